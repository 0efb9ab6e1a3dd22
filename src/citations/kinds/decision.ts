/** One decision: where it is reported or docketed, pinpoints, parallel reporters, parentheticals. */
import type { Span, StyledText } from '../citation.ts';
import { reporterKey } from '../data/reporters.ts';
import { matchAt, type Source, slice } from '../source.ts';
import { datePart, firstWeight, type Parens, readParens, readPins } from '../tail.ts';
import { type DocketCore, docketKey, filedEnd } from './docket.ts';
import { coreKeys, type ReporterCore } from './reporter.ts';

/** What a decision's citation is built around. */
export type Core = { readonly at: ReporterCore } | { readonly docket: DocketCore };

/** Where a core begins. */
export const start = (core: Core): number => ('at' in core ? core.at.from : core.docket.from);
/** The place in a paper of a docket, behind its date: `(U.S. Nov. 21, 2022), at I`. */
const PIN_BEHIND = /, (?:slip op\. )?at (\*?\d{1,4}(?:-\d{1,4})?|[ivxlcIVXLC]{1,7})(?![\w-])/y;

/** One decision read from its core to the end of its parentheticals. */
export interface Decision {
  readonly core: Span;
  readonly end: number;
  readonly pieces: StyledText[];
  readonly keys: string[];
  readonly fields: Record<string, string | undefined>;
  readonly parallels: readonly (ReporterCore & { readonly pin?: string })[];
  readonly parens: Parens;
  readonly slip: boolean;
  /** Volume and reporter, when the page is still blank. */
  readonly blank?: string;
  /** Where the cores it is made of begin. */
  readonly used: readonly number[];
}

/** Reads the decision at `cores[index]`: pinpoints, parallel reporters, parentheticals. */
export function readDecision(
  source: Source,
  cores: readonly Core[],
  index: number,
): Decision | undefined {
  const core = cores[index];
  if (!core) return undefined;
  let at: ReporterCore | undefined = 'at' in core ? core.at : undefined;
  const docket = 'docket' in core ? core.docket : undefined;
  let next = index + 1;
  const pieces: StyledText[] = [];
  if (docket) {
    const following = cores[next];
    const joined =
      following &&
      'at' in following &&
      !following.at.short &&
      /^, +$/.test(source.plain.slice(docket.to, following.at.from));
    pieces.push({ text: slice(source, docket) });
    if (joined) {
      at = following.at;
      next++;
      pieces.push({ text: ', ' });
    }
  }
  if (at?.short) return undefined;
  if (at) pieces.push({ text: slice(source, at) });
  const span: Span = at ?? docket ?? { from: 0, to: 0 };
  const filed = docket && !at ? filedEnd(source, docket.to) : span.to;
  let pins = readPins(source, Math.max(span.to, filed));
  let end = pins.end;
  if (filed > span.to) pieces.push({ text: source.text.slice(span.to, filed) });
  let pin = pins.pin;
  let slip = pins.slip === true;
  const keys = at ? coreKeys(at) : [];
  const parallels: (ReporterCore & { pin?: string })[] = [];
  for (let other = cores[next]; at && other; other = cores[++next]) {
    if (
      !('at' in other) ||
      other.at.short ||
      !/^(?:, *| \[)$/.test(source.plain.slice(end, other.at.from))
    )
      break;
    if (reporterKey(other.at.reporter) === reporterKey(at.reporter)) break;
    const parallel: ReporterCore & { pin?: string } = { ...other.at };
    parallels.push(parallel);
    keys.push(...coreKeys(other.at));
    pieces.push({ text: `, ${slice(source, other.at)}` });
    pins = readPins(source, other.at.to);
    slip ||= pins.slip === true;
    if (pins.pin) parallel.pin = pins.pin;
    end = pins.end;
    if (source.plain[end] === ']' && source.plain[other.at.from - 1] === '[') end++;
  }
  if (slip && !at) pieces.push({ text: ', slip op.' });
  // `No. 4:23-cv-05448-YGR, (N.D. Cal. Nov. 11, 2023)`: the comma is common with docket numbers.
  const comma = docket && !at && /^, \(/.test(source.plain.slice(end, end + 3)) ? 1 : 0;
  let parens = readParens(source, end + comma);
  const date = datePart(source, parens);
  pieces.push({ text: date });
  const blank =
    at && at.page === undefined ? `${at.volume}:${reporterKey(at.reporter)}` : undefined;
  if (blank) {
    const number = parens.parens.find((paren) =>
      /^No\. /.test(source.plain.slice(paren.from, paren.to)),
    );
    if (number) pieces.push({ text: ` (${slice(source, number)})` });
  }
  end = parens.end;
  if (docket) {
    const after = filedEnd(source, end);
    if (after > end) pieces.push({ text: source.text.slice(end, after) });
    end = after;
    const late = matchAt(PIN_BEHIND, source.plain, end);
    if (late) {
      const to = end + late[0].length;
      pin ??= source.text.slice(to - (late[1] ?? '').length, to);
      const more = readParens(source, to);
      parens = {
        ...parens,
        parens: [...parens.parens, ...more.parens],
        aliases: [...parens.aliases, ...more.aliases],
      };
      end = more.end;
    }
    keys.push(`d:${docketKey(docket.number)}:${parens.dated?.date ?? ''}`);
  }
  const used = parallels.map((core) => core.from);
  if (at) used.push(at.from);
  if (docket) used.push(docket.from);
  return {
    core: { from: span.from, to: span.to },
    end,
    pieces,
    keys,
    parallels,
    parens,
    slip,
    used,
    ...(blank ? { blank } : {}),
    fields: {
      volume: at?.volume,
      reporter: at?.reporter,
      page: at?.page,
      nominative: at?.nominative,
      docketNumber: docket?.number,
      pin,
      court: parens.dated?.court,
      year: parens.dated?.year ?? at?.year,
      date: parens.dated?.date,
      parenthetical: firstWeight(source, parens.parens),
    },
  };
}

/** Where the decision may be said to end: names after it do not reach back over these. */
export const endsOf = (read: Decision): number[] => [
  read.core.to,
  read.parens.datedSpan?.to ?? 0,
  ...read.parallels.map((core) => core.to),
];
