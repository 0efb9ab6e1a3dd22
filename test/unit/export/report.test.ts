import assert from 'node:assert/strict';
import { documentText, readFields, readParagraphs } from '../../support/docx.ts';
import { BODY, draft } from '../docx/draft.ts';
import { accepted, exportText, refused } from './request.ts';

/** Makes a brief that much longer. */
const longer = (words: number) =>
  BODY.replace(
    'A company is not a state.',
    `A company is not a state.\n\n${'word '.repeat(words)}`,
  );

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a brief over its limit', () => {
  const text = draft({}, longer(7000));

  it('is refused with the count, the limit and the rule', async () => {
    const errors = await refused(text);
    assert.deepEqual(
      errors.map(({ check }) => check),
      ['length/over-limit'],
    );
    assert.match(
      errors[0]?.message ?? '',
      /The brief has 7,?\d{3} words, \d+ more than the 7,?000 /,
    );
    assert.match(errors[0]?.rule ?? '', /29\(a\)\(5\)/);
  });

  it('is not certified to be within it when the export is forced', async () => {
    const { docx, result } = await accepted(text, { force: true });
    const words = result.report?.words.count.toLocaleString('en-US');
    const printed = spaces(documentText(docx));
    assert.ok(
      printed.includes(
        `[Not certified: the brief has ${words} words, more than the 7,000 allowed.]`,
      ),
    );
    assert.doesNotMatch(printed, /complies with the word limit|This brief contains/);
    assert.equal(result.report?.rejects.length, 1);
    assert.ok(result.findings.some(({ severity }) => severity === 'error'));
  });

  it('is not certified in a paper of its own either', async () => {
    const { files } = await exportText(draft({ court: 'scotus' }, longer(8000)), { force: true });
    const paper = files.find(({ suffix }) => suffix === '-certificate-of-compliance');
    assert.ok(paper);
    assert.match(spaces(documentText(paper.bytes)), /\[Not certified: the brief has 8,\d{3} words/);
  });

  it('is within it in another court', async () => {
    const { result } = await accepted(text, { court: 'scotus' });
    assert.deepEqual(result.report?.rejects, []);
  });
});

describe('the report', () => {
  for (const court of ['frap', 'ca9', 'scotus']) {
    it(`says what the certificate says (${court})`, async () => {
      const { result } = await accepted(draft({ court }, longer(2000)));
      const { report } = result;
      assert.ok(report);
      const certificate = result.files
        .map(({ bytes }) => spaces(documentText(bytes)))
        .find(
          (text) => /Certificate of Compliance/.test(text) && /contains [\d,]+ words/.test(text),
        );
      const [, count = ''] = /contains ([\d,]+) words/.exec(certificate ?? '') ?? [];
      assert.equal(Number(count.replace(',', '')), report.words.count);
      assert.ok(report.words.count > 2000 && report.words.count < 2200);
    });
  }

  it('counts what is printed, statements included and tables left out', async () => {
    const { docx, result } = await accepted(draft());
    const uncounted = /^(?:Cover|Title$|PrinterNote|TOC|Table|TOA|FrontTitle|Signature)/;
    const body = readParagraphs(docx).filter(({ style }) => !uncounted.test(style ?? 'Title'));
    const end = body.findIndex(({ text }) => text === 'Certificate of Compliance');
    const notes = readParagraphs(docx, 'word/footnotes.xml');
    const printed = [...body.slice(0, end), ...notes].map(({ text }) => text).join(' ');
    assert.equal(result.report?.words.count, printed.split(/[\s\u00a0]+/).filter(Boolean).length);
  });

  it('counts authorities, notes, headings and pages as they are in the document', async () => {
    const { docx, result } = await accepted(draft());
    const { report } = result;
    const lines = (style: RegExp) =>
      readParagraphs(docx).filter((one) => style.test(one.style ?? '')).length;
    assert.equal(report?.authorities, lines(/^TableofAuthorities$/));
    assert.equal(report?.headings, lines(/^TOC\d$/));
    assert.equal(report?.footnotes, 1);
    assert.ok((report?.pages ?? 0) >= 5);
    assert.ok(report?.pageNumbers.settled);
    assert.ok(readFields(docx).length > 0);
  });

  it('names the court, its stage, its limit and its rule', async () => {
    const { result } = await accepted(draft({ stage: 'rehearing', authority: 'leave-granted' }));
    const { report } = result;
    assert.deepEqual(
      [report?.court, report?.stage, report?.words.limit, report?.words.rule],
      ['ca9', 'rehearing', 4200, '9th Cir. R. 29-2(c)(2)'],
    );
    assert.ok(report?.words.excluded.includes('contents'));
    assert.ok((report?.checked.length ?? 0) > 5);
  });

  it('counts the pages of the text where the court does, without caption page and tables', async () => {
    const text = draft({ court: 'nd-cal', authority: 'leave-sought' });
    const paragraph = `${'The immunity of a state is not that of its suppliers. '.repeat(12)}\n\n`;
    const long = text.replace('A company is not a state.', paragraph.repeat(30));
    const limit = (pages: number) => [
      {
        name: 'short.yaml',
        text: `id: nd-cal\ninherits: nd-cal\nedition: unread\nstages:\n  motion:\n    limit:\n      value: { pages: ${pages} }\n      rule: Rule 1\n      confidence: known\n`,
      },
    ];
    const within = await exportText(long, { courts: limit(25) });
    const { pages = 0, pageLimit, words } = within.report ?? assert.fail();
    const count = pageLimit?.count ?? 0;
    assert.deepEqual([pageLimit?.limit, pageLimit?.rule, words.limit], [25, 'Rule 1', undefined]);
    // Caption page, two tables and a certificate of service are not of the text.
    assert.equal(count, pages - 4);
    assert.ok(count > 8, `${count} pages`);
    const over = await exportText(long, { courts: limit(5) });
    assert.deepEqual(over.files, []);
    assert.ok(over.findings.some(({ check }) => check === 'length/over-limit'));
    const forced = await exportText(long, { courts: limit(5), force: true });
    assert.match(forced.report?.rejects.join() ?? '', /more than the 5 that Rule 1 allows/);
  });

  it('names the color of the cover by the side supported', async () => {
    const color = async (supports: string) =>
      (await accepted(draft({ court: 'scotus', supports }))).result.report?.coverColor?.name;
    assert.equal(await color('respondent'), 'dark green');
    assert.equal(await color('petitioner'), 'light green');
  });

  it('is not there when nothing could be laid out', async () => {
    assert.equal((await exportText('')).report, undefined);
    assert.equal((await exportText(draft({ court: 'nowhere' }))).report, undefined);
  });

  it('comes with findings in the order of the draft', async () => {
    const text = draft({ supports: 'everyone' }, `${BODY}\n[Part I](#nowhere)\n\n<blink>\n`);
    const { findings } = await exportText(text);
    const starts = findings.map(({ from }) => from);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(findings.length >= 2);
  });
});
