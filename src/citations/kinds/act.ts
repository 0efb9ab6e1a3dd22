/** The popular name before a statute: `Computer Fraud and Abuse Act, 18 U.S.C. § 1030`. */
import type { Source } from '../source.ts';

/** Where the name begins, and the names that stand for the act from here on. */
export interface ActName {
  readonly from: number;
  readonly name: string;
  /** The act's own section, where the code is cited too: `INA § 208(a), `. */
  readonly section?: string;
  readonly aliases: readonly string[];
}

const BEFORE =
  /((?:[A-Z][A-Za-z'-]+,? |of |and |the |for |to |in |on |& ){1,14}?(?:Act|Code|Amendments|Treaty|Convention)(?:(?:,| of) \d{4})?)(?:,? §{1,2} ?(\d[\w.-]{0,8}(?:\(\w{1,4}\)){0,5})(?=, ))?(?: \((?:the )?"([^"]{1,40})"(?: or (?:the )?"([^"]{1,40})")?\))?,? $/;

/** `INA § 208(a)(1), ` before the section of the code. */
const ACRONYM = /(?<![\w.])([A-Z]{2,8}) §{1,2} ?(\d[\w.-]{0,8}(?:\(\w{1,4}\)){0,5}), $/;

/** Reads the name of an act that ends just before `at`, not reaching back over `floor`. */
export function actBefore(source: Source, at: number, floor = 0): ActName | undefined {
  const low = Math.max(floor, at - 160);
  // Reading starts at a word, so that a cut one does not pass for a name.
  const cut = low > 0 ? source.plain.indexOf(' ', low) + 1 : low;
  if (cut > at || (low > 0 && cut === 0)) return undefined;
  const window = source.plain.slice(cut, at);
  const short = ACRONYM.exec(window);
  if (short?.[1] && short[2]) {
    const from = cut + short.index;
    return { from, name: short[1], section: short[2], aliases: [] };
  }
  if (!/(?:Act|Code|Amendments|Treaty|Convention)\b[^;]*$/.test(window)) return undefined;
  const found = BEFORE.exec(window);
  if (!found?.[1]) return undefined;
  const lead =
    /^(?:(?:The|See|In|Under|And|the|of|and|for|to|in|on) )+/.exec(found[1])?.[0].length ?? 0;
  const from = cut + found.index + lead;
  const name = source.text.slice(from, from + found[1].length - lead);
  return {
    from,
    name,
    ...(found[2] ? { section: found[2] } : {}),
    aliases: [found[3], found[4]].flatMap((alias) => (alias ? [alias.replace(/^the /i, '')] : [])),
  };
}
