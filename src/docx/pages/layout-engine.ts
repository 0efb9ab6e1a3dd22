import type { EstimatedPageNumbers, PageNumberEstimator } from 'docx';
import type { MeasureWidth } from 'docx/layout';
import { isCentury, widthOf } from '../fonts/widths.ts';
import { partsOf } from '../package/parts.ts';
import { blankPagesAmong } from '../right-hand-pages.ts';
import { type LaidPages, laidPages, withNewFront } from './laid-pages.ts';
import type { MeasuringCopy, PageEngine, Pagination } from './page-engine.ts';

/**
 * The layout engine of the `docx` library: in process, without another program, so page numbers
 * exist on every host. It lays a document out while the document is packed.
 *
 * @param font the face of the text
 * @param duplex whether blank pages go before right-hand pages
 */
export function layoutEngine(font: string, duplex = false): PageEngine {
  // The engine has no widths for the Century family.
  const measureWidth = isCentury(font) ? measureCentury : undefined;
  const results = new WeakMap<Pagination, LaidPages>();

  const layOut = async (draw: Draw, copy: MeasuringCopy = {}) => {
    // A megabyte that an export without page numbers need not start.
    const { estimatePageNumbersWith } = await import('docx/layout');
    const estimator = estimatePageNumbersWith({
      guess: true,
      ...(measureWidth ? { measureWidth } : {}),
    });
    let found: EstimatedPageNumbers | undefined;
    const capture: PageNumberEstimator = Object.assign(
      (...args: Parameters<PageNumberEstimator>) => {
        found = estimator(...args);
        return found;
      },
      estimator.listNumbers ? { listNumbers: estimator.listNumbers } : {},
    );
    const { document, stretches } = draw({ ...copy, pageNumbers: capture });
    await partsOf(document);
    if (!found) throw new Error('The document was packed without laying out its pages.');
    return { laid: laidPages(found), stretches: stretches.length };
  };

  const paginationOf = (laid: LaidPages): Pagination => {
    const { labels, ofStretches } = laid;
    // The library leaves out the blank pages of a booklet, whose numbers start again after them.
    const blank = duplex ? blankPagesAmong(ofStretches ?? []) : 0;
    const pages = laid.pages + blank;
    const pagination = { labels, pages, estimated: guesses(laid, font) };
    results.set(pagination, laid);
    return pagination;
  };

  const paginate = async (draw: Draw) => paginationOf((await layOut(draw)).laid);

  return {
    name: 'layout',
    paginate,
    async paginateFront(draw, before) {
      const all = results.get(before);
      if (!all?.ofStretches) return paginate(draw);
      const { laid, stretches } = await layOut(draw, { frontOnly: true });
      return paginationOf(withNewFront(all, laid, stretches));
    },
  };
}

type Draw = Parameters<PageEngine['paginate']>[0];

/** The engine measures in points; a twip is a twentieth of one. */
const measureCentury: MeasureWidth = (text, { name, size, bold, italic }) =>
  widthOf(text, { font: name, size: size * 2, bold, italic }) / 20;

/** How the engine names a font it has no widths of its own for. */
const unknownFont = 'a font not in the width tables';

/** Each kind of guess once, with the pages it was made on. */
function guesses({ guesses: found }: LaidPages, font: string): string[] {
  const byReason = new Map<string, number[]>();
  for (const { reason, page } of found) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), page]);
  }
  return [...byReason].map(([reason, pages]) => {
    if (reason === unknownFont && isCentury(font)) {
      return `${font} is measured by the widths of TeX Gyre Schola, which is made as wide`;
    }
    const first = pages.slice(0, 5).join(', ');
    const more = pages.length > 5 ? ` and ${pages.length - 5} more` : '';
    return `${reason} (page ${first}${more} of the file)`;
  });
}
