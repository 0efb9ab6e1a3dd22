import { stringify } from 'yaml';
import type { ArgumentHeader } from './header.ts';
import { withoutBlankEnds } from './library-file.ts';

/**
 * The text of a new module file: a header and a selection of a brief below it, as it stands.
 *
 * Definitions of footnotes that stand elsewhere in the brief must be added to the selection by the
 * caller.
 *
 * @param header what is known of the module; what the selection cites stands under `authorities`, with its
 *   date where it has one (see `dateOf`)
 */
export function moduleFromSelection(text: string, header: ArgumentHeader): string {
  const body = withoutBlankEnds(text.replace(/\r\n?/g, '\n').split('\n')).join('\n');
  // Lines are not folded: a citation should stand on one line, to be searched for.
  const yaml = stringify(header, { lineWidth: 0 });
  return `---\n${yaml}---\n\n${body}\n`;
}

/** A file name for a module of a title: `The Act decides.` as `the-act-decides.md`. */
export function moduleFileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${(words ?? ['argument']).slice(0, 8).join('-')}.md`;
}
