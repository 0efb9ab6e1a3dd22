import type { Html } from 'mdast';
import type { RunStyle } from '../runs.ts';
import type { ExportState } from '../state.ts';

/** What an inline HTML tag means in a brief. */
export type HtmlTag =
  | { readonly kind: 'start'; readonly name: string; readonly style: RunStyle }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'text'; readonly text: string };

const styles: Readonly<Record<string, RunStyle>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  s: { strike: true },
  sup: { superScript: true },
  sub: { subScript: true },
};

const tagPattern = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)([^>]*)>$/;
const smallCapitals = /font-variant(?:-caps)?\s*:\s*small-caps|class\s*=\s*["']?(?:small-?caps)\b/i;

/** Whether an inline HTML node is a comment. */
function isComment(html: string): boolean {
  return html.startsWith('<!--');
}

/**
 * Reads an inline HTML node. Tags that set type as Markdown cannot (underline, small capitals,
 * raised and lowered text, line breaks) are followed and comments left out; any other HTML has no
 * place in a brief: its text is printed as typed and the writer is told.
 */
export function htmlTag(node: Html, state: ExportState): HtmlTag | undefined {
  const html = node.value.trim();
  if (isComment(html)) return { kind: 'comment' };
  const match = tagPattern.exec(html);
  const name = match?.[2]?.toLowerCase() ?? '';
  const closing = match?.[1] === '/';
  if (match && name === 'br') return { kind: 'break' };
  const style =
    name === 'span' && smallCapitals.test(match?.[3] ?? '') ? { smallCaps: true } : styles[name];
  if (closing && (name === 'span' || styles[name])) return { kind: 'end', name };
  if (match && style) return { kind: 'start', name, style };
  if (!state.quiet) {
    state.report(
      {
        check: 'export/raw-html',
        severity: 'warning',
        message: `HTML has no place in a brief: "${shortened(html)}" is printed as typed. Use Markdown, or take it out.`,
      },
      node,
    );
  }
  return { kind: 'text', text: node.value };
}

/** A piece of the draft short enough for a message. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
