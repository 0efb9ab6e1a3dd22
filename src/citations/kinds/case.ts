/**
 * Cases: a name, where it is reported or its docket number, pinpoints, parallel reporters, court
 * and year, parentheticals and later history; and their short forms.
 */
import type { Span, StyledText } from '../citation.ts';
import { courtId } from '../data/courts.ts';
import { historyAt } from '../history.ts';
import { afterSignals, nameBefore, parties, yearBefore } from '../names.ts';
import { isSignal } from '../signals.ts';
import { type Found, fieldsOf, matchesOf, type Paren, type Source, slice } from '../source.ts';
import { datePart, firstWeight, type Parens, readParens, readPins } from '../tail.ts';
import { caseWork } from './case-work.ts';
import { type Core, type Decision, endsOf, readDecision, start } from './decision.ts';
import { docketCores } from './docket.ts';
import { docketParen, filingBefore, isFiling, onlineBehind } from './filing.ts';
import { besideForeign, foreignCores } from './foreign-reporter.ts';
import { type ReporterCore, reporterCores } from './reporter.ts';

/** Reads all case citations of a passage: full, docket-number, history, parallel and short. */
export function readCases(source: Source): Found[] {
  const abroad = foreignCores(source);
  const cores: Core[] = [
    ...besideForeign(reporterCores(source), abroad).map((at) => ({ at })),
    ...abroad.map((at) => ({ at })),
    ...docketCores(source).map((docket) => ({ docket })),
  ].sort((a, b) => start(a) - start(b));
  const found: Found[] = [];
  if (cores.length === 0) return found;
  const taken = new Set<number>();
  const ends: number[] = [];
  for (const [index, core] of cores.entries()) {
    if (taken.has(start(core))) continue;
    const floor = floorBefore(ends, start(core));
    if ('at' in core && core.at.short) {
      const short = readShort(source, core.at, floor, found.at(-1));
      found.push(short);
      ends.push(core.at.to);
      continue;
    }
    const read = readFull(source, cores, index, floor);
    if (!read) continue;
    found.push(...read.found);
    ends.push(...read.ends);
    for (const other of read.found) taken.add(other.core.from);
    for (const at of read.used) taken.add(at);
  }
  return found;
}

/** No case has been through more courts than this; a longer row is no history. */
const MOST_HISTORY = 12;

/** The end of the nearest citation before `at`: a name does not reach back over it. */
function floorBefore(ends: readonly number[], at: number): number {
  let floor = 0;
  for (const end of ends.slice(-16)) if (end <= at && end > floor) floor = end;
  return floor;
}

/** Whether what stands before a short form is the end of a sentence: `of the Fourth Amendment." 437 U.S. at 393`. */
const endsSentence = (plain: string, { from, to }: Span): boolean =>
  /[.?!]["')\]]*$/.test(plain.slice(from, to)) && !/^ ?,/.test(plain.slice(to, to + 2));

function readShort(
  source: Source,
  core: ReporterCore,
  floor: number,
  last: Found | undefined,
): Found {
  const called = nameBefore(source, core.from, floor, 'bare');
  const named = called && !endsSentence(source.plain, called) && !isSignal(slice(source, called));
  const name = named ? called : undefined;
  // `105 Idaho at 667, 672 P2d at 235`: the same opinion in two reporters.
  const parallel =
    !name &&
    last?.kind === 'short' &&
    /^, *$/.test(source.plain.slice(last.core.to, core.from)) &&
    last.fields.antecedent;
  const pins = readPins(source, core.to, true);
  const parens = readParens(source, pins.end);
  return {
    kind: 'short',
    core: { from: core.from, to: pins.end },
    span: { from: name?.from ?? core.from, to: parens.end },
    fields: fieldsOf({
      antecedent: name ? slice(source, name) : parallel || undefined,
      volume: core.volume,
      reporter: core.reporter,
      pin: pins.pin,
      parenthetical: firstWeight(source, parens.parens),
    }),
    parens: parens.parens,
    aliases: parens.aliases,
  };
}

/** What tells of a statute from the case that says so: `42 U.S.C. § 2000e-2(k), as recognized in Raytheon …`. */
const RECOGNIZED = /, (as (?:recognized|stated) (?:in|by)) /;

/** A name that history gives to another decision, as the entry prints it. */
function namedIn(source: Source, from: number, to: number): StyledText[] {
  const recognized = RECOGNIZED.exec(source.plain.slice(from, to));
  if (!recognized) return [{ text: slice(source, { from, to }), italic: true }];
  const phrase = from + recognized.index + 2;
  const name = phrase + (recognized[1] ?? '').length + 1;
  return [
    { text: `${slice(source, { from, to: phrase })} ` },
    { text: slice(source, { from: phrase, to: name }), italic: true },
    { text: ' ' },
    { text: slice(source, { from: name, to }), italic: true },
  ];
}

/** The name of the other decision itself. */
function nameIn(source: Source, from: number, between: string): string {
  const recognized = RECOGNIZED.exec(between);
  const skip = recognized ? recognized.index + recognized[0].length : 0;
  return slice(source, { from: from + skip, to: from + between.replace(/, *$/, '').length });
}

/** The year that the first decision of a history has for those before it. */
function datedBy(parts: readonly { readonly read: Decision }[]): { readonly year?: string } {
  const year = parts.find(({ read }) => read.fields.year)?.read.fields.year;
  return year === undefined ? {} : { year };
}

/** The day on which history was made, where nothing else tells of it: `, reh'g denied (Jan. 5, 1994)`. */
function dayAlone(source: Source, at: number): Parens | undefined {
  if (source.plain[at] !== '(') return undefined;
  const parens = readParens(source, at);
  return parens.parens[0]?.role === 'date' ? parens : undefined;
}

/**
 * The court in brackets without a year, where the history behind has it: `12 F.4th 5 (2d Cir.), cert. denied,
 * 142 S. Ct. 9 (2021)` (Bluebook rule 10.5(c) has a year said once).
 */
function courtAlone(source: Source, { end, parens }: Decision): string | undefined {
  const [first] = parens.parens;
  if (parens.dated || first?.role !== 'weight' || !historyAt(source.plain, end)) return undefined;
  const court = slice(source, first);
  return courtId(court) === undefined ? undefined : court;
}

/**
 * Whether a name behind a word of history is the object of the sentence, and so another authority: `, overruled
 * Chevron, 467 U.S. 837`, `overruling Chevron`; unlike `overruled by Loper Bright`, `rev'd sub nom. Roe v. Poe`.
 */
const isObject = (phrase: string, comma: boolean): boolean =>
  !comma && /^(?:overrul|abrogat|affirm|revers|vacat|modif|supersed)(?:i?ed|y?ing)$/.test(phrase);

interface FullRead {
  readonly found: Found[];
  /** Where its decisions end: names after it do not reach back over these. */
  readonly ends: readonly number[];
  /** Where the cores it is made of begin. */
  readonly used: readonly number[];
}

function readFull(
  source: Source,
  cores: readonly Core[],
  index: number,
  floor: number,
): FullRead | undefined {
  const core = cores[index];
  const main = readDecision(source, cores, index);
  if (!core || !main) return undefined;
  const name = nameBefore(source, start(core), floor, true);
  if (!('at' in core) && !isDocketCitation(source, main, name)) return undefined;
  const pieces = [...main.pieces];
  const court = courtAlone(source, main);
  if (court) pieces.push({ text: ` (${court})` });
  const parts: { kind: Found['kind']; read: Decision; phrase: string; called?: string }[] = [];
  const days: Paren[] = [];
  const ends = endsOf(main);
  const used: number[] = [...main.used];
  let end = main.end;
  let supersededFrom: number | undefined;
  let at = index;
  for (let step = 0; step < MOST_HISTORY; step++) {
    const history = historyAt(source.plain, end);
    if (!history) break;
    const phraseEnd = history.from + history.phrase.length;
    const phrase = { text: slice(source, { from: history.from, to: phraseEnd }), italic: true };
    if (/\bsuperseded by (?:statute|rule)\b/.test(history.phrase)) supersededFrom = history.next;
    const day = dayAlone(source, history.next);
    if (day) {
      pieces.push({ text: ', ' }, phrase, { text: datePart(source, day) });
      days.push(...day.parens);
      end = day.end;
      ends.push(end);
      continue;
    }
    for (at++; at < cores.length; at++) {
      const there = cores[at];
      if (there && start(there) >= history.next) break;
    }
    const other = cores[at];
    if (!other || start(other) - history.next > 200) break;
    const between = source.plain.slice(history.next, start(other));
    const named = /^[\p{Lu}\d(][^;]*, *$/u.test(between) && !/\. [A-Z][a-z]+ [a-z]/.test(between);
    if (between !== '' && !named) break;
    const read = readDecision(source, cores, at);
    if (!read) break;
    const comma = source.plain.slice(phraseEnd, history.next).includes(',');
    if (named && isObject(history.phrase, comma)) break;
    pieces.push({ text: ', ' }, phrase, { text: comma ? ', ' : ' ' });
    if (named) {
      const to = history.next + between.replace(/, *$/, '').length;
      pieces.push(...namedIn(source, history.next, to), { text: ', ' });
    }
    pieces.push(...read.pieces);
    parts.push({
      kind: 'at' in other ? 'case' : 'docket',
      read,
      phrase: history.phrase,
      ...(named ? { called: nameIn(source, history.next, between) } : {}),
    });
    end = read.end;
    ends.push(...endsOf(read), end);
    used.push(...read.used);
  }
  const from = name?.from ?? start(core);
  const called = name ?? nameInSentence(source, start(core), floor);
  const prefix = name ? filingBefore(source, name.from, floor) : undefined;
  const filing = prefix !== undefined && isFiling(source.plain.slice(prefix));
  const online = filing ? onlineBehind(source, cores, index, end) : undefined;
  if (filing) pieces.push({ text: docketParen(source, main.parens.parens) });
  if (online) {
    pieces.push({ text: `, ${slice(source, online)}` });
    end = online.end;
    ends.push(end);
    used.push(online.from);
  }
  const title = called ? slice(source, called) : undefined;
  const early =
    name && main.fields.year === undefined
      ? yearBefore(source.plain, name.to, start(core))
      : undefined;
  const span = { from: prefix ?? from, to: end };
  const docketOnly = !('at' in core) && main.fields.reporter === undefined;
  const host: Found = {
    kind: filing ? 'other' : docketOnly ? 'docket' : 'case',
    core: main.core,
    span,
    fields: named(
      court ? { ...main.fields, ...datedBy(parts), court, parenthetical: undefined } : main.fields,
      early,
      title,
    ),
    parens: [...main.parens.parens, ...days],
    aliases: main.parens.aliases,
    ...(supersededFrom !== undefined ? { supersededFrom } : {}),
    work: caseWork(
      source,
      main,
      pieces,
      title,
      prefix !== undefined ? slice(source, { from: prefix, to: from }) : undefined,
      filing,
      early,
    ),
  };
  const found = [host];
  const attach = (
    read: Decision,
    part: 'parallel' | 'history',
    core: Span,
    fields: Record<string, string>,
    kind: Found['kind'],
    called = title,
  ): void => {
    const to = part === 'history' ? read.end : core.to;
    const parens: readonly Paren[] = part === 'history' ? read.parens.parens : [];
    found.push({
      kind,
      core: { from: core.from, to: core.to },
      span: { from: core.from, to },
      fields,
      parens,
      part,
      host,
      work: caseWork(
        source,
        read,
        read.pieces,
        called,
        undefined,
        false,
        undefined,
        core as ReporterCore,
      ),
    });
  };
  const parallels = (read: Decision): void => {
    for (const other of read.parallels) {
      const { volume, reporter, page, pin } = other;
      const fields = { ...read.fields, volume, reporter, page, pin };
      attach(read, 'parallel', other, named(fields, early, title), 'case');
    }
  };
  parallels(main);
  if (online) {
    const { volume, reporter, page, pin } = online;
    attach(main, 'parallel', online, fieldsOf({ volume, reporter, page, pin }), 'case');
  }
  for (const { kind, read, phrase, called } of parts) {
    const fields = named({ ...read.fields, history: phrase }, undefined, called);
    attach(read, 'history', read.core, fields, kind, called);
    parallels(read);
  }
  return { found, ends, used };
}

/**
 * The fields of a decision with the name of the case and its parties.
 *
 * @param early the year, when it stands before the volume
 */
function named(
  read: Readonly<Record<string, string | undefined>>,
  early: string | undefined,
  title: string | undefined,
): Record<string, string> {
  const fields = fieldsOf(early ? { ...read, year: early } : read);
  if (!title) return fields;
  const { plaintiff, defendant } = parties(title);
  fields.caseName = title;
  if (plaintiff) fields.plaintiff = plaintiff;
  if (defendant) fields.defendant = defendant;
  return fields;
}

/** The case name in italics earlier in the passage: `In *Burns v. Palm Beach*, … 999 F.3d 1317`. */
function nameInSentence(source: Source, at: number, floor: number): Span | undefined {
  const low = Math.max(floor, at - 600);
  for (let i = source.italics.length - 1; i >= 0; i--) {
    const span = source.italics[i];
    if (!span || span.from < low) break;
    if (span.to > at) continue;
    const from = afterSignals(source.plain, span.from, span.to);
    const text = source.plain.slice(from, span.to).replace(/[ ,]+$/, '');
    if (/^\S.* v\. \S/.test(text)) return { from, to: from + text.length };
  }
  return source.italics.length > 0 ? undefined : plainNameInSentence(source, at, low);
}

/** A name with ` v. ` between a word such as `In` or `see` and a comma. */
const IN_SENTENCE =
  /(?<![\w.])(?:[Ii]n|[Uu]nder|[Ss]ee|[Uu]nlike|decision in|[Cc]ites?|[Cc]iting) (?=[\p{Lu}\d][^;()"]{2,160}? v\. )/gu;

/** The same in text without italics: `In Burns v. Palm Beach, … 999 F.3d 1317`. */
function plainNameInSentence(source: Source, at: number, low: number): Span | undefined {
  const { plain } = source;
  const window = plain.slice(low, at);
  let last: Span | undefined;
  for (const found of matchesOf(IN_SENTENCE, window)) {
    const from = low + found.index + found[0].length;
    const comma = plain.indexOf(', ', plain.indexOf(' v. ', from));
    if (comma < 0 || comma >= at) continue;
    const name = nameBefore(source, comma, from - 1, false);
    if (name?.from === from) last = name;
  }
  return last;
}

/** A docket number alone cites nothing: a name with ` v. ` and a date or slip opinion must be there. */
function isDocketCitation(source: Source, main: Decision, name: Span | undefined): boolean {
  if (!name) return false;
  const text = source.plain.slice(name.from, name.to);
  const named = / v\.? |^(?:In re|Ex parte|Matter of|In the Matter of) /.test(text);
  return (
    named && (main.parens.dated !== undefined || main.slip || main.fields.reporter !== undefined)
  );
}
