import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readOutline, readPdf } from '../../src/pdf/index.ts';
import { readString } from '../../src/pdf/strings.ts';
import { render } from '../support/libreoffice.ts';
import {
  briefOf,
  draftFiles,
  EXAMPLE,
  type Exported,
  exportWithLibreOffice,
  furnitureOf,
} from './briefs.ts';
import { type PrintedLine, type PrintedPage, printedPages } from './page-words.ts';
import { findMentions, type Mention } from './printed-citations.ts';
import { type PrintedEntry, printedAuthorities, printedContents } from './printed-tables.ts';

/** A court is proved by adding its id. */
const PROVED = ['ca9', 'cadc', 'scotus', 'nd-cal'] as const;

/** The faces each court's brief may be set in here, whatever is installed. */
const FACES: Readonly<Record<(typeof PROVED)[number], RegExp>> = {
  ca9: /^(?:LiberationSerif|TimesNewRoman)/,
  cadc: /^(?:LiberationSerif|TimesNewRoman)/,
  scotus: /^TeXGyreSchola-/,
  'nd-cal': /^(?:LiberationSerif|TimesNewRoman)/,
};

for (const court of PROVED) {
  /**
   * The page numbers are proved from the PDF's own words. Read from the pages: the entries and numbers
   * of both printed tables, the number printed on each page, and every citation and heading, by a
   * finder that shares nothing with the engine that made the tables (printed-citations.ts). What is
   * not independent of the draft: the nicknames (*Bancec*), which no entry shows, are read from its
   * front matter. A name alone that fits several entries of the table (*Khashoggi*, of two decisions)
   * counts for any of them, because nothing printed says which is meant.
   */
  describe(`the PDF of the example in ${court}`, function () {
    this.timeout(180_000);
    let exported: Exported;
    let pdf: Uint8Array;
    let pages: PrintedPage[];

    before(async () => {
      exported = await exportWithLibreOffice(EXAMPLE, court, { format: 'pdf' });
      pdf = briefOf(exported);
      pages = printedPages(pdf, furnitureOf(court));
    });

    it('gives for every authority the pages it is cited on, and no others', () => {
      const entries = printedAuthorities(pages);
      const mentions = findMentions(pages, entries, nicknamesIn(exported.text));
      assert.equal(entries.length, exported.report?.authorities);
      assert.ok(mentions.length > 170, `${mentions.length} citations seen`);
      assert.deepEqual(wrongNumbers(entries, mentions), []);
      const kinds = ['full', 'short', 'id', 'name'].map(
        (kind) => `${mentions.filter((one) => one.kind === kind).length} ${kind}`,
      );
      const numbers = entries.reduce((sum, entry) => sum + entry.pages.length, 0);
      console.log(
        `      ${court}: ${numbers} numbers of ${entries.length} authorities, ${mentions.length} citations seen (${kinds.join(', ')}), 0 wrong, 0 missing`,
      );
    });

    it('would be found out with a number too many or too few', () => {
      const nicknames = nicknamesIn(exported.text);
      const printed = printedAuthorities(pages);
      for (const at of [0, 20, 40, 60, printed.length - 1]) {
        const { text, pages: numbers } = printed[at] ?? assert.fail();
        for (const changed of [numbers.slice(1), [...numbers, '2'], [...numbers, '28']]) {
          const entries = printed.map((entry, index) =>
            index === at ? { text, pages: changed } : entry,
          );
          const wrong = wrongNumbers(entries, findMentions(pages, entries, nicknames));
          assert.ok(wrong.length > 0, `${text}: ${changed} instead of ${numbers}`);
          assert.ok(
            wrong.every((one) => one.startsWith(`${text}: `)),
            wrong.join(),
          );
        }
      }
    });

    it('gives for every heading the page it stands on', () => {
      const entries = printedContents(pages);
      assert.equal(entries.length, exported.report?.headings);
      const wrong = entries.flatMap(({ text, pages: printed }) => {
        const stands = headingPages(text, pages);
        return stands.join() === printed.join() ? [] : [`${text}: ${printed}, stands on ${stands}`];
      });
      assert.deepEqual(wrong, []);
    });

    it('links every entry and every number of the tables to its page', () => {
      const links = linksIn(pdf);
      const labels = pages.map(({ label }) => label);
      const front = links.filter(({ from }) => /^[ivxlc]+$/.test(labels[from] ?? ''));
      const entries = [...printedContents(pages), ...printedAuthorities(pages)];
      const numbers = printedAuthorities(pages).flatMap((entry) => endsOfRanges(entry));
      const toNumbers = front.filter(({ text }) => /^(?:[ivxlc]+|\d+a?)$/.test(text));
      const astray = toNumbers.filter(({ text, to }) => labels[to] !== text);
      assert.deepEqual(astray, []);
      assert.ok(
        toNumbers.length >= numbers.length,
        `${toNumbers.length} of ${numbers.length} numbers are links`,
      );
      const linked = front.map(({ text }) => squeezed(text)).join('|');
      const loose = entries.filter(({ text }) => !linked.includes(squeezed(text).slice(0, 12)));
      assert.deepEqual(
        loose.map(({ text }) => text),
        [],
      );
    });

    it('shows in the page box of a viewer what is printed on the page', () => {
      const shown = viewerLabels(pdf);
      assert.equal(shown[0], 'Cover');
      assert.deepEqual(
        shown.map((label, page) => (pages[page]?.label ? label : '')),
        pages.map(({ label }) => label),
      );
    });

    it('has odd numbers on right-hand pages where both sides are printed, and blank pages for that', () => {
      const blank = pages.flatMap(({ body, label }, page) =>
        body.length === 0 && label === '' ? [page] : [],
      );
      if (court !== 'scotus') {
        assert.deepEqual(blank, []);
        return;
      }
      const left = pages.filter(
        ({ label }, page) => /^(?:\d*[13579]a?|i|iii|v|vii|ix|xi)$/.test(label) && page % 2 === 1,
      );
      assert.deepEqual(left, []);
      // Behind the cover, and wherever a stretch of numbers ends on the right.
      const starts = pages.flatMap(({ label }, page) => (/^(?:i|1a?)$/.test(label) ? [page] : []));
      assert.equal(starts.length, 3);
      assert.equal(blank[0], 1);
      assert.ok(blank.every((page) => starts.includes(page + 1)));
      assert.equal(viewerLabels(pdf)[1], 'Inside cover');
      assert.equal(pages.length, exported.report?.pages);
    });

    it('has an outline of all headings in their order', () => {
      const outline = readOutline(readPdf(pdf)).map(({ title }) => squeezed(title));
      const headings = printedContents(pages).map(({ text }) => squeezed(text));
      assert.deepEqual(outline, headings);
    });

    it('is tagged, titled and in English, as poppler sees it', () => {
      const info = poppler('pdfinfo', pdf);
      assert.match(info, /^Tagged: +yes$/m);
      assert.match(info, /^Title: +Brief of Larkfield Center .* as Amici Curiae in Support of /m);
      assert.match(info, new RegExp(`^Pages: +${exported.report?.pages}$`, 'm'));
      assert.match(readPdf(pdf).root.body, /\/Lang\(en-US\)/);
      assert.match(readPdf(pdf).root.body, /\/DisplayDocTitle true/);
    });

    it('carries its fonts, as wide as the court asks, as poppler sees them', () => {
      const rows = poppler('pdffonts', pdf).trim().split('\n').slice(2);
      assert.ok(rows.length >= 4, rows.join('\n'));
      for (const row of rows) {
        const [, name = '', embedded, , searchable] =
          /^\w{6}\+(\S+) .*? (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row) ?? [];
        assert.deepEqual([embedded, searchable], ['yes', 'yes'], row);
        assert.match(name, FACES[court]);
      }
    });

    it('has passed the check before it was written', () => {
      const { pdf: checked, pageNumbers } = exported.report ?? assert.fail();
      assert.deepEqual(checked?.faults, []);
      assert.equal(checked?.checked.length, 7);
      assert.deepEqual([pageNumbers.engine, pageNumbers.settled], ['libreoffice', true]);
      assert.deepEqual(
        exported.findings.filter(({ check }) => check.startsWith('pdf/')),
        [],
      );
    });

    it('has the same bytes again', async () => {
      const again = await exportWithLibreOffice(EXAMPLE, court, { format: 'pdf' });
      assert.deepEqual(
        again.files.map(({ suffix, bytes }) => [
          suffix,
          Buffer.compare(bytes, fileOf(exported, suffix)),
        ]),
        exported.files.map(({ suffix }) => [suffix, 0]),
      );
    });
  });
}

describe('a DOCX with the page numbers of LibreOffice', function () {
  this.timeout(180_000);

  for (const court of PROVED) {
    it(`has no wrong number when LibreOffice opens it: ${court}`, async () => {
      const exported = await exportWithLibreOffice(EXAMPLE, court);
      const { pdf } = await render(briefOf(exported));
      const pages = printedPages(pdf, furnitureOf(court));
      const entries = printedAuthorities(pages);
      const mentions = findMentions(pages, entries, nicknamesIn(exported.text));
      assert.deepEqual(wrongNumbers(entries, mentions), []);
      for (const { text, pages: printed } of printedContents(pages)) {
        assert.deepEqual(headingPages(text, pages), printed, text);
      }
    });
  }
});

describe('the PDF of every small draft', function () {
  this.timeout(180_000);

  for (const file of draftFiles()) {
    it(`has a page for every citation and heading, and no fault: ${basename(file)}`, async () => {
      // Some of the drafts are made to have errors of other kinds.
      const exported = await exportWithLibreOffice(file, 'ca9', { format: 'pdf', force: true });
      const { pageNumbers, pdf } = exported.report ?? assert.fail('nothing was exported');
      assert.deepEqual([pageNumbers.settled, pageNumbers.estimated], [true, []]);
      assert.deepEqual(pdf?.faults, []);
      assert.deepEqual(
        exported.findings.filter(({ check }) => check.startsWith('pdf/')),
        [],
      );
    });
  }
});

describe('the separate papers of a PDF export', function () {
  this.timeout(180_000);

  it('are PDF files too, with titles of their own and no page labels', async () => {
    const { files } = await exportWithLibreOffice(EXAMPLE, 'scotus', { format: 'pdf' });
    const papers = files.filter(({ suffix }) => suffix !== '');
    assert.deepEqual(
      papers.map(({ suffix, format }) => `${suffix}.${format}`),
      ['-certificate-of-compliance.pdf', '-proof-of-service.pdf'],
    );
    for (const { bytes } of papers) {
      assert.match(poppler('pdfinfo', bytes), /^Title: +.*, No\. 00-000$/m);
      assert.doesNotMatch(readPdf(bytes).root.body, /PageLabels/);
    }
  });
});

/** What is wrong with the numbers of a table, in both directions. */
function wrongNumbers(
  entries: readonly PrintedEntry[],
  mentions: readonly Mention[],
): readonly string[] {
  const unfounded = entries.flatMap((entry) =>
    entry.pages
      .filter((page) => !mentions.some((one) => one.page === page && one.owners.includes(entry)))
      .map((page) => `${entry.text}: ${page} is printed, but it is not seen there`),
  );
  const missing = mentions
    .filter(({ owners, page }) => !owners.some((entry) => entry.pages.includes(page)))
    .map(({ owners, page, words }) => `${owners[0]?.text}: "${words}" is on ${page}`);
  return [...unfounded, ...missing];
}

function fileOf({ files }: Exported, suffix: string): Uint8Array {
  return files.find((file) => file.suffix === suffix)?.bytes ?? new Uint8Array();
}

/** What the front matter says an authority is called beside its name: `cite:`, then `match: ["*Bancec*"]` or `["U.S. Br."]`. */
function nicknamesIn(text: string): Map<string, string> {
  const nicknames = new Map<string, string>();
  for (const [, cite = '', match = ''] of text.matchAll(
    /^ {2}- cite: "(.*)"\n(?: {4}category: .*\n)? {4}match: \[(.*)\]$/gm,
  )) {
    for (const [, nick = ''] of match.matchAll(/"\*([A-Z][a-z]+)\*"/g)) {
      nicknames.set(nick, /^\*(.*?)\*/.exec(cite)?.[1]?.replaceAll("'", '’') ?? cite);
    }
    for (const [, paper = ''] of match.matchAll(/"([A-Z][\w. ]* Br\.)"/g)) {
      nicknames.set(paper, cite.replace(/\*.*$/, '').replaceAll("'", '’'));
    }
  }
  return nicknames;
}

/** The numbers of the pages on which some lines are a heading and nothing else. */
function headingPages(heading: string, pages: readonly PrintedPage[]): string[] {
  const wanted = squeezed(heading);
  return pages.flatMap(({ label, body }) =>
    body.some((_, from) => startsWith(body.slice(from), wanted)) ? [label] : [],
  );
}

/** Whether the first lines, whole, are a text. */
function startsWith(lines: readonly PrintedLine[], wanted: string): boolean {
  let joined = '';
  for (const [index, { text }] of lines.entries()) {
    joined += squeezed(text);
    if (joined.length < wanted.length) continue;
    // An entry of the contents that fills its line has its leader on the next.
    return joined === wanted && !/^\.{3}/.test(lines[index + 1]?.text ?? '');
  }
  return false;
}

/** Text to compare: titles are printed in capitals in one place and not in another. */
function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, '')
    .replace(/\.$/, '');
}

/** The numbers an entry prints: of a range only its ends. */
function endsOfRanges({ pages }: PrintedEntry): string[] {
  return pages.filter((page, at) => {
    const [before, after] = [pages[at - 1], pages[at + 1]].map((one) =>
      Number.parseInt(one ?? '', 10),
    );
    const own = Number.parseInt(page, 10);
    return !(before === own - 1 && after === own + 1);
  });
}

interface PrintedLink {
  /** The pages it is on and goes to, from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The links inside a PDF, each with its words, which a tagged PDF has for screen readers. */
function linksIn(bytes: Uint8Array): PrintedLink[] {
  const pdf = readPdf(bytes);
  const places = new Map(pdf.pages.map(({ number }, index) => [number, index]));
  return pdf.pages.flatMap(({ body }, from) => {
    const annotations = /\/Annots\s*\[([^\]]*)\]/.exec(body)?.[1] ?? '';
    return [...annotations.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
      const link = pdf.objects.get(Number(number))?.body ?? '';
      const to = places.get(Number(/\/Dest\s*\[(\d+) 0 R/.exec(link)?.[1]));
      const words = /\/Contents(<[\dA-F]+>)/.exec(link)?.[1] ?? '';
      return to === undefined ? [] : [{ from, to, text: readString(words) }];
    });
  });
}

/** What a viewer makes of `/PageLabels` (ISO 32000-1, 12.4.2), page by page. */
function viewerLabels(pdf: Uint8Array): string[] {
  const { root, pages } = readPdf(pdf);
  const entries = [...root.body.matchAll(/(\d+)<<(\/P(<[^>]*>)|\/S\/([rD])\/St (\d+))>>/g)];
  return pages.map((_, page) => {
    const entry = entries.findLast(([, first]) => Number(first) <= page);
    const [, first, , prefix, style, start] = entry ?? [];
    if (prefix) return readString(prefix);
    const number = page - Number(first) + Number(start);
    return style === 'r' ? (ROMAN[number] ?? '') : String(number);
  });
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What one of poppler's programs prints of a PDF. */
function poppler(program: string, pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-poppler-'));
  try {
    const file = join(folder, 'brief.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [...options, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
