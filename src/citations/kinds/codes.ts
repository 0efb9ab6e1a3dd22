/** Citations to sections of a code, shared by statutes, regulations and session laws. */
import type { CitationKind, Span, StyledText } from '../citation.ts';
import { type Code, type Found, fieldsOf, type Source, sortable, type Work } from '../source.ts';
import { firstWeight, readParens } from '../tail.ts';
import { commentsEnd } from './comment.ts';
import { lastOf, readSections, type SectionItem } from './sections.ts';

/** The entry of one section (or range) of a code, subsections left out. */
export function sectionWork(
  code: Code,
  item: Pick<SectionItem, 'section' | 'last' | 'etSeq' | 'note'>,
  sign = '§',
): Work {
  const { section, etSeq, note } = item;
  const last = item.last && lastOf(item);
  const tail = `${last ? `${section}–${last}` : section}${note ? ' note' : ''}`;
  const mark = code.signless ? '' : sign === '§' && last ? '§§' : sign;
  const lead = mark === '' ? code.label : `${code.label} ${mark}`;
  const name = `${lead} ${tail}${etSeq ? ' et seq.' : ''}${code.after ?? ''}`;
  const key =
    `${code.key}:${section}${last ? `-${last}` : ''}${etSeq ? '+' : ''}${note ? ' note' : ''}`.toLowerCase();
  const body = etSeq
    ? [{ text: `${lead} ${tail} ` }, { text: 'et seq.', italic: true }]
    : labelled(name, code);
  return {
    keys: [key],
    category: code.category,
    name: etSeq && code.after ? [...body, { text: code.after }] : body,
    sortKey: sortable(name.replace(/§{1,3}/g, '')),
    short: `${mark} ${tail}`.trim(),
    names: [],
    code,
    section: last ? { first: section, last } : { first: section },
    weight: 1,
  };
}

function labelled(name: string, { label, italicsFrom }: Code): readonly StyledText[] {
  if (italicsFrom === undefined) return [{ text: name }];
  return [
    { text: name.slice(0, italicsFrom) },
    { text: label.slice(italicsFrom), italic: true },
    { text: name.slice(label.length) },
  ];
}

/** Codes of states in which every section has a hyphen in its name: `13-1105`, `61-2-1`. */
const HYPHENED =
  /^state:(?:ala|ariz|ark|colo|conn|dc|ga|haw|idaho|ind|kan|miss|mont|nc|nd|neb|nm|ri|sc|sd|tenn|utah|va|wva|wyo)(?:code|gen|rev|stat|cod|comp|cent)/;

/**
 * The citations of a section list: one for each section, the first with the code's name in its
 * core, all but the last without parentheticals.
 */
export function sectionCitations(
  source: Source,
  kind: CitationKind,
  code: Code,
  at: {
    readonly start: Span;
    readonly sections: number;
    readonly plural: boolean;
    readonly sign?: string;
    /** Set when comments may stand behind a section. */
    readonly comments?: boolean;
  },
  fields: Readonly<Record<string, string | undefined>>,
): Found[] {
  const { items, end: listEnd } = readSections(
    source,
    at.sections,
    at.plural,
    HYPHENED.test(code.key),
  );
  if (items.length === 0) return [];
  const end = at.comments ? commentsEnd(source, listEnd) : listEnd;
  const parens = readParens(source, end);
  return items.map((item, i): Found => {
    const only = i === 0;
    const core = { from: only ? at.start.to : item.from, to: item.to };
    const to = i === items.length - 1 ? parens.end : item.to;
    return {
      kind,
      core,
      span: { from: only ? at.start.from : item.from, to },
      fields: fieldsOf({
        ...fields,
        section: item.section,
        last: item.last,
        pin: item.sub,
        year: parens.dated?.year,
        parenthetical: firstWeight(source, parens.parens),
      }),
      work: sectionWork(code, item, at.sign),
      ...(only ? { parens: parens.parens, aliases: parens.aliases } : { listed: true }),
    };
  });
}
