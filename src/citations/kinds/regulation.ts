/** Regulations and executive materials: C.F.R., Federal Register, executive orders. */
import { capital, clueWords, mayHold } from '../clues.ts';
import { lastItalicBefore } from '../italics.ts';
import { afterSignals, clauseStart } from '../names.ts';
import {
  type Code,
  type Found,
  fieldsOf,
  matchAt,
  matchesAt,
  matchesOf,
  type Source,
  slice,
  sortable,
} from '../source.ts';
import { datePart, firstWeight, readParens, readPins } from '../tail.ts';
import { sectionCitations } from './codes.ts';
import { pageKey } from './reporter.ts';

const CFR =
  /(?<![\w.])(\d{1,2}) ?C\.? ?F\.? ?R\.? ?(?:(§{1,3}) ?|([Pp]ts?\.|[Pp]arts?) |([Ss]ec(?:tions?|s?\.)) )?(?=\d)/y;
const REGISTER = /(?<![\w.])(\d{1,3}) Fed\. ?Reg\.(?:( at +)(?=[\d_*])|,? (\d+(?:,\d{3})*)(?!\w))/y;
const ORDER = /\b(?:Exec(?:utive|\.) Order|E\.O\.) (?:No\. ?)?(\d{2},?\d{3}|\d{4})(?!\w)/g;
const ORDER_CLUE = clueWords('Exec', 'Executive', 'O');
const ORDER_SECTION = /,? § ?\d+(?:\([a-z0-9]{1,4}\)){0,4}/y;
const REGISTER_AFTER = /, (?=\d{1,3} Fed\. ?Reg\. \d)/y;

/** All regulations and executive materials of a passage. */
export function readRegulations(source: Source): Found[] {
  return [...readCfr(source), ...readRegister(source)];
}

function readCfr(source: Source): Found[] {
  const { volumes, capitals } = source.clues;
  if ((capitals & capital('C')) === 0) return [];
  return matchesAt(CFR, source.plain, volumes).flatMap((at) => {
    const [all, title = '', signs, part, word] = at;
    const code: Code = {
      key: `cfr:${title}${part ? ':pt' : ''}`,
      label: `${title} C.F.R.`,
      category: 'regulations',
    };
    const plural = signs === '§§' || /s\.?$/.test(part ?? word ?? '');
    return sectionCitations(
      source,
      'regulation',
      code,
      {
        start: { from: at.index, to: at.index },
        sections: at.index + all.length,
        plural,
        ...(part ? { sign: plural ? 'pts.' : 'pt.' } : {}),
      },
      { title, code: 'C.F.R.', part: part ? 'yes' : undefined },
    );
  });
}

/** Executive orders with the Register page beside them, then pages of the Register alone. */
function readRegister(source: Source): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (const at of mayHold(source, ORDER_CLUE) ? matchesOf(ORDER, source.plain) : []) {
    const head = { from: at.index, to: at.index + at[0].length };
    const number = (at[1] ?? '').replace(',', '');
    let end = head.to;
    const section = matchAt(ORDER_SECTION, source.plain, end);
    if (section) end += section[0].length;
    const core = { from: head.from, to: end };
    const lead = matchAt(REGISTER_AFTER, source.plain, end);
    const page = lead
      ? /^(\d+) Fed\. ?Reg\. (\d+(?:,\d{3})*)/.exec(
          source.plain.slice(end + lead[0].length, end + 40),
        )
      : null;
    const keys = [`eo:${number}`];
    let text = slice(source, head);
    let register: { from: number; to: number } | undefined;
    if (lead && page) {
      const from = end + lead[0].length;
      register = { from, to: from + page[0].length };
      keys.push(pageKey(page[1] ?? '', 'Fed. Reg.', (page[2] ?? '').replace(/,/g, '')));
      text += `, ${slice(source, register)}`;
      end = readPins(source, register.to).end;
      taken.add(from);
    }
    const parens = readParens(source, end);
    text += datePart(source, parens);
    const host: Found = {
      kind: 'regulation',
      core,
      span: { from: core.from, to: parens.end },
      fields: fieldsOf({
        order: number,
        pin: section?.[0].replace(/^,? /, ''),
        year: parens.dated?.year,
        date: parens.dated?.date,
      }),
      parens: parens.parens,
      aliases: parens.aliases,
      work: {
        keys,
        category: 'regulations',
        name: [{ text }],
        sortKey: sortable(text),
        short: `Exec. Order No. ${at[1] ?? ''}`,
        names: [],
        weight: register ? 2 : 0,
      },
    };
    found.push(host);
    if (register && page) {
      found.push({
        kind: 'regulation',
        core: register,
        span: register,
        fields: fieldsOf({
          volume: page[1],
          reporter: 'Fed. Reg.',
          page: page[2],
          year: parens.dated?.year,
        }),
        part: 'parallel',
        host,
        work: { ...(host.work as NonNullable<Found['work']>), keys: keys.slice(1) },
      });
    }
  }
  const { volumes, capitals } = source.clues;
  if ((capitals & capital('F')) === 0) return found;
  for (const at of matchesAt(REGISTER, source.plain, volumes)) {
    if (!taken.has(at.index)) found.push(registerPage(source, at));
  }
  return found;
}

function registerPage(source: Source, at: RegExpExecArray): Found {
  const [all, volume = '', short, page = ''] = at;
  const head = { from: at.index, to: at.index + all.length };
  if (short) {
    const from = head.to - short.length;
    const pins = readPins(source, from, true);
    const parens = readParens(source, pins.end);
    const fields = fieldsOf({ volume, reporter: 'Fed. Reg.', pin: pins.pin });
    return {
      kind: 'short',
      core: { from: head.from, to: pins.end },
      span: { from: head.from, to: parens.end },
      fields,
      parens: parens.parens,
    };
  }
  const pins = readPins(source, head.to);
  const parens = readParens(source, pins.end);
  const from = titleBefore(source, head.from);
  const title = from < head.from ? slice(source, { from, to: head.from }).replace(/,$/, '') : '';
  /** `Definition of “Waters of the United States,”`: the comma is not the title's. */
  const bare = title.replace(/,(["'”’])$/, '$1');
  const codified = parens.parens.find((paren) => paren.role === 'codified');
  const tail = codified ? ` (${slice(source, codified)})` : '';
  const cite = `${slice(source, head)}${datePart(source, parens)}${tail}`;
  const name = title
    ? [{ text: `${title}${/,["'”’]$/.test(title) ? '' : ','} ${cite}` }]
    : [{ text: cite }];
  return {
    kind: 'regulation',
    core: head,
    span: { from, to: parens.end },
    fields: fieldsOf({
      volume,
      reporter: 'Fed. Reg.',
      page,
      pin: pins.pin,
      title: title || undefined,
      year: parens.dated?.year,
      date: parens.dated?.date,
      parenthetical: firstWeight(source, parens.parens),
    }),
    parens: parens.parens,
    aliases: parens.aliases,
    work: {
      keys: [pageKey(volume, 'Fed. Reg.', page.replace(/,/g, ''))],
      category: 'regulations',
      name,
      sortKey: sortable(name[0]?.text ?? ''),
      short: bare || `${volume} Fed. Reg. ${page}`,
      names: bare ? [bare] : [],
      weight: title ? 2 : 1,
    },
  };
}

/** No title of a rule has more colons and semicolons. */
const MOST_PARTS = 4;

/**
 * Where the title of a rule before its page begins: its italics, or capitalized words after a clause's
 * start; `Wildlife and Plants; Listing the Gray Wolf` and `Clean Water Rule: Definition of` are one title.
 */
function titleBefore(source: Source, at: number): number {
  const { plain, italics } = source;
  let clause = clauseStart(plain, at, 0, 260);
  const styled = italics[lastItalicBefore(italics, at)];
  if (
    styled &&
    clause > styled.from &&
    clause < styled.to &&
    /^, $/.test(plain.slice(styled.to, at))
  ) {
    clause = styled.from;
  }
  for (let n = 0; n < MOST_PARTS && /[:;]/.test(plain.slice(clause - 2, clause)); n++) {
    const earlier = afterSignals(plain, clauseStart(plain, clause - 1, 0, 260), clause);
    const text = plain.slice(earlier, clause).replace(/[:;] ?$/, '');
    if (!/^\p{Lu}[^\d§]*\p{Ll} [^\d§]*\p{Lu}[^\d§]*$/u.test(text)) break;
    if (/ v\. |,$/.test(text) || !isTitle(text)) break;
    clause = earlier;
  }
  const from = afterSignals(plain, clause, at);
  const text = plain.slice(from, at);
  return /^[A-Z].*,["']? $/.test(text) && isTitle(text.replace(/,["']? $/, '')) ? from : at;
}

/** Whether every word that counts has a capital. */
const isTitle = (text: string): boolean =>
  !text
    .split(' ')
    .some((word) => /^[a-z]{4,}/.test(word) && !/^(?:from|with|into|upon|under|over)$/.test(word));
