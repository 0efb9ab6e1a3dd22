import {
  type Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { OutlinePart } from '../../language/index.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** The id of the view in package.json. */
const VIEW = 'amicus.parts';

/** A part with the way up to its section. */
interface Node {
  readonly part: OutlinePart;
  readonly open: OpenBrief;
  readonly parent?: Node;
  readonly children: readonly Node[];
  /** The same while the part keeps its place among the others. */
  readonly id: string;
}

/**
 * **Parts**: the sections and Parts of the active brief with their numbers and words. It follows the
 * cursor, as VS Code's own outline does, which knows neither.
 */
export class PartsView implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Node>;
  readonly #subscriptions: readonly Disposable[];
  #top: readonly Node[] = [];
  #followed: string | undefined;

  constructor(private readonly briefs: Briefs) {
    const refresh = () => this.#changed.fire(undefined);
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#changed,
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#follow()),
      window.onDidChangeActiveTextEditor(refresh),
      window.onDidChangeTextEditorSelection(() => this.#follow()),
      briefs.onDidRead(({ document }) => {
        if (document === window.activeTextEditor?.document) refresh();
      }),
      briefs.onDidClose(refresh),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return [...node.children];
    const document = window.activeTextEditor?.document;
    const open = document && (await this.briefs.read(document));
    this.#top = open
      ? nodesOf(open, open.engine.partsOutline(open.brief, open.filing.budget), VIEW)
      : [];
    this.#followed = undefined;
    // Once the view has these nodes.
    setTimeout(() => this.#follow());
    return [...this.#top];
  }

  getParent({ parent }: Node): Node | undefined {
    return parent;
  }

  getTreeItem({ part, open, children, id }: Node): TreeItem {
    const { number, title, words, counted } = part;
    const label = number ? `${number}. ${title}` : title;
    const item = new TreeItem(
      label,
      children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
    );
    item.id = id;
    const count = words.toLocaleString('en');
    const said = words === 1 ? l10n.t('1 word') : l10n.t('{0} words', count);
    item.description = counted ? said : l10n.t('{0}, not counted', said);
    item.tooltip = `${label}\n${item.description}`;
    item.accessibilityInformation = {
      label: `${number ? l10n.t('Part {0}', number) : l10n.t('Section')}, ${title}, ${item.description}`,
    };
    const { start } = rangeIn(open.document, part);
    item.command = {
      command: 'vscode.open',
      title: l10n.t('Show'),
      arguments: [open.document.uri, { selection: { start, end: start } }],
    };
    return item;
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
  }

  /** Selects the part the cursor is in, while the view is to be seen and shows the draft as it stands. */
  #follow(): void {
    const editor = window.activeTextEditor;
    const open = this.#top[0]?.open;
    if (!this.#view.visible || !editor || open?.document !== editor.document) return;
    if (open.version !== editor.document.version) return;
    const found = innermost(this.#top, editor.document.offsetAt(editor.selection.active));
    if (!found || found.id === this.#followed) return;
    this.#followed = found.id;
    // The tree may be made anew meanwhile; then it is followed again.
    this.#view.reveal(found, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

function nodesOf(
  open: OpenBrief,
  parts: readonly OutlinePart[],
  above: string,
  parent?: Node,
): readonly Node[] {
  return parts.map((part, at) => {
    const id = `${above}/${at}`;
    const children: Node[] = [];
    const node: Node = { part, open, id, children, ...(parent && { parent }) };
    children.push(...nodesOf(open, part.children, id, node));
    return node;
  });
}

/** The part that holds an offset and has none in it that does. */
function innermost(nodes: readonly Node[], offset: number): Node | undefined {
  const holder = nodes.findLast(({ part }) => part.from <= offset);
  return holder && (innermost(holder.children, offset) ?? holder);
}
