import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';
import { isForCalifornia, isForSupremeCourt } from './house-style.ts';

/**
 * *Ibid.* where the Bluebook has *id.* (rule 4.1). The Supreme Court and the California Style Manual use it.
 */
export const ibid = citationCheck(
  'ibid',
  'ibid for id',
  ({ citation, text }: Cited): ProseFinding[] => {
    const { core } = citation;
    const written = text.slice(core.from, core.from + 5);
    if (!/^ibid\.$/i.test(written)) return [];
    const proper = written.startsWith('I') ? 'Id.' : 'id.';
    return [
      {
        from: core.from,
        to: core.from + 5,
        what: 'used',
        severity: 'warning',
        message: `"${written}" is not used for a source cited before. Write "${proper}".`,
        rule: 'Bluebook rule 4.1',
        fix: { title: `Write "${proper}"`, text: proper },
      },
    ];
  },
  { kinds: ['id'], unless: (brief) => isForCalifornia(brief) || isForSupremeCourt(brief) },
);
