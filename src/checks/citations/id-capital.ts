import { abbreviates } from '../../citations/index.ts';
import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';

/**
 * A capital for *Id.* at the start of a citation sentence and nowhere else. Bluebook rule 4.1.
 */
export const idCapital = citationCheck(
  'id-capital',
  'capitals of id',
  ({ citation, text, plain }: Cited): ProseFinding[] => {
    const { core, signal } = citation;
    if (!/^id\./i.test(text.slice(core.from, core.from + 3))) return [];
    const written = text.slice(core.from, core.from + 2);
    const capital = /^[A-Z]/.test(written);
    const before = plain.slice(Math.max(0, core.from - 60), core.from);
    if (capital && (signal || /[,;]\s+$|\b(?:quoting|citing|in|and)\s+$/.test(before))) {
      return [
        one(
          core.from,
          written.toLowerCase(),
          'inside',
          signal ? `the signal "${signal}"` : 'other words',
        ),
      ];
    }
    if (!capital && !signal && startsSentence(before)) {
      return [one(core.from, `I${written.slice(1)}`, 'start', '')];
    }
    return [];
  },
  { kinds: ['id'] },
);

function one(from: number, proper: string, what: 'inside' | 'start', after: string): ProseFinding {
  const message =
    what === 'inside'
      ? `"Id." has a capital after ${after}, inside a sentence. Write "${proper}."`
      : `"id." opens a citation sentence without a capital. Write "${proper}."`;
  return {
    from,
    to: from + 2,
    what,
    severity: 'information',
    message,
    rule: 'Bluebook rule 4.1',
    fix: { title: `Write "${proper}."`, text: proper },
  };
}

/** Whether what follows a text begins a sentence. */
function startsSentence(before: string): boolean {
  if (before.trim() === '') return true;
  const [, word = '', stop] = /(\S*?)([.?!])["')\]]*\s+$/.exec(before) ?? [];
  if (!stop) return false;
  return stop !== '.' || /\)$/.test(word) || !abbreviates(`${word}.`);
}
