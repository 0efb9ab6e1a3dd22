import type { Brief, Finding } from '../../brief/index.ts';
import { type Citation, signalBefore } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { quotedBlocks } from './citation-check.ts';
import { isQuoted, plainOf } from './spans.ts';

/** A name, and no phrase of history that the engine did not read. */
const NAME = / v\.? |^(?:In re|Ex parte) /;
/** What stands between two cases, with the signal of the second. */
const JOINED = /^(, and |, | and | & )(?:see |see also |accord |cf\. )?$/i;

/**
 * Semicolons between the cases of a string in a citation sentence. Bluebook rule 1.4. In a sentence of
 * text cases are joined as words are; only sentences that are nothing but citations are looked at.
 */
export const stringSeparator: BriefCheck = {
  id: 'string-separator',
  looksAt: 'what separates the cases of a string',
  run({ brief }) {
    let last: Citation | undefined;
    return brief.citations.citations.flatMap((citation) => {
      const { kind, part } = citation;
      if (part || kind === 'reference') return [];
      const before = last;
      last = citation;
      if (!before || !isCase(before) || !isCase(citation)) return [];
      return before.passage === citation.passage ? between(brief, before, citation) : [];
    });
  },
};

const isCase = ({ kind, fields }: Citation): boolean =>
  kind === 'case' && NAME.test(fields.caseName ?? '') && !!fields.year;

function between(brief: Brief, first: Citation, second: Citation): Finding[] {
  const passage = brief.passages[first.passage];
  if (!passage || second.span.from - first.span.to > 20) return [];
  const { text } = passage;
  const joined = JOINED.exec(text.slice(first.span.to, second.span.from));
  const mark = joined?.[1];
  if (!mark) return [];
  const plain = plainOf(text);
  const { signal, from } = signalBefore(plain, first.span.from);
  if (/compare|with/i.test(signal ?? '')) return [];
  const opens = from === 0 || /[.?!]["')\]]*\s+$/.test(plain.slice(Math.max(0, from - 6), from));
  const ends = /^\.(?:["')\]]*\s|$)/.test(plain.slice(second.span.to));
  if (!opens || !ends || quotedBlocks(brief).has(passage.node) || isQuoted(text, from)) return [];
  const place = passage.sourceSpan(first.span.to, first.span.to + mark.length);
  const same = brief.text.slice(place.from, place.to) === mark;
  return [
    {
      check: 'string-separator/not-semicolon',
      severity: 'information',
      ...place,
      message: `"${mark.trim()}" stands between two cases of one citation sentence. Separate them with a semicolon.`,
      rule: 'Bluebook rule 1.4',
      ...(same ? { fix: { title: 'Write a semicolon', edits: [{ ...place, text: '; ' }] } } : {}),
    },
  ];
}
