/** Where in a book or report a passage stands, other than by page: `ch. 9`, `¶ 12`, `xii`, `14 tbl.8`. */

const PAGE = '\\d{1,4}(?:-\\d{1,4})?';
const ROMAN = '(?=[ivxlc])c{0,2}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![a-z])';
const UNITS = [
  '§{1,2} ?\\d[\\d.:A-Za-z-]{0,12}(?:\\([a-z0-9]\\))?(?: (?:cmt|n)\\. ?\\w{1,3})?',
  '¶{1,2} ?\\d[\\d.-]{0,12}',
  '(?:chs?|pts?|bk|apps?|figs?|tbls?)\\. ?(?:\\d{1,4}|[IVXLC]{1,7}|[A-Z])(?![A-Za-z])(?:-\\d{1,4})?',
  `${PAGE},? (?:figs?|tbls?|nn?)\\. ?\\d{1,3}(?:-\\d{1,3})?`,
  `${ROMAN}(?:-${ROMAN})?`,
].join('|');

/** A place that is no page alone, for patterns; a page may follow it. */
export const PLACE = `(?:at [A-Z]{1,3}-\\d{1,3}|(?:at )?(?:${UNITS})(?:, (?:${UNITS})){0,2}(?:,? (?:at )?(?:pp?\\. ?)?${PAGE})?)`;

const PAGES =
  /^(.*?)(?:,? (?:at )?(?:pp?\. ?)?((?:\d+(?::\d+)?(?:-\d+(?::\d+)?)?)(?:, \d+(?:-\d+)?)*|\*\d+))?$/;

const PLACED = new RegExp(`^(.{3,}?),? (${PLACE})$`);

/** The place at the end of a name, and how long the name is without it. */
export function placeAfter(name: string): { readonly length: number; readonly pin?: string } {
  const found = PLACED.exec(name) ?? PAGES.exec(name);
  // A year of the title is not a page.
  const pin = found?.[2] && !/^(?:1[5-9]|20)\d\d$/.test(found[2]) ? found[2] : undefined;
  if (!pin) return { length: name.length };
  return { length: found?.[1]?.length || name.length, pin: pin.replace(/^at /, '') };
}
