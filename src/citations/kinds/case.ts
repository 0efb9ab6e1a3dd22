/**
 * Cases: a name, where it is reported or its docket number, pinpoints, parallel reporters, court
 * and year, parentheticals and later history; and their short forms.
 */
import type { Span } from '../citation.ts';
import { historyAt } from '../history.ts';
import { afterSignals, nameBefore, parties, yearBefore } from '../names.ts';
import { type Found, fieldsOf, type Paren, type Source, slice } from '../source.ts';
import { firstWeight, readParens, readPins } from '../tail.ts';
import { caseWork, filingBefore, isFiling } from './case-work.ts';
import { type Core, type Decision, endsOf, readDecision, start } from './decision.ts';
import { docketCores } from './docket.ts';
import { type ReporterCore, reporterCores } from './reporter.ts';

/** Reads all case citations of a passage: full, docket-number, history, parallel and short. */
export function readCases(source: Source): Found[] {
  const cores: Core[] = [
    ...reporterCores(source).map((at) => ({ at })),
    ...docketCores(source).map((docket) => ({ docket })),
  ].sort((a, b) => start(a) - start(b));
  const found: Found[] = [];
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

function readShort(
  source: Source,
  core: ReporterCore,
  floor: number,
  last: Found | undefined,
): Found {
  const name = nameBefore(source, core.from, floor, 'bare');
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
  const parts: { kind: Found['kind']; read: Decision; phrase: string }[] = [];
  const ends = endsOf(main);
  const used: number[] = [...main.used];
  let end = main.end;
  let at = index;
  for (let step = 0; step < MOST_HISTORY; step++) {
    const history = historyAt(source.plain, end);
    if (!history) break;
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
    const phraseEnd = history.from + history.phrase.length;
    const comma = source.plain.slice(phraseEnd, history.next).includes(',');
    pieces.push({ text: ', ' });
    pieces.push({ text: slice(source, { from: history.from, to: phraseEnd }), italic: true });
    pieces.push({ text: comma ? ', ' : ' ' });
    if (named) {
      const to = history.next + between.replace(/, *$/, '').length;
      pieces.push(
        { text: slice(source, { from: history.next, to }), italic: true },
        { text: ', ' },
      );
    }
    pieces.push(...read.pieces);
    parts.push({ kind: 'at' in other ? 'case' : 'docket', read, phrase: history.phrase });
    end = read.end;
    ends.push(...endsOf(read), end);
    used.push(...read.used);
  }
  const from = name?.from ?? start(core);
  const called = name ?? nameInSentence(source, start(core), floor);
  const prefix = name ? filingBefore(source, name.from, floor) : undefined;
  const filing = prefix !== undefined && isFiling(source.plain.slice(prefix));
  const title = called ? slice(source, called) : undefined;
  const early =
    name && main.fields.year === undefined
      ? yearBefore(source.plain, name.to, start(core))
      : undefined;
  const sides = title ? parties(title) : undefined;
  const span = { from: prefix ?? from, to: end };
  const docketOnly = !('at' in core) && main.fields.reporter === undefined;
  const host: Found = {
    kind: filing ? 'other' : docketOnly ? 'docket' : 'case',
    core: main.core,
    span,
    fields: fieldsOf({
      ...main.fields,
      ...(early ? { year: early } : {}),
      caseName: title,
      ...sides,
    }),
    parens: main.parens.parens,
    aliases: main.parens.aliases,
    work: caseWork(
      source,
      main,
      pieces,
      title,
      prefix !== undefined ? slice(source, { from: prefix, to: from }) : undefined,
      filing,
    ),
  };
  const found = [host];
  const attach = (
    read: Decision,
    part: 'parallel' | 'history',
    core: Span,
    fields: Record<string, string | undefined>,
    kind: Found['kind'],
  ): void => {
    const to = part === 'history' ? read.end : core.to;
    const parens: readonly Paren[] = part === 'history' ? read.parens.parens : [];
    found.push({
      kind,
      core: { from: core.from, to: core.to },
      span: { from: core.from, to },
      fields: fieldsOf(fields),
      parens,
      part,
      host,
      work: caseWork(source, read, read.pieces, title, undefined, false, core as ReporterCore),
    });
  };
  const parallels = (read: Decision): void => {
    for (const other of read.parallels) {
      attach(
        read,
        'parallel',
        other,
        {
          ...read.fields,
          volume: other.volume,
          reporter: other.reporter,
          page: other.page,
          pin: other.pin,
          caseName: title,
          ...sides,
          ...(early ? { year: early } : {}),
        },
        'case',
      );
    }
  };
  parallels(main);
  for (const { kind, read, phrase } of parts) {
    attach(read, 'history', read.core, { ...read.fields, history: phrase }, kind);
    parallels(read);
  }
  return { found, ends, used };
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
  return undefined;
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
