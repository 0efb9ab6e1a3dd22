import { bodyNodes, type Finding, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** What is printed though it has no words. */
const PRINTED = new Set(['image', 'imageReference', 'html', 'code', 'inlineCode']);

/** Footnotes without a text. */
export const emptyFootnote: BriefCheck = {
  id: 'empty-footnote',
  looksAt: 'footnotes without a text',
  run({ brief }) {
    return brief.footnotes.flatMap(({ label, definition, reference }): Finding[] => {
      for (const node of bodyNodes(definition)) {
        if (PRINTED.has(node.type) || (node.type === 'text' && node.value.trim() !== '')) return [];
      }
      return [
        {
          check: 'empty-footnote/no-text',
          severity: 'error',
          ...spanOf(definition),
          message: `The footnote [^${label}] has no text, so a number is printed with nothing beside it. Write the text, or delete the note and its mark.`,
          related: [{ ...spanOf(reference), message: 'Its mark.' }],
        },
      ];
    });
  },
};
