import type { EstimatedPageNumbers, PageNumberEstimator } from 'docx';
import type { MeasureWidth } from 'docx/layout';
import { isCentury, widthOf } from '../fonts/widths.ts';
import { partsOf } from '../package/parts.ts';
import type { PageEngine } from './page-engine.ts';

/**
 * The layout engine of the `docx` library: in process, without another program, so page numbers
 * exist on every host. It lays a document out while the document is packed.
 */
export function layoutEngine(font: string): PageEngine {
  // The engine has no widths for the Century family.
  const measureWidth = isCentury(font) ? measureCentury : undefined;
  return {
    name: 'layout',
    async paginate(draw) {
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
      await partsOf(draw({ pageNumbers: capture }).document);
      if (!found) throw new Error('The document was packed without laying out its pages.');
      return {
        labels: found.bookmarks,
        pages: found.pageCount ?? 0,
        estimated: guesses(found, font),
      };
    },
  };
}

/** The engine measures in points; a twip is a twentieth of one. */
const measureCentury: MeasureWidth = (text, { name, size, bold, italic }) =>
  widthOf(text, { font: name, size: size * 2, bold, italic }) / 20;

/** How the engine names a font it has no widths of its own for. */
const unknownFont = 'a font not in the width tables';

/** Each kind of guess once, with the pages it was made on. */
function guesses(found: EstimatedPageNumbers, font: string): string[] {
  const byReason = new Map<string, number[]>();
  for (const { reason, page } of found.guesses ?? []) {
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
