import { type Brief, type Finding, spanOf } from '../../brief/index.ts';
import type { BriefCheck } from '../check.ts';

/** Footnote marks before a stop or comma, and with a space before them. */
export const footnotePlace: BriefCheck = {
  id: 'footnote-place',
  looksAt: 'places of footnote marks',
  run({ brief }) {
    return brief.footnotes.flatMap(({ reference }) => [
      ...beforeStop(brief, spanOf(reference)),
      ...afterSpace(brief, spanOf(reference)),
    ]);
  },
};

type Place = { readonly from: number; readonly to: number };

function beforeStop({ text }: Brief, { from, to }: Place): Finding[] {
  const [stop = ''] = /^[.,](?!\.|[ \u00A0]\.|\d)/.exec(text.slice(to, to + 3)) ?? [];
  if (!stop) return [];
  const name = stop === '.' ? 'stop' : 'comma';
  return [
    {
      check: 'footnote-place/before-stop',
      severity: 'information',
      from,
      to,
      message: `The footnote mark stands before the ${name}. Write it after.`,
      fix: {
        title: `Write it after the ${name}`,
        edits: [{ from, to: to + 1, text: stop + text.slice(from, to) }],
      },
    },
  ];
}

function afterSpace({ text }: Brief, { from, to }: Place): Finding[] {
  const blanks = /[ \u00A0]{1,9}$/.exec(text.slice(Math.max(0, from - 9), from))?.[0] ?? '';
  const before = text.charAt(from - blanks.length - 1);
  // At the start of a line it stands for itself; after another mark the space keeps the two apart.
  if (!blanks || !/[\p{L}\p{N}.,;:?!"'\u2019\u201D)*_]/u.test(before)) return [];
  return [
    {
      check: 'footnote-place/space-before',
      severity: 'information',
      from: from - blanks.length,
      to,
      message: 'A space stands before the footnote mark. Delete it.',
      fix: {
        title: 'Delete the space',
        edits: [{ from: from - blanks.length, to: from, text: '' }],
      },
    },
  ];
}
