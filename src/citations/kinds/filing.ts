/** Papers of another case, cited with its name: `Br. for Pet'r at 12, Samantar v. Yousuf, …`. */

import { afterSignals, clauseStart } from '../names.ts';
import { matchAt, type Paren, type Source, slice } from '../source.ts';
import { readPins } from '../tail.ts';
import { type Core, start } from './decision.ts';
import type { ReporterCore } from './reporter.ts';

const FILING =
  /^(?:(?:Appellants?|Appellees?|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Pet'rs?|Resp'ts?|Gov't|Government|U\.S\.)(?:'s|')? )?(?:(?:Supplemental|Suppl?\.|Reply|Opening|Answering|Joint|Corrected|Amended|Final|Principal|Amicus|Oral Arg(?:ument|\.)) )*(?:Brief|Br\.|Petition|Pet\.(?! App)|Complaint|Compl\.|Motion|Mot\.|Declaration|Decl\.|(?:Oral Arg(?:ument|\.) )?(?:Transcript|Tr\.)|Mem(?:orandum|\.)(?! Op)|Opposition|Opp'n)(?![\w'])/;
const ORDER =
  /^(?:Verdict|Order|Judgment|(?:Slip |Mem(?:orandum|\.) )?Op(?:inion|\.)|Recent Case)(?!\w)/;
const LED =
  /(?:^|[\s,])(Verdict|Recent Case|(?:Joined )?Cases? [CTF]-\d{1,4}\/\d\d(?: P)?(?:(?:, | & | and )[CTF]-\d{1,4}\/\d\d(?: P)?){0,8}), $/;
/** The number of a case before the Court of Justice of the European Union. */
const NUMBER = /^(?:Joined )?Cases? [CTF]-/;

/** Where in a filing: ` at 93, ¶ 302,`, ` at iv,`. */
const PIN = /,? (?:at (?:[\d¶][\d¶ ,&:–-]*|[ivxlc]{1,7},?)|\d{1,3}(?:[–-]\d{1,3})?,)$/i;

/** The words before a case name without the place in the paper they give. */
export const withoutPin = (prefix: string): string => prefix.replace(PIN, '').replace(/,$/, '');

/** Whether the words before a case name make it a filing, not a decision. */
export const isFiling = (words: string): boolean => FILING.test(words);

/** Whether the words before a case name number it, as the courts of the European Union do. */
export const isNumber = (words: string): boolean => NUMBER.test(words);

/** Where `Brief for …, ` or `Verdict, ` before a case name begins. */
export function filingBefore(source: Source, at: number, floor: number): number | undefined {
  // Whatever leads to a name has a comma before it; most names follow a sentence.
  let comma = at - 1;
  while (source.plain[comma] === ' ') comma--;
  if (source.plain[comma] !== ',') return undefined;
  const from = afterSignals(source.plain, clauseStart(source.plain, at, floor), at);
  const text = source.plain.slice(from, at);
  if ((FILING.test(text) || ORDER.test(text)) && /, *$/.test(text)) return from;
  const led = LED.exec(text);
  return led?.[1] ? at - led[1].length - 2 : undefined;
}

/** What an entry prints of the case's docket number, with a blank before it: ` (No. 08-1555)`. */
export function docketParen(source: Source, parens: readonly Paren[]): string {
  const number = parens.find(({ from, to }) => /^Nos?\. /.test(source.plain.slice(from, to)));
  return number ? ` (${slice(source, number)})` : '';
}

/**
 * Where a filing is found online, when that stands right behind it: `, 2009 WL 4320401, at *3`.
 *
 * @param index of the core the filing was read from
 * @param end where it ends
 */
export function onlineBehind(
  source: Source,
  cores: readonly Core[],
  index: number,
  end: number,
): (ReporterCore & { readonly pin?: string; readonly end: number }) | undefined {
  const comma = matchAt(/, +/y, source.plain, end);
  const at = end + (comma?.[0].length ?? 0);
  if (!comma) return undefined;
  let next = index + 1;
  let core = cores[next];
  while (core && start(core) < at) core = cores[++next];
  if (!core || !('at' in core) || core.at.from !== at || core.at.short) return undefined;
  const { pin, end: to } = readPins(source, core.at.to);
  return { ...core.at, end: to, ...(pin ? { pin } : {}) };
}
