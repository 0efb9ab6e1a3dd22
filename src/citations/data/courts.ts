/** Courts as citations name them, by the Free Law Project's courts-db. */
import { COURT_TABLE } from './court-table.ts';

let known: Map<string, string> | undefined;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s.,]/g, '')
    .replace(/2nd/g, '2d')
    .replace(/3rd/g, '3d');

/** The identifier of a court by its abbreviation in a citation: `9th Cir.` is `ca9`. */
export function courtId(name: string): string | undefined {
  if (!known) {
    known = new Map();
    for (const line of COURT_TABLE.split('\n')) {
      const [form, id] = line.split('\t');
      if (form && id && !known.has(plain(form))) known.set(plain(form), id);
    }
  }
  return known.get(plain(name));
}
