import assert from 'node:assert/strict';
import {
  checkPdf,
  families,
  finishPdf,
  type NumberedPages,
  numberOfPage,
  PdfFormError,
  pageLabelsEntry,
  readDestinations,
  readFonts,
  readOutline,
  readPdf,
} from '../../../src/pdf/index.ts';
import { lowerRoman } from '../../../src/pdf/page-labels.ts';
import { readString, writeString } from '../../../src/pdf/strings.ts';
import { butFor, pdfOf, wellMade } from './sample.ts';

const pdf = readPdf(pdfOf(wellMade));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A cover, two pages in roman, two in arabic, two of an appendix. */
const numbering: NumberedPages[] = [
  { firstPage: 0, start: 1, format: 'none' },
  { firstPage: 1, start: 3, format: 'lowerRoman' },
  { firstPage: 3, start: 1, format: 'decimal' },
  { firstPage: 5, start: 1, format: 'decimal', suffix: 'a' },
];

describe('reading a PDF', () => {
  it('finds the pages in order and the objects by the table', () => {
    assert.deepEqual(
      pdf.pages.map(({ number }) => number),
      [4, 5, 6],
    );
    assert.equal(pdf.root.number, 1);
    assert.equal(pdf.info?.number, 2);
  });

  it('knows bookmarks by their own names, and what LibreOffice calls them', () => {
    assert.deepEqual(
      [...readDestinations(pdf)],
      [
        ['_Toc0001', { page: 1, name: '_Toc0001' }],
        ['ta0001', { page: 2, name: 'ta0001' }],
        ['ta0002', { page: 2, name: 'ta0002 Copy 1' }],
        ['ta0003', { page: 2, name: 'ta0003 Copy 1 Copy 2' }],
      ],
    );
  });

  it('reads the outline with its levels', () => {
    assert.deepEqual(readOutline(pdf), [
      { title: 'I', level: 1 },
      { title: 'A (b)', level: 2 },
    ]);
  });

  it('reads and writes strings', () => {
    for (const text of ['', 'Brief', 'Doğan – “§ 3”'])
      assert.equal(readString(writeString(text)), text);
    assert.equal(readString('(a\\051\\n)'), 'a)\n');
  });

  it('refuses what is no PDF, is cut off, or has no table', () => {
    const whole = pdfOf(wellMade);
    const streamed = Buffer.from(textOf(whole).replace('\nxref\n', '\nxxxx\n'), 'latin1');
    for (const bytes of [new Uint8Array(), whole.subarray(0, 200), streamed]) {
      assert.throws(() => readPdf(bytes), PdfFormError);
    }
  });
});

describe('page labels', () => {
  it('are what the pages show', () => {
    const shown = Array.from({ length: 7 }, (_, page) => numberOfPage(page, numbering));
    assert.deepEqual(shown, ['', 'iii', 'iv', '1', '2', '1', '2']);
  });

  it('are written by stretch, those with a letter one by one', () => {
    assert.equal(
      pageLabelsEntry(numbering, 7),
      `/PageLabels<</Nums[0<</P${writeString('Cover')}>> 1<</S/r/St 3>> 3<</S/D/St 1>> 5<</P${writeString('1a')}>> 6<</P${writeString('2a')}>>]>>`,
    );
  });

  it('count in roman', () => {
    assert.deepEqual([1, 4, 9, 14, 40, 99, 1994].map(lowerRoman), [
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'xcix',
      'mcmxciv',
    ]);
  });
});

describe('finishing a PDF', () => {
  it('keeps what is in it and adds labels and the date of the document', () => {
    const finished = finishPdf(pdfOf(wellMade), { numbering, date: '2026-11-23' });
    const read = readPdf(finished);
    assert.match(read.root.body, /\/PageLabels<<\/Nums\[0<</);
    assert.match(read.info?.body ?? '', /\/CreationDate\(D:20261123000000Z\)/);
    assert.doesNotMatch(textOf(finished), /20261124121200|DocChecksum/);
    assert.deepEqual(readDestinations(read), readDestinations(pdf));
    assert.equal(read.objects.size, pdf.objects.size);
  });

  it('gives the same bytes whenever it was made, and other ones for other content', () => {
    const made = (title: string, moment: string, id: string) => {
      const objects = butFor(2, '20261124121200Z', moment);
      const bytes = pdfOf({ ...objects, 2: objects[2]?.replace('0042', title) ?? '' });
      const other = Buffer.from(textOf(bytes).replaceAll('<0F>', `<${id}>`), 'latin1');
      return textOf(finishPdf(other, {}));
    };
    const one = made('0042', '20261124121200Z', 'AA');
    assert.equal(made('0042', "20270101000000+01'00'", 'BB'), one);
    const other = made('0043', '20261124121200Z', 'AA');
    const id = (text: string) => /\/ID\[<(\w{32})>/.exec(text)?.[1];
    assert.ok(id(one));
    assert.notEqual(id(other), id(one));
  });
});

describe('the fonts of a PDF', () => {
  it('are named without the mark of a subset', () => {
    assert.deepEqual(readFonts(pdf), [
      { name: 'LiberationSerif-Bold', embedded: true, searchable: true },
    ]);
  });

  it('belong to families', () => {
    const names = [
      'TeXGyreSchola-BoldItalic',
      'TeXGyreSchola-Regular',
      'C059Roman',
      'DejaVuSerif',
      'TimesNewRomanPS-BoldMT',
    ];
    const fonts = names.map((name) => ({ name, embedded: true, searchable: true }));
    assert.deepEqual(families(fonts), [
      'TeX Gyre Schola',
      'C059',
      'DejaVu Serif',
      'Times New Roman',
    ]);
  });
});

describe('the check of a PDF', () => {
  const expected = { pages: 3, title: 'B', language: 'en-US', outline: true };
  const faultsOf = (objects: typeof wellMade, more = {}) =>
    checkPdf(pdfOf(objects), { ...expected, ...more }).faults;

  it('finds nothing wrong with a good one', () => {
    assert.deepEqual(checkPdf(pdfOf(wellMade), expected), {
      pages: 3,
      fonts: ['Liberation Serif'],
      outline: 2,
      faults: [],
    });
  });

  it('names each fault and what to do', () => {
    const cases = {
      fonts: [butFor(15, '/FontFile2 17 0 R', ''), /does not carry LiberationSerif-Bold.*Install/],
      text: [
        butFor(14, '/ToUnicode 16 0 R', ''),
        /LiberationSerif-Bold cannot be searched.*Install/,
      ],
      title: [butFor(2, '0042', '0043'), /title "C", not "B".*Set it/],
      language: [butFor(1, 'en-US', 'de-DE'), /language as "de-DE", not "en-US".*Set it/],
      tags: [butFor(1, 'Marked true', 'Marked false'), /not tagged.*Export with/],
      outline: [butFor(8, '/First 9 0 R', ''), /no outline.*Export with/],
    } as const;
    for (const [about, [objects, message]] of Object.entries(cases)) {
      const faults = faultsOf(objects);
      assert.deepEqual(
        faults.map((fault) => fault.about),
        [about],
      );
      assert.match(faults[0]?.message ?? '', message);
    }
  });

  it('counts the pages, and names those without text', () => {
    assert.deepEqual(
      faultsOf(wellMade, { pages: 4 }).map(({ about, grave }) => [about, grave]),
      [['pages', true]],
    );
    const [fault, ...others] = faultsOf(butFor(12, '(Hear) Tj', '/Im1 Do  '));
    assert.match(fault?.message ?? '', /no text that can be searched on page 1, 2, 3 of the file/);
    assert.deepEqual(others, []);
  });

  it('has nothing against pages left blank, which draw nothing at all', () => {
    for (const blank of ['         ', 'q Q      ', '0.1 w q Q']) {
      assert.deepEqual(faultsOf(butFor(12, '(Hear) Tj', blank)), [], blank);
    }
    assert.equal(faultsOf(butFor(12, '(Hear) Tj', '0 0 1 1 f')).length, 1);
  });

  it('takes the region LibreOffice adds to a language', () => {
    assert.deepEqual(faultsOf(wellMade, { language: 'en' }), []);
    assert.equal(faultsOf(wellMade, { language: 'e' }).length, 1);
  });

  it('wants no outline of a paper without headings', () => {
    assert.deepEqual(faultsOf(butFor(8, '/First 9 0 R', ''), { outline: false }), []);
  });
});
