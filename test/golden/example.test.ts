import assert from 'node:assert/strict';
import { allElements, parseXml } from '../../src/docx/package/xml.ts';
import { child, documentText, readParagraphs, readPart } from '../support/docx.ts';
import { validateAll } from '../support/validate.ts';
import { briefOf, EXAMPLE, type Exported, exportOnce } from './briefs.ts';
import { contentsOf } from './tables.ts';

describe('the example brief, exported for four courts', function () {
  this.timeout(120_000);
  const exported = new Map<string, Exported>();
  const of = (court: string): Exported => exported.get(court) ?? assert.fail(court);
  const docx = (court: string) => briefOf(of(court));

  before(async () => {
    for (const court of ['ca9', 'cadc', 'scotus', 'scotus-letter'] as const) {
      exported.set(court, await exportOnce(EXAMPLE, court));
    }
  });

  it('has no errors in any court, and is within every limit', () => {
    for (const [court, { findings, report }] of exported) {
      const errors = findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], court);
      assert.deepEqual(report?.rejects, []);
      // On letter paper the Supreme Court limits pages, not words.
      if (court === 'scotus-letter') assert.ok(report.pages <= 40, `${report.pages} pages`);
      else assert.ok(report.words.limit && report.words.count <= report.words.limit, court);
      assert.ok(report.words.count >= 6000, `${report.words.count} words`);
      assert.ok(report.authorities >= 40, `${report.authorities} authorities`);
      assert.ok(report.footnotes >= 20, `${report.footnotes} footnotes`);
      assert.ok(report.pageNumbers.settled);
    }
  });

  it('is valid by the Open XML SDK, separate papers too', async () => {
    const documents = [...exported].flatMap(([court, { files }]) =>
      files.map(({ suffix, bytes }) => [`${court}${suffix}`, bytes] as const),
    );
    const faults = await validateAll(Object.fromEntries(documents));
    assert.deepEqual(faults, Object.fromEntries(documents.map(([name]) => [name, []])));
  });

  it('lists every heading of the draft in the contents, with its number and level', () => {
    for (const court of exported.keys()) {
      const entries = contentsOf(docx(court)).map(({ level, number, title }) =>
        `${level} ${number} ${plain(title)}`.replace(/ +/g, ' '),
      );
      for (const heading of headingsOf(of(court).text)) {
        assert.ok(entries.includes(heading), `${court}: "${heading}" is not in the contents`);
      }
    }
  });

  it('lists every generated title in the order of the court', () => {
    const titles = (court: string) =>
      contentsOf(docx(court))
        .filter(({ level }) => level === 1)
        .map(({ title }) => title);
    assert.deepEqual(titles('ca9'), [
      'Corporate Disclosure Statement',
      'Table of Authorities',
      'Interest of Amici Curiae',
      'Statement of Authorship and Funding',
      'Introduction',
      'Summary of Argument',
      'Argument',
      'Conclusion',
      'Certificate of Compliance',
      'Certificate of Service',
      'Appendix',
    ]);
    assert.deepEqual(titles('scotus'), [
      'Table of Cited Authorities',
      'Interest of Amici Curiae',
      'Introduction',
      'Summary of Argument',
      'Argument',
      'Conclusion',
      'Appendix',
    ]);
  });

  it('puts each title it lists over its part, in the same words', () => {
    for (const court of exported.keys()) {
      const styles = /^(?:FrontTitle|Heading\d)$/;
      const titles = readParagraphs(docx(court))
        .filter(({ style = '' }) => styles.test(style))
        .map(({ text }) => text);
      const listed = contentsOf(docx(court)).map(({ title }) => title);
      assert.deepEqual([...titles].sort(), [...listed].sort(), court);
    }
  });

  it('changes page, type, spacing and numbers with the court', () => {
    const of = (court: string) => {
      const [size] = elements(docx(court), 'word/document.xml', 'w:pgSz');
      const normal = elements(docx(court), 'word/styles.xml', 'w:rPrDefault')[0];
      const properties = child(normal, 'w:rPr');
      const formats = elements(docx(court), 'word/document.xml', 'w:pgNumType').map((element) =>
        ['w:fmt', 'w:start'].map((name) => element.get(name)).join(' '),
      );
      return {
        page: [size?.get('w:w'), size?.get('w:h')],
        font: child(properties, 'w:rFonts')?.get('w:ascii'),
        size: child(properties, 'w:sz')?.get('w:val'),
        // The cover's is empty.
        numbers: formats.slice(1),
      };
    };
    assert.deepEqual(of('ca9'), {
      page: ['12240', '15840'],
      font: 'Times New Roman',
      size: '28',
      numbers: ['lowerRoman 1', 'decimal 1', 'decimal '],
    });
    assert.deepEqual(of('scotus'), {
      page: ['8820', '13320'],
      font: 'Century Schoolbook',
      size: '24',
      numbers: ['lowerRoman 1', 'decimal 1', 'decimal 1'],
    });
  });

  it('says who wrote and paid in the first footnote of the booklet, and on its own elsewhere', () => {
    const notes = (court: string) => elements(docx(court), 'word/footnotes.xml', 'w:footnote');
    const separators = 2;
    const count = (court: string) => notes(court).length - separators;
    assert.equal(count('ca9'), of('ca9').report?.footnotes);
    assert.equal(count('scotus'), count('ca9') + 1);
    const [first] = readParagraphs(docx('scotus'), 'word/footnotes.xml').filter(
      ({ text }) => text.trim() !== '',
    );
    assert.match(first?.text ?? '', /^ No counsel for a party authored this brief/);
    assert.match(documentText(docx('ca9')), /No party’s counsel authored this brief/);
  });

  it('has the cover the court asks for', () => {
    const cover = (court: string) =>
      readParagraphs(docx(court))
        .filter(({ style = '' }) => /^(?:Cover|Title$)/.test(style))
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
        .filter((text) => text !== '');
    const [notice, ...ca9] = cover('ca9');
    assert.match(notice ?? '', /^EXAMPLE — NOT A FILING/);
    assert.deepEqual(ca9.slice(0, 4), [
      'No. 00-00000',
      'United States Court of Appeals',
      'for the Ninth Circuit',
      'NORTHLIGHT MESSAGING, INC.,',
    ]);
    assert.ok(ca9.includes('D.C. No. 0:00-cv-00000'));
    assert.ok(
      ca9.some((line) => /as Amici Curiae in Support of Plaintiff-Appellee and Aff/.test(line)),
    );
    const scotus = cover('scotus');
    assert.deepEqual(scotus.slice(1, 5), [
      'No. 00-000',
      'In the',
      'Supreme Court of the United States',
      'CORVANE TECHNOLOGIES LTD.,',
    ]);
    assert.ok(
      scotus.some((line) =>
        /^On Writ of Certiorari to the United States Court of Appeals/.test(line),
      ),
    );
    assert.ok(
      scotus.some((line) => /as Amici Curiae in Support of Respondent and Affirm/.test(line)),
    );
  });

  it('binds the certificates in or leaves them beside the brief as the court has it', () => {
    const suffixes = (court: string) => of(court).files.map(({ suffix }) => suffix);
    assert.deepEqual(suffixes('ca9'), ['']);
    assert.deepEqual(suffixes('scotus'), ['', '-certificate-of-compliance', '-proof-of-service']);
    assert.doesNotMatch(documentText(docx('scotus')), /I certify/);
  });

  it('certifies the count the report gives', () => {
    const [, compliance] = of('scotus').files;
    for (const [court, bytes] of [
      ['ca9', docx('ca9')],
      ['scotus', compliance?.bytes ?? new Uint8Array()],
    ] as const) {
      const words = of(court).report?.words.count.toLocaleString('en-US');
      assert.ok(documentText(bytes).includes(`contains ${words} words`), `${court}: ${words}`);
    }
  });
});

function elements(bytes: Uint8Array, path: string, name: string) {
  return [...allElements(parseXml(readPart(bytes, path)))].filter((one) => one.name === name);
}

const LEVELS = ['I', 'A', '1', 'a', 'i'] as const;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The headings of a draft as the contents should list them, read without the parser. */
function headingsOf(text: string): string[] {
  const counts: number[] = [];
  let numbered = false;
  return [...text.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', title = '']) => {
    const level = marks.length;
    if (level === 1) numbered = title === 'Argument';
    counts.length = Math.max(0, level - 1);
    if (level > 1) counts[level - 2] = (counts[level - 2] ?? 0) + 1;
    const count = counts[level - 2] ?? 0;
    const number = level === 1 || !numbered ? '' : `${numeral(LEVELS[level - 2], count)}.`;
    return `${level} ${number} ${plain(title)}`.replace(/ +/g, ' ');
  });
}

function numeral(like: (typeof LEVELS)[number] | undefined, count: number): string {
  if (like === 'I') return ROMAN[count] ?? '';
  if (like === 'i') return (ROMAN[count] ?? '').toLowerCase();
  return like === '1'
    ? String(count)
    : String.fromCharCode((like ?? 'A').charCodeAt(0) + count - 1);
}

function plain(title: string): string {
  return title
    .replace(/[*_]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('\u00a0', ' ');
}
