import type { CourtProfile } from '../courts/index.ts';
import { type Mark, type PageLabels, pageLabel } from './page-labels.ts';
import type { ExportState } from './state.ts';

/** A heading or citation that two page engines put on different pages. */
export interface PageDifference {
  readonly kind: 'heading' | 'citation';
  /** The heading with its number, or the authority's entry in the table. */
  readonly text: string;
  /** The page by the layout engine, as its page shows it. */
  readonly layout: string;
  /** The page by LibreOffice, whose number is printed. */
  readonly libreoffice: string;
}

/** What two page engines came to for the same brief. */
export interface PageComparison {
  /** Headings and citations looked at. */
  readonly places: number;
  /** How many of them are on different pages. */
  readonly apart: number;
  /** Each heading or authority once for each pair of pages. */
  readonly differences: readonly PageDifference[];
}

/** Compares where two engines put each heading and each citation. */
export function comparePages(
  state: ExportState,
  layout: PageLabels,
  libreoffice: PageLabels,
): PageComparison {
  const { profile, brief } = state.input;
  const pages = { layout, libreoffice };
  const names = new Map(
    brief.citations.authorities.map(({ id, name }) => [id, name.map(({ text }) => text).join('')]),
  );
  const headings = state.contents.flatMap(({ number, words, mark }) =>
    differs('heading', `${number} ${words}`.trim(), mark, pages, profile),
  );
  const citations = [...state.marks].flatMap(([id, marks]) =>
    marks.flatMap((mark) => differs('citation', names.get(id) ?? id, mark, pages, profile)),
  );
  const apart = [...headings, ...citations];
  const differences = new Map(apart.map((one) => [JSON.stringify(one), one] as const));
  const marks = [...state.marks.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    places: state.contents.length + marks,
    apart: apart.length,
    differences: [...differences.values()],
  };
}

function differs(
  kind: PageDifference['kind'],
  text: string,
  mark: Mark,
  pages: { readonly layout: PageLabels; readonly libreoffice: PageLabels },
  profile: CourtProfile,
): PageDifference[] {
  const layout = pageLabel(pages.layout, mark, profile);
  const libreoffice = pageLabel(pages.libreoffice, mark, profile);
  return layout === libreoffice ? [] : [{ kind, text, layout, libreoffice }];
}
