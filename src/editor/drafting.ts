import {
  l10n,
  type Position,
  Selection,
  SnippetString,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import type { DraftChange, DraftSnippet, Refusal } from '../language/index.ts';
import { activeBrief } from './active-brief.ts';
import type { Briefs, OpenBrief } from './briefs.ts';
import { rangeIn } from './convert.ts';

/** The brief in the active editor with the place the writer is at. */
export interface Drafting {
  readonly open: OpenBrief;
  readonly editor: TextEditor;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
  /** UTF-16 offsets of the selection. */
  readonly selection: { readonly from: number; readonly to: number };
}

/** The brief in the active editor; nothing, and the user is told, when there is none. */
export async function drafting(briefs: Briefs): Promise<Drafting | undefined> {
  const open = await activeBrief(briefs);
  const editor = window.activeTextEditor;
  if (!open || editor?.document !== open.document) return undefined;
  const { active, start, end } = editor.selection;
  const at = (position: Position) => open.document.offsetAt(position);
  return { open, editor, offset: at(active), selection: { from: at(start), to: at(end) } };
}

/** Makes a change in one step of undoing, and puts the cursor where it belongs; or says why there is none. */
export async function makeChange(
  { open, editor }: Drafting,
  change: DraftChange | Refusal,
): Promise<boolean> {
  if ('refused' in change) return say(change);
  if (editedMeanwhile(open)) return false;
  const { document } = open;
  const done = await editor.edit((edit) => {
    for (const one of change.edits) edit.replace(rangeIn(document, one), one.text);
  });
  if (!done) return say({ refused: l10n.t('The editor did not take the change. Try again.') });
  const { from, to } = change.select;
  select(editor, document.positionAt(from), document.positionAt(to));
  return true;
}

/** Puts a snippet in, in one step of undoing, with its tab stops; or says why there is none. */
export async function putSnippet(
  { open, editor }: Drafting,
  change: DraftSnippet | Refusal,
): Promise<boolean> {
  if ('refused' in change) return say(change);
  if (editedMeanwhile(open)) return false;
  // A list of choices may have taken the focus, and a snippet goes where it is.
  const active = await focused(open.document, editor);
  await active.insertSnippet(new SnippetString(change.snippet), rangeIn(open.document, change), {
    undoStopBefore: true,
    undoStopAfter: true,
    // Lines of notes and items are set in already.
    keepWhitespace: true,
  });
  active.revealRange(active.selection);
  return true;
}

/** Selects a stretch of the draft and shows it. */
export function select(editor: TextEditor, from: Position, to: Position): void {
  editor.selection = new Selection(from, to);
  editor.revealRange(editor.selection);
}

/** Whether the draft was edited since it was read; the user is told. */
export function editedMeanwhile({ document, version }: OpenBrief): boolean {
  if (document.version === version) return false;
  say({ refused: l10n.t('The brief was edited meanwhile, so nothing was changed. Try again.') });
  return true;
}

/** Says why nothing was done. */
export function say({ refused }: Refusal): false {
  void window.showInformationMessage(refused);
  return false;
}

async function focused(document: TextDocument, editor: TextEditor): Promise<TextEditor> {
  await window.showTextDocument(document, editor.viewColumn);
  return window.activeTextEditor ?? editor;
}
