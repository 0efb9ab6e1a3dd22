import {
  type CancellationToken,
  type CompletionContext,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  CompletionList,
  CompletionTriggerKind,
  commands,
  type Disposable,
  type Position,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { Completion } from '../../language/index.ts';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** What opens a context that has offers. Letters are no trigger characters to VS Code: see {@link BriefCompletion}. */
export const COMPLETION_TRIGGERS = ['#', '^', ' '];

/** The end of a line that may have offers; anything else is not worth reading the draft for. */
const WORTH_ASKING =
  /(?:[\p{Lu}\d]\S*|\b[Ii]d|\[(?:[Pp]art|[Nn]ote)[^\]]{0,14}|\[\^[^\]\s]*|\]\(#[^\s()]*|^# [^#]*)$/u;

/**
 * Milliseconds after a letter within which the list may open. Opening it takes the focus to the draft, so a
 * late one, as when the engine is just being loaded, would close what the writer has opened meanwhile.
 */
const LATE = 500;

const KINDS: Record<Completion['kind'], CompletionItemKind> = {
  authority: CompletionItemKind.Reference,
  reporter: CompletionItemKind.Value,
  court: CompletionItemKind.Value,
  section: CompletionItemKind.Struct,
  reference: CompletionItemKind.Reference,
  footnote: CompletionItemKind.Reference,
  term: CompletionItemKind.Variable,
};

/**
 * Authorities, reporters, courts, headings, cross-references, notes and terms where a brief calls for
 * them. In Markdown VS Code asks for nothing while words are typed, so a letter after which there are
 * offers opens the list.
 */
export class BriefCompletion implements CompletionItemProvider, Disposable {
  readonly #briefs: Briefs;
  readonly #subscription: Disposable;
  /** The version of a draft for which the list was opened unasked. */
  readonly #unasked = new WeakMap<TextDocument, number>();
  /** Where the list was opened last, moved on with every letter. */
  #openAt = -1;

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
    this.#subscription = workspace.onDidChangeTextDocument((event) => void this.#typed(event));
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    context: CompletionContext,
  ): Promise<CompletionList | undefined> {
    const line = document.lineAt(position).text.slice(0, position.character);
    const unasked = this.#unasked.get(document) === document.version;
    const asked = !unasked && isAsked(document, context);
    if (!asked && !WORTH_ASKING.test(line.slice(-120))) return undefined;
    const open = await this.#briefs.read(document, token);
    if (!open) return undefined;
    const { brief, engine, courts } = open;
    const offers = engine.completionsAt(brief, document.offsetAt(position), asked, courts);
    if (offers.length === 0) return undefined;
    const items = offers.map((offer, index) => itemOf(document, offer, index));
    return new CompletionList(items, changes(offers, asked));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Opens the list after a letter, if there is something to offer that was not offered just before. */
  async #typed({ document, contentChanges, reason }: TextDocumentChangeEvent): Promise<void> {
    const [change] = contentChanges;
    if (document !== window.activeTextEditor?.document || contentChanges.length !== 1) return;
    if (reason !== undefined || !change?.range.isEmpty || !/^[\p{L}\p{N}]$/u.test(change.text))
      return;
    const offset = change.rangeOffset + 1;
    if (change.rangeOffset === this.#openAt) {
      this.#openAt = offset;
      return;
    }
    const { line, character } = change.range.start;
    const before = document.lineAt(line).text.slice(0, character + 1);
    if (!WORTH_ASKING.test(before.slice(-120))) return;
    const { version } = document;
    const start = Date.now();
    const open = await this.#briefs.read(document);
    if (!open || document.version !== version) return;
    if (open.engine.completionsAt(open.brief, offset, false, open.courts).length === 0) return;
    // The window's answer comes behind all it had to say of the draft and its cursor; what it is asked for
    // does not matter.
    await commands.executeCommand('setContext', 'amicus.completionOffered', true);
    const stale = document.version !== version || Date.now() - start > LATE;
    if (stale || !isCursorAt(document, [change.rangeOffset, offset])) return;
    this.#openAt = offset;
    this.#unasked.set(document, version);
    await commands.executeCommand('editor.action.triggerSuggest');
  }
}

/** Whether the cursor is in a draft at one of some offsets, in UTF-16 units; an edit may be told before its cursor. */
function isCursorAt(document: TextDocument, offsets: readonly number[]): boolean {
  const editor = window.activeTextEditor;
  return (
    editor?.document === document && offsets.includes(document.offsetAt(editor.selection.active))
  );
}

/**
 * Whether more letters change what is offered: of reporters and courts only the likeliest are given, and
 * a name that is typed whole is left alone.
 */
function changes(offers: readonly Completion[], asked: boolean): boolean {
  return offers.some(
    ({ kind }) => kind === 'reporter' || kind === 'court' || (kind === 'authority' && !asked),
  );
}

function itemOf(document: TextDocument, offer: Completion, index: number): CompletionItem {
  const { kind, label, detail, documentation, text, filter, cursor } = offer;
  const item = new CompletionItem(label, KINDS[kind]);
  item.range = rangeIn(document, offer);
  item.filterText = filter;
  item.sortText = `0${String(index).padStart(4, '0')}`;
  item.insertText =
    cursor === undefined
      ? text
      : new SnippetString()
          .appendText(text.slice(0, cursor))
          .appendTabstop(1)
          .appendText(text.slice(cursor))
          .appendTabstop(0);
  if (detail) item.detail = detail;
  if (documentation) item.documentation = documentation;
  return item;
}

/** Whether the writer asked; where VS Code asks at every word, nobody can tell. */
function isAsked(document: TextDocument, { triggerKind }: CompletionContext): boolean {
  if (triggerKind !== CompletionTriggerKind.Invoke) return false;
  const quick = workspace
    .getConfiguration('editor', { uri: document.uri, languageId: document.languageId })
    .get<boolean | { readonly other?: boolean | string }>('quickSuggestions');
  const other = typeof quick === 'object' ? quick.other : quick;
  return other === false || other === undefined || other === 'off';
}
