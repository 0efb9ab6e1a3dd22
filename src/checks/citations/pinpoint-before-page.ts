import type { ProseFinding } from '../prose.ts';
import { type Cited, citationCheck } from './citation-check.ts';

const PAGED = ['case', 'short', 'id', 'supra', 'journal'] as const;
/** A page or range of pages; of a second page the last digits may stand alone. */
const PAGE = /(?<![\w.¶*(])(?<!nn?\. ?)(\*?)(\d+)(?:[-–—]\*?(\d+))?(?![\w(])/g;

/**
 * That no pinpoint lies before the first page, and no range of pages runs backwards. Bluebook rule 3.2(a).
 */
export const pinpointBeforePage = citationCheck(
  'pinpoint-before-page',
  'pages of pinpoints',
  ({ citation, text }: Cited): ProseFinding[] => {
    const { kind, fields, core, span } = citation;
    const { pin = '', page = '', reporter = '' } = fields;
    if (!pin || /[¶§]/.test(pin) || fields.section) return [];
    // The pinpoint follows the core of a full citation, and ends the core of a reference.
    const full = kind === 'case' || kind === 'journal';
    const start = full ? core.to : core.from;
    const at = full
      ? text.slice(start, span.to).indexOf(pin)
      : text.slice(start, core.to).lastIndexOf(pin);
    if (at < 0) return [];
    const place = { from: start + at, to: start + at + pin.length };
    // Pages of a database, of a slip opinion and of a later edition are not those of the volume.
    const paged = /^\d+$/.test(page) && !/LEXIS|WL/.test(reporter);
    const slip = /slip op/.test(text.slice(start, place.from));
    for (const { index, 1: star, 2: first = '', 3: second } of pin.matchAll(PAGE)) {
      const from = Number(first);
      // Further on a list may have taken the volume of a parallel reporter for a page.
      if (index === 0 && paged && !star && !slip && from < Number(page)) {
        return [before(place, first, page)];
      }
      if (second === undefined) continue;
      const to = second.length < first.length ? first.slice(0, -second.length) + second : second;
      if (Number(to) < from) return [backwards(place, first, to)];
    }
    return [];
  },
  { kinds: PAGED },
);

function before(place: { from: number; to: number }, pin: string, page: string): ProseFinding {
  return {
    ...place,
    what: 'before',
    severity: 'warning',
    message: `The pinpoint ${pin} lies before page ${page}, on which the opinion begins. Look both up.`,
    rule: 'Bluebook rule 3.2(a)',
  };
}

function backwards(place: { from: number; to: number }, first: string, last: string): ProseFinding {
  return {
    ...place,
    what: 'backwards',
    severity: 'warning',
    message: `The range runs from page ${first} back to page ${last}. Put the first page first.`,
    rule: 'Bluebook rule 3.2(a)',
  };
}
