import assert from 'node:assert/strict';
import { type Rendering, render } from '../support/libreoffice.ts';
import { pagesApart } from '../support/page-labels.ts';
import { briefOf, EXAMPLE, exportOnce } from './briefs.ts';
import { printedLabels, wordsOfPages } from './printed-pages.ts';
import { authoritiesOf, contentsOf, markedCitations } from './tables.ts';

for (const court of ['ca9', 'scotus'] as const) {
  describe(`the page numbers of the example in ${court}, against LibreOffice`, function () {
    this.timeout(120_000);
    let docx: Uint8Array;
    let rendering: Rendering;
    let labels: string[];
    let text: string;

    before(async () => {
      const exported = await exportOnce(EXAMPLE, court);
      text = exported.text;
      docx = briefOf(exported);
      rendering = await render(docx);
      labels = printedLabels(rendering.pages, court === 'scotus' ? 'top' : 'foot');
    });

    /** The number LibreOffice prints on the page of a bookmark. */
    const labelOf = (bookmark: string): string => {
      const page = rendering.bookmarks.get(bookmark);
      assert.notEqual(page, undefined, `LibreOffice has no place for ${bookmark}`);
      return labels[page ?? 0] ?? '';
    };

    it('stand on every page but the cover and blank ones, in roman and then from 1', () => {
      assert.equal(labels[0], '');
      const numbered = labels.filter((_, page) => page > 0 && rendering.pages[page]?.trim());
      assert.equal(labels.length - 1 - numbered.length, court === 'scotus' ? 2 : 0);
      const kinds = numbered.map((label) => label.replace(/\d+/, '1'));
      assert.deepEqual(
        kinds.filter((kind) => !/^(?:[ivxl]+|1a?)$/.test(kind)),
        [],
      );
      assert.equal(numbered[0], 'i');
      assert.ok(labels.includes('1'), 'no page is numbered 1');
    });

    it('are right for headings and citations to within a page', () => {
      const headings = contentsOf(docx).map(({ title, page, anchor }) => {
        const placed = labelOf(anchor);
        assert.ok(near(page, [placed]), `"${title}": ${page} printed, found on ${placed}`);
        return page === placed;
      });
      const cited = citedPages(docx, labelOf);
      const pairs = cited.flatMap(({ text: entry, pages, found }) => {
        for (const page of pages) {
          assert.ok(near(page, found), `"${entry}": ${page} printed, cited on ${found}`);
        }
        for (const page of found) {
          assert.ok(near(page, pages), `"${entry}": cited on ${page}, printed ${pages}`);
        }
        return found.map((page) => pages.includes(page));
      });
      console.log(
        `      ${court}, exactly on the page LibreOffice has: ${share(headings)} headings, ${share(pairs)} places in the table of authorities`,
      );
    });

    it('are there for every authority of the table, each linked to its first citation', () => {
      const entries = authoritiesOf(docx);
      const marks = markedCitations(docx);
      assert.equal(entries.length, new Set(marks.map(({ authority }) => authority)).size);
      const first = new Set(entries.map(({ anchor }) => anchor));
      assert.equal(first.size, entries.length);
      assert.deepEqual(
        entries.filter(({ pages }) => pages.some((page) => !/^(?:\d+a?|[ivxl]+)$/.test(page))),
        [],
      );
    });

    it('list every page on which a reporter, code or journal is seen to be cited', () => {
      const entries = authoritiesOf(docx);
      const cites = citesIn(text);
      const words = wordsOfPages(rendering.pdf);
      assert.ok(cites.size > 60, `${cites.size} citations seen`);
      for (const cite of cites) {
        const [entry, ...others] = entriesFor(cite, entries);
        assert.ok(entry, `No entry of the table has ${cite}`);
        assert.deepEqual(others, [], `${cite} has two entries`);
        const found = pagesWith(cite, words, labels);
        assert.ok(found.length > 0, `${cite} is printed nowhere`);
        for (const page of found) {
          assert.ok(near(page, entry.pages), `${cite} is on ${page}, table: ${entry.printed}`);
        }
      }
    });
  });
}

function share(exact: readonly boolean[]): string {
  const count = exact.filter(Boolean).length;
  return `${count} of ${exact.length} (${Math.round((100 * count) / exact.length)} %)`;
}

/** Whether a page is one of some, or next to one. */
function near(page: string, pages: readonly string[]): boolean {
  return pages.some((other) => (pagesApart(page, other) ?? 2) <= 1);
}

/** Each entry with the pages on which LibreOffice puts its marks. */
function citedPages(docx: Uint8Array, labelOf: (bookmark: string) => string) {
  const marks = markedCitations(docx);
  const authorities = new Map(marks.map(({ bookmark, authority }) => [bookmark, authority]));
  return authoritiesOf(docx).map(({ text, pages, anchor }) => {
    const authority = authorities.get(anchor);
    assert.ok(authority, `"${text}" links to ${anchor}, where nothing is marked`);
    const own = marks.filter((mark) => mark.authority === authority);
    return { text, pages, found: [...new Set(own.map(({ bookmark }) => labelOf(bookmark)))] };
  });
}

const REPORTER =
  /\b\d{1,4} (?:U\.S\.|S\. Ct\.|F\.\dd|F\.\dth|F\. Supp\.(?: \dd)?|Fed\. Reg\.|Stat\.|U\.S\.C\.C\.A\.N\.|(?:Harv|Fordham) L\. Rev\.) \d+\b|\b\d+ U\.S\.C\. § \d+\b/g;

/** Citations by reporter or code in the body of the draft, seen without the citation engine. */
function citesIn(text: string): Set<string> {
  const body = text.slice(text.indexOf('\n---', 4));
  return new Set(body.match(REPORTER));
}

/** The entries of which this is the citation; failing that, those that mention it. */
function entriesFor<Entry extends { text: string }>(cite: string, entries: readonly Entry[]) {
  const own = entries.filter(({ text }) => text.match(REPORTER)?.[0] === cite);
  const whole = (text: string) => text.match(REPORTER)?.includes(cite);
  return own.length > 0 ? own : entries.filter(({ text }) => whole(text));
}

/** The numbers of the pages after the tables on which a citation is printed. */
function pagesWith(cite: string, pages: readonly string[], labels: readonly string[]): string[] {
  const body = labels.indexOf('1');
  return pages.flatMap((page, index) =>
    index >= body && page.match(REPORTER)?.includes(cite) ? [labels[index] ?? ''] : [],
  );
}
