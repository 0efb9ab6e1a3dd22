import { type Brief, inventoryOf, spanOf } from '../../brief/index.ts';
import { isProse } from '../completion-place.ts';
import { type PastedText, pastedText } from './pasted-html.ts';

/**
 * What was copied, as it goes into a brief at an offset: in a footnote further lines are set in, and in
 * a block quotation they are quoted too, so that all of it stays where it is put.
 *
 * @returns undefined in front matter, code and HTML, and when there are no words
 */
export function pastedInto(brief: Brief, offset: number, html: string): PastedText | undefined {
  if (!isProse(brief, offset)) return undefined;
  const pasted = pastedText(html);
  if (pasted.markdown === '') return undefined;
  const mark = lineMark(brief, offset);
  if (mark === '') return pasted;
  const [first = '', ...others] = pasted.markdown.split('\n');
  const rest = others.map((line) => (line === '' ? mark.trimEnd() : mark + line));
  return { ...pasted, markdown: [first, ...rest].join('\n') };
}

/** What each further line begins with at an offset. */
function lineMark({ text, root }: Brief, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const quoted = /^ {0,3}(?:> ?){1,9}/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const inNote = inventoryOf(root)
    .of('footnoteDefinition')
    .map(spanOf)
    .some(({ from, to }) => from <= offset && offset <= to);
  return quoted || (inNote ? '    ' : '');
}
