import assert from 'node:assert/strict';
import { numberedPages } from '../../../../src/docx/pages/libreoffice-engine.ts';
import type { Stretch } from '../../../../src/docx/pages/page-engine.ts';
import { numberOfPage } from '../../../../src/pdf/index.ts';
import { documentText, readBookmarks, readPart } from '../../../support/docx.ts';
import { accepted, exportText } from '../../export/request.ts';
import { draft } from '../draft.ts';
import { fakeLibreOffice } from './fake-libreoffice.ts';

/** A brief with one authority cited in the text and one in its second note. */
const TEXT = draft(
  {},
  `# Interest of Amicus Curiae

It studies telephones.[^a]

[^a]: Its members chose so.

# Summary of Argument

A company is not a state.

# Argument

## First

*Samantar v. Yousuf*, 560 U.S. 305 (2010).[^one]

[^one]: 28 U.S.C. § 1604.

# Conclusion

Affirm.
`,
);

/** Sections where they would be: the cover, two pages of tables, then the text. */
const pageOf = (name: string, more = 0): number => {
  if (/^_Seccover/.test(name)) return 0;
  if (/^_Secfront/.test(name)) return 1;
  if (/^_Secbody/.test(name)) return 4;
  if (/^_Secappendix/.test(name)) return 9;
  return 5 + more;
};

describe('the page numbers of LibreOffice', () => {
  const stretches: Stretch[] = [
    { bookmark: 'cover', format: 'none', start: 1 },
    { bookmark: 'front', format: 'lowerRoman', start: 1 },
    { bookmark: 'body', format: 'decimal', start: 1 },
    { bookmark: 'appendix', format: 'decimal', suffix: 'a' },
  ];
  const places: Record<string, number> = { front: 1, body: 4, appendix: 6 };
  const shown = (of: readonly Stretch[]) => {
    const runs = numberedPages(of, (name) => places[name]);
    return Array.from({ length: 8 }, (_, page) => numberOfPage(page, runs)).join(' ');
  };

  it('begin where each stretch does, or go on', () => {
    assert.equal(shown(stretches), ' i ii iii 1 2 3 4');
    const again = stretches.map((one) =>
      one.bookmark === 'appendix' ? { ...one, start: 1 } : one,
    );
    assert.equal(shown(again), ' i ii iii 1 2 1 2');
  });

  it('count the cover where the court does, and go on from it', () => {
    const counted = stretches.map(({ start: _, ...one }) =>
      one.bookmark === 'front' ? { ...one, start: 2 } : one,
    );
    assert.equal(shown(counted), ' ii iii iv 5 6 7 8');
    assert.equal(shown(stretches.map(({ start: _, ...one }) => one)), ' ii iii iv 5 6 7 8');
  });

  it('say when a stretch is on no page', () => {
    assert.throws(() => numberedPages(stretches, () => undefined), /no place for front/);
  });
});

describe('an export with LibreOffice', () => {
  it('prints its numbers, and marks the sections in the copies only', async () => {
    const { convert, made } = fakeLibreOffice((name) => pageOf(name));
    const { docx, result } = await accepted(TEXT, { convert });
    const { pageNumbers } = result.report ?? assert.fail();
    assert.deepEqual(
      [pageNumbers.engine, pageNumbers.passes, pageNumbers.settled, pageNumbers.faces],
      ['libreoffice', 2, true, ['Liberation Serif']],
    );
    assert.match(documentText(docx), /I\.\tFirst\t2\n/);
    assert.match(documentText(docx), /560\sU\.S\.\s305\s\(2010\)\t2/);
    const marks = (bytes: Uint8Array) => readBookmarks(bytes).filter((name) => /^_Sec/.test(name));
    assert.deepEqual(marks(docx), []);
    const [copy] = made.map((one) => marks(one.docx));
    assert.deepEqual(copy, ['_Seccover', '_Secfront', '_Secbody']);
    assert.deepEqual(made[0]?.options, { ExportBookmarksToPDFDestination: true });
  });

  it('says where the layout engine puts things elsewhere', async () => {
    const { convert } = fakeLibreOffice((name) => pageOf(name, 3));
    const { result } = await accepted(TEXT, { convert });
    const { compared } = result.report?.pageNumbers ?? {};
    const differences = compared?.differences ?? [];
    const first = differences.find(({ text }) => /First$/.test(text));
    assert.deepEqual(first && { ...first, layout: '' }, {
      kind: 'heading',
      text: 'I. First',
      libreoffice: '5',
      layout: '',
    });
    assert.ok(
      differences.some(({ kind, text }) => kind === 'citation' && /^28 U\.S\.C\./.test(text)),
    );
    assert.ok((compared?.places ?? 0) >= differences.length);
  });

  it('links to citations in notes by the names LibreOffice gives them, in the copies only', async () => {
    const { convert, made } = fakeLibreOffice((name) => pageOf(name));
    const { docx } = await accepted(TEXT, { convert });
    const anchors = (bytes: Uint8Array) =>
      [...readPart(bytes, 'word/document.xml').matchAll(/w:anchor="(ta[^"]*)"/g)].map(
        ([, name]) => name,
      );
    const last = made.at(-1)?.docx ?? assert.fail();
    assert.deepEqual(
      anchors(last).filter((name) => / Copy 1$/.test(name ?? '')).length,
      2,
      anchors(last).join(),
    );
    assert.deepEqual(
      anchors(docx).filter((name) => / /.test(name ?? '')),
      [],
    );
  });

  it('gives up after five passes when the numbers take turns, and writes no such PDF', async () => {
    const { convert, made } = fakeLibreOffice((name, before) => pageOf(name, before % 2));
    const turns = await exportText(TEXT, { convert });
    assert.equal(made.length, 5);
    assert.deepEqual(
      [turns.report?.pageNumbers.settled, turns.report?.pageNumbers.passes],
      [false, 5],
    );
    const pdf = await exportText(TEXT, { convert, format: 'pdf' });
    assert.deepEqual(pdf.files, []);
    const [finding] = pdf.findings.filter(({ check }) => check === 'pdf/page-numbers');
    assert.match(finding?.message ?? '', /After 5 passes \d+ page numbers .* export again\.$/);
  });

  it('writes the PDF with labels and date, and reports what is wrong with it', async () => {
    const { convert, made } = fakeLibreOffice((name) => pageOf(name));
    const { files, report, findings } = await exportText(TEXT, {
      convert,
      format: 'pdf',
    });
    assert.deepEqual(
      files.map(({ suffix, format }) => [suffix, format]),
      [['', 'pdf']],
    );
    const text = Buffer.from(files[0]?.bytes ?? []).toString('latin1');
    assert.match(
      text,
      /\/PageLabels<<\/Nums\[0<<\/P<[^>]*>>> 1<<\/S\/r\/St 1>> 4<<\/S\/D\/St 1>>\]>>/,
    );
    assert.match(text, /\/CreationDate\(D:20261123000000Z\)/);
    assert.equal(made[0]?.options.UseTaggedPDF, true);
    assert.deepEqual(report?.pdf?.fonts, ['Liberation Serif']);
    // The stand-in makes a PDF without title, tags and outline.
    assert.deepEqual(report?.pdf?.checked, [
      'fonts embedded',
      'searchable text',
      'language',
      'number of pages',
    ]);
    const found = findings.filter(({ check }) => check.startsWith('pdf/'));
    assert.deepEqual(found.map(({ check }) => check).sort(), [
      'pdf/outline',
      'pdf/tags',
      'pdf/title',
    ]);
    assert.match(found[0]?.message ?? '', /^The brief: The PDF /);
  });

  it('writes no PDF in which a place has no page', async () => {
    const { convert } = fakeLibreOffice((name) => (name === 'ta0001' ? Number.NaN : pageOf(name)));
    const { files, findings } = await exportText(TEXT, { convert, format: 'pdf' });
    assert.deepEqual(files, []);
    const [finding] = findings.filter(({ check }) => check === 'pdf/page-numbers');
    assert.match(finding?.message ?? '', /does not say on which page a citation or heading is,/);
  });

  it('says so when the PDF is of a form it cannot read', async () => {
    const convert = async () => new TextEncoder().encode('%PDF-2.0 of another make');
    await assert.rejects(exportText(TEXT, { convert }), {
      name: 'PagesError',
      message: /^The PDF LibreOffice made cannot be read: .* Use LibreOffice 7\.4/,
    });
  });

  it('passes on why LibreOffice was not there', async () => {
    const { report } = await exportText(TEXT, { withoutLibreOffice: 'It was not found' });
    assert.equal(report?.pageNumbers.withoutLibreOffice, 'It was not found');
    assert.equal(report?.pageNumbers.engine, 'layout');
  });
});
