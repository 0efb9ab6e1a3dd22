import { type Citation, reporterName } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { type ProseFinding, proseCheck } from '../prose.ts';
import { type Cited, citationCheck, inQuotedBlock } from './citation-check.ts';
import { isForCalifornia, isForNewYork } from './house-style.ts';
import { isQuoted, plainOf } from './spans.ts';

const ID = 'citation-spacing';
const LOOKS_AT = 'stops and spaces in citations';

/** How codes are abbreviated, by their letters alone. Bluebook rules 12.3 and 14.2. */
const CODES: Readonly<Record<string, string>> = {
  USC: 'U.S.C.',
  USCA: 'U.S.C.A.',
  USCS: 'U.S.C.S.',
  CFR: 'C.F.R.',
  FEDREG: 'Fed. Reg.',
};

/** `28 U.S.C § 1604`, `22 CFR 120.1`, `15 CFR pt. 744`; the sign may be missing. */
const CODE =
  /(?<![\w.$,-])\d{1,2} ((?:U\. ?S\. ?C|USC)(?:\.? ?[AS](?![\w]))?\.?|C\. ?F\. ?R\.?|CFR) ?(§{0,3}) ?(?=\d|pts?\. ?\d)/g;
const REGISTER = /(?<![\w.$,-])\d{1,3} (Fed\.? ?Reg\.?) (?=\d)/g;

const reporters = citationCheck(ID, LOOKS_AT, (cited) => [
  ...reporter(cited),
  ...sectionSign(cited),
]);

const codes = proseCheck(ID, LOOKS_AT, ({ text }): ProseFinding[] => {
  const plain = plainOf(text);
  const found = [...plain.matchAll(CODE)].map(({ index, 0: all, 1: code = '', 2: sign = '' }) => {
    const from = index + all.indexOf(code);
    const part = plain.startsWith('pt', index + all.length);
    const without = sign === '' && !part;
    return { from, to: without ? index + all.trimEnd().length : from + code.length, without };
  });
  const register = [...plain.matchAll(REGISTER)].map(({ index, 0: all, 1: name = '' }) => {
    const from = index + all.indexOf(name);
    return { from, to: from + name.length, without: false };
  });
  return [...found, ...register].flatMap(({ from, to, without }) => {
    const written = plain.slice(from, to);
    const name = CODES[letters(written).toUpperCase()];
    const proper = name && (without ? `${name} §` : name);
    if (!proper || proper === written || isQuoted(text, from)) return [];
    return [
      without
        ? finding(from, to, written, proper, 'no-sign', 'Bluebook rule 12.3')
        : finding(from, to, written, proper, 'abbreviation', 'Bluebook rule 6.1'),
    ];
  });
});

/**
 * Stops and spaces in the abbreviations of reporters and codes, the section sign, and the space after it.
 * Bluebook rule 6.1: single letters stand close, longer abbreviations apart (`F.3d`, `F. Supp. 3d`).
 */
export const citationSpacing: BriefCheck = {
  id: ID,
  looksAt: LOOKS_AT,
  run: ({ brief }) => {
    const own = isForCalifornia(brief) || isForNewYork(brief);
    return [
      ...(own ? [] : reporters.run({ brief })),
      ...codes.run({ brief }).filter(({ from }) => !inQuotedBlock(brief, from)),
    ];
  },
};

function reporter({ citation, text }: Cited): ProseFinding[] {
  const written = citation.fields.reporter;
  const proper = written && reporterName(written);
  if (!proper || proper === written || letters(proper) !== letters(written)) return [];
  return within(citation, text, written, proper, 'abbreviation', 'Bluebook rule 6.1');
}

function sectionSign({ citation, text }: Cited): ProseFinding[] {
  const core = text.slice(citation.core.from, citation.core.to);
  const [written = '', signs = '', next = ''] = /(§+)(\w)/.exec(core) ?? [];
  if (!written) return [];
  return within(
    citation,
    text,
    written,
    `${signs} ${next}`,
    'section-sign',
    'Bluebook rule 6.2(c)',
  );
}

function within(
  { core }: Citation,
  text: string,
  written: string,
  proper: string,
  what: string,
  rule: string,
): ProseFinding[] {
  const at = text.slice(core.from, core.to).indexOf(written);
  const from = core.from + at;
  return at < 0 ? [] : [finding(from, from + written.length, written, proper, what, rule)];
}

function finding(
  from: number,
  to: number,
  written: string,
  proper: string,
  what: string,
  rule: string,
): ProseFinding {
  return {
    from,
    to,
    what,
    severity: 'information',
    message: `"${written}" is written "${proper}".`,
    rule,
    fix: { title: `Write "${proper}"`, text: proper },
  };
}

function letters(text: string): string {
  return text.replace(/[\s.\u00A0]/g, '');
}
