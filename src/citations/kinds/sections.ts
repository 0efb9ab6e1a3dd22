/** Lists of sections: `1605(a)(2)`, `1330, 1391(f), 1602–1611`, `12D-102`, `6501 et seq.` */
import { matchAt, type Source } from '../source.ts';

/** One section, or one range, of a list. */
export interface SectionItem {
  readonly from: number;
  readonly to: number;
  /** The section, or the first of a range, without subsections. */
  readonly section: string;
  /** The last section of a range. */
  readonly last?: string;
  /** Subsections as written: `(a)(2)`, `(a)(2), (e)(6)`. */
  readonly sub?: string;
  readonly etSeq?: boolean;
  /** A law printed as a note to the section: `28 U.S.C. § 1350 note`. */
  readonly note?: boolean;
}

const SECTION =
  /(?:\d[A-Z]\d{1,2}\.\d{1,3}(?!\w|\.\d)|\d{1,6}[A-Za-z]{0,4}(?:[.:/]\d+[A-Za-z]?){0,4}(?:-(?:\d+[A-Za-z]{0,3}(?:\.\d+){0,4}|[a-z]{1,2}(?![A-Za-z]))){0,3}(?![A-Za-z]))/y;
/** Subdivisions of Minnesota and California: `§ 325F.69, subd. 1`, `§ 425.16, subd. (b)(1)`. */
const SUBDIVISION =
  /, subds?\. ?(?:\d{1,3}[a-z]?(?:\([a-z0-9]{1,3}\)){0,3}|(?:\([a-z0-9]{1,3}\)){1,4})/y;
/** What follows in a list without its first part, which is not said again: `-3` behind `2000e-2(a)`. */
const PART = /(?:-\d{1,4}[A-Za-z]?(?:\.\d{1,4})?|\.\d{1,4}[A-Za-z]?)(?![\w-]|\.\d)/y;
/** Both ends of a range in full: `18-3-102-18-3-105`, `2000e-2000e-17`; they begin alike. */
const BOTH_ENDS =
  /((\d{1,3}[A-Za-z]?)(?:-\d{1,5}[A-Za-z]?(?:\.\d{1,4})?){1,2})-(\2(?:-\d{1,5}[A-Za-z]?(?:\.\d{1,4})?){1,2})(?![\w-]|\.\d)|((\d{1,6}[a-z]{1,2})(?:-\d{1,4}[a-z]?)?)-(\5-\d{1,4}[a-z]?)(?![\w-]|\.\d)/y;
/** `§§ 120.1-.5`: the part is not said again. */
const DOTTED = /-(\.\d{1,4})(?!\w)/y;
/** `§§ 2000e to 2000e-17`: a range in words. */
const THROUGH = / (?:to|through|thru) (?:§{1,2} ?)?(?=\d|[-.]\d)/y;
const SUB = /\((?!(?:19|20)\d\d\))[A-Za-z0-9]{1,5}\)(?:\([A-Za-z0-9]{1,5}\)){0,7}/y;
/** `(a)-(c)`; and `-1` of `Treas. Reg. § 1.501(c)(3)-1`. */
const SUB_RANGE = /-(?:(?:\([A-Za-z0-9]{1,5}\)){1,5}|\d{1,3}[A-Za-z]?(?![\d(-]|\.\d))/y;
const NEXT_SUB = /(?:, (?:and )?| and | & |, & )(?=\([A-Za-z0-9]{1,5}\)[^ ]?)/y;
const STATUTORY_NOTE = /,? note(?=[.,;)]|$| \()/y;
const ET_SEQ = /,? et seq\.?/y;
const NEXT = /(?:, (?:and |& |or )?| and | & | or |; )(?:§{1,3} ?)?(?=\d|[-.]\d)/y;
/** A number that opens another citation: `, 560 U.S. 305`, `, 18 U.S.C.`. */
const OTHER = /\d+ +(?:[A-Z&]|_)/y;

/** A number that nothing but the end of a citation or another number follows. */
const NUMBER = /\d{3,5}(?=\(|[,;.)](?!\d)| and \d| \((?:19|20)\d\d\)|$)/y;

/** Splits `1602-1611` into its ends; undefined when the hyphen belongs to the section's own name. */
function range(
  token: string,
  dash: boolean,
  plural: boolean,
  hyphened: boolean,
): [string, string] | undefined {
  const cut = token.lastIndexOf('-');
  // `§ 1798.99.28-1798.99.40`: no section is named so, one sign or two.
  const full = /^(\d+)\.\d+\.\d+-\1\./.test(token) || (dash && rises(token));
  if (cut < 0 || !(plural || full)) return undefined;
  const first = token.slice(0, cut);
  const last = token.slice(cut + 1);
  if (hyphened && !/[-:]/.test(first)) return undefined;
  if (dash || full) return [first, last];
  if (!/^\d+$/.test(last) || !/^\d+$/.test(first)) return undefined;
  return Number(last) > Number(first) || last.length === 2 ? [first, last] : undefined;
}

/** Whether a dash stands between two numbers as long as each other, the second of them higher: `10001–10007`. */
function rises(token: string): boolean {
  const [, first = '', last = ''] = /^(\d{3,6})-(\d{3,6})$/.exec(token) ?? [];
  return first.length === last.length && Number(last) > Number(first);
}

/** A section whose first part is that of another: `-3` behind `2000e-2` is `2000e-3`. */
function withFirstPart(before: string, part: string): string | undefined {
  const cut = before.lastIndexOf(part[0] ?? '');
  return cut < 0 ? undefined : before.slice(0, cut) + part;
}

/** The last section of a range in full: 706 of `701-06`. */
export function lastOf({ section, last }: Pick<SectionItem, 'section' | 'last'>): string {
  const [, lead = '', digits] = /^(|.{0,40}[-:])(\d{1,6})$/.exec(section) ?? [];
  if (!last || lead === undefined || !digits || !/^\d+$/.test(last)) return last ?? '';
  const said = last.length < digits.length ? digits.slice(0, -last.length) : '';
  return Number(said + last) > Number(digits) ? lead + said + last : last;
}

/**
 * Reads a list of sections at a place. With `plural` (after `§§`) there may be more than one; after one sign
 * only near ones, which a writer forgot the second sign for. With `hyphened` all sections of the code have
 * a hyphen in their names, so that `13-1105` is one and no range.
 */
export function readSections(
  source: Source,
  at: number,
  plural: boolean,
  hyphened = false,
): { items: SectionItem[]; end: number } {
  const { plain, text } = source;
  const items: SectionItem[] = [];
  let next = at;
  let end = at;
  for (;;) {
    const before = items.at(-1);
    const part = before && plural ? matchAt(PART, plain, next) : null;
    const both = plural ? matchAt(BOTH_ENDS, plain, next) : null;
    const token = part ?? both ?? matchAt(SECTION, plain, next);
    if (!token || (before && matchAt(OTHER, plain, next))) break;
    const full = part
      ? withFirstPart((before && lastOf(before)) || (before?.section ?? ''), part[0])
      : token[0];
    if (full === undefined) break;
    let to = next + token[0].length;
    const hyphen = token[0].lastIndexOf('-');
    const dash = hyphen >= 0 && !/[-\u2010\u2011]/.test(text[next + hyphen] ?? '-');
    const ends = both
      ? [both[1] ?? both[4] ?? '', both[3] ?? both[6] ?? '']
      : part
        ? undefined
        : range(token[0], dash, plural, hyphened);
    const subFrom = to;
    for (let sub = matchAt(SUB, plain, to); sub; ) {
      to += sub[0].length;
      const upTo = matchAt(SUB_RANGE, plain, to);
      if (upTo) to += upTo[0].length;
      const more = matchAt(NEXT_SUB, plain, to);
      sub = more ? matchAt(SUB, plain, to + more[0].length) : null;
      if (sub && more) to += more[0].length;
    }
    const division = matchAt(SUBDIVISION, plain, to);
    if (division) to += division[0].length;
    const sub = text.slice(subFrom, to).replace(/^, (?=subd)/, '');
    const tail = plural && !ends && sub === '' ? matchAt(DOTTED, plain, to) : null;
    if (tail) to += tail[0].length;
    const word = plural && !ends && sub === '' ? matchAt(THROUGH, plain, to) : null;
    const short = word ? matchAt(PART, plain, to + word[0].length) : null;
    const said = short ?? (word ? matchAt(SECTION, plain, to + word[0].length) : null);
    if (word && said) to += word[0].length + said[0].length;
    const through = short ? withFirstPart(full, short[0]) : said?.[0];
    const last = ends?.[1] ?? (tail ? full.replace(/\.\d+$/, '') + (tail[1] ?? '') : through);
    const seq = matchAt(ET_SEQ, plain, to);
    if (seq) to += seq[0].length;
    const note = last || seq ? null : matchAt(STATUTORY_NOTE, plain, to);
    if (note) to += note[0].length;
    items.push({
      from: next,
      to,
      section: ends?.[0] ?? full,
      ...(last ? { last } : {}),
      ...(sub ? { sub } : {}),
      ...(seq ? { etSeq: true } : {}),
      ...(note ? { note: true } : {}),
    });
    end = to;
    const more = matchAt(NEXT, plain, end);
    if (!more) break;
    next = end + more[0].length;
    if (!plural && !isNear(full, matchAt(NUMBER, plain, next)?.[0])) break;
  }
  return { items, end };
}

/** Whether a number after `§ 1604, ` with its one sign is a section too: one a little further on. */
function isNear(section: string, number: string | undefined): boolean {
  if (number === undefined || number.length < 3 || !/^\d+$/.test(section)) return false;
  const further = Number(number) - Number(section);
  return number.length === section.length && further >= 0 && further < 100;
}
