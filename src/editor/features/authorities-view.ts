import {
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { Authority } from '../../citations/index.ts';
import type { AuthorityGroup, PlacedCitation } from '../../language/index.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** The id of the view in package.json. */
const VIEW = 'amicus.authorities';

type Node =
  | { readonly kind: 'group'; readonly open: OpenBrief; readonly group: AuthorityGroup }
  | { readonly kind: 'authority'; readonly open: OpenBrief; readonly authority: Authority }
  | { readonly kind: 'place'; readonly open: OpenBrief; readonly place: PlacedCitation };

/**
 * **Authorities**: what the active brief cites, grouped as its table of authorities will be, with how
 * often and where.
 */
export class AuthoritiesView implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: readonly Disposable[];

  constructor(private readonly briefs: Briefs) {
    const refresh = () => this.#changed.fire(undefined);
    this.#subscriptions = [
      this.#changed,
      window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true }),
      window.onDidChangeActiveTextEditor(refresh),
      briefs.onDidRead(({ document }) => {
        if (document === window.activeTextEditor?.document) refresh();
      }),
      briefs.onDidClose(refresh),
    ];
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.#groups();
    const { open } = node;
    if (node.kind === 'group') {
      return node.group.authorities.map((authority) => ({ kind: 'authority', open, authority }));
    }
    if (node.kind === 'place') return [];
    const places = open.engine.placesOf(open.brief, node.authority);
    return places.map((place) => ({ kind: 'place', open, place }));
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group);
      case 'authority':
        return authorityItem(node.authority, node.open);
      case 'place':
        return placeItem(node.place, node.open);
    }
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
  }

  async #groups(): Promise<Node[]> {
    const document = window.activeTextEditor?.document;
    const open = document && (await this.briefs.read(document));
    if (!open) return [];
    const { brief, engine, courts } = open;
    const court = engine.courtFor(brief, courts);
    return engine.authoritiesOutline(brief, court).map((group) => ({ kind: 'group', open, group }));
  }
}

function groupItem({ title, authorities }: AuthorityGroup): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = `group ${title}`;
  item.description = String(authorities.length);
  return item;
}

function authorityItem(authority: Authority, { engine, document }: OpenBrief): TreeItem {
  const { length } = authority.citations;
  const item = new TreeItem(engine.entryText(authority), TreeItemCollapsibleState.Collapsed);
  item.id = `${document.uri.toString()} ${authority.id}`;
  item.description = length === 1 ? l10n.t('once') : l10n.t('{0} times', length);
  item.iconPath = new ThemeIcon(authority.principal ? 'star-full' : 'law');
  item.tooltip = item.label as string;
  return item;
}

function placeItem(place: PlacedCitation, { document, brief }: OpenBrief): TreeItem {
  const range = rangeIn(document, place);
  const { passage, span } = place.citation;
  // As it reads, without its markup.
  const words = (brief.passages[passage]?.text.slice(span.from, span.to) ?? '').replace(
    /\s+/g,
    ' ',
  );
  const item = new TreeItem(words, TreeItemCollapsibleState.None);
  item.description = l10n.t('line {0}', range.start.line + 1);
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Show'),
    arguments: [document.uri, { selection: new Range(range.start, range.end) }],
  };
  return item;
}
