/** Drafts with the cursor or a selection marked in them, and what commands make of them. */
import assert from 'node:assert/strict';
import { parseBrief, type TextEdit } from '../../../../src/brief/index.ts';
import type { DraftChange, DraftSnippet, Refusal } from '../../../../src/language/index.ts';

/** A draft with what is marked in it by `‹` and `›`; `‹›` or `‹` alone is a cursor. */
export function marked(draft: string, { frontMatter = 'court: ca9' } = {}) {
  const whole = `---\n${frontMatter}\n---\n\n${draft}`;
  const from = whole.indexOf('‹');
  assert.ok(from >= 0, 'the draft has no cursor');
  const end = whole.indexOf('›');
  const text = whole.replace('‹', '').replace('›', '');
  return { text, brief: parseBrief(text), offset: from, from, to: end < 0 ? from : end - 1 };
}

/** A text after edits. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);
}

/** The body of a draft after a change, with what is then selected marked. @throws when it was refused */
export function changedBody(text: string, change: DraftChange | Refusal): string {
  assert.ok('edits' in change, 'refused' in change ? change.refused : '');
  const result = applied(text, change.edits);
  const { from, to } = change.select;
  const shown = `${result.slice(0, from)}‹${from === to ? '' : `${result.slice(from, to)}›`}${result.slice(to)}`;
  return bodyOf(shown);
}

/** The body of a draft after a snippet, as the snippet is written. @throws when it was refused */
export function snippetBody(text: string, change: DraftSnippet | Refusal): string {
  assert.ok('snippet' in change, 'refused' in change ? change.refused : '');
  return bodyOf(text.slice(0, change.from) + change.snippet + text.slice(change.to));
}

/** Why a change was refused. @throws when it was not */
export function refusalOf(change: object): string {
  assert.ok('refused' in change, 'it was not refused');
  return String(change.refused);
}

/** A snippet as text, with what its tab stops begin with. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/(?<!\\)\$\d/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

function bodyOf(text: string): string {
  return text.replace(/^---[\s\S]*?\n---\r?\n\r?\n/, '');
}
