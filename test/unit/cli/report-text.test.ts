import assert from 'node:assert/strict';
import { findingLines, reportLines } from '../../../src/cli/report-text.ts';
import type { ExportReport } from '../../../src/export/index.ts';

const report: ExportReport = {
  court: 'ca9',
  courtName: 'United States Court of Appeals for the Ninth Circuit',
  stage: 'merits',
  pages: 41,
  words: { count: 6834, limit: 7000, rule: 'Fed. R. App. P. 29(a)(5)', excluded: [] },
  authorities: 86,
  authoritiesTable: true,
  footnotes: 24,
  headings: 12,
  pageNumbers: { engine: 'layout', estimated: [], passes: 2, settled: true },
  rejects: [],
  checked: ['front matter', 'cross-references'],
  unverifiedRules: [],
};

describe('the report at a terminal', () => {
  it('lists findings like a compiler, in the order of the draft', () => {
    const findings = [
      { check: 'b', severity: 'warning', from: 9, to: 10, message: 'Second.' },
      { check: 'a', severity: 'error', from: 4, to: 5, message: 'First.', rule: 'Sup. Ct. R. 37' },
    ] as const;
    assert.deepEqual(findingLines(findings, 'brief.md', 'one\r\ntwo\nthree'), [
      'brief.md:1:5: error: First. (Sup. Ct. R. 37)',
      'brief.md:3:1: warning: Second.',
    ]);
  });

  it('says what there is, and that nothing would be rejected', () => {
    const text = reportLines(report, ['brief.docx']).join('\n');
    assert.match(text, /^Brief +brief\.docx$/m);
    assert.match(text, /^Pages +41$/m);
    assert.match(text, /^Words +6,834 of 7,000 \(Fed\. R\. App\. P\. 29\(a\)\(5\)\)$/m);
    assert.match(text, /^Authorities +86 in the table$/m);
    assert.match(text, /^Court would reject +nothing that was checked$/m);
    assert.doesNotMatch(text, /Separate papers|Cover stock|Not verified|estimated/);
  });

  it('says how many pages count where pages are limited, and what does not', () => {
    const pageLimit = {
      count: 19,
      limit: 25,
      rule: 'Civ. L.R. 7-2(b)',
      excluded: ['cover', 'contents'],
    };
    const text = reportLines(
      { ...report, pageLimit, words: { count: 6834, excluded: [] } },
      [],
    ).join('\n');
    assert.match(text, /^Pages +41, of which 19 of 25 allowed count \(Civ\. L\.R\. 7-2\(b\)\)$/m);
    assert.match(text, /^ +not counted: cover, contents$/m);
    assert.match(text, /^Words +6,834$/m);
    const { count: _, ...unknown } = pageLimit;
    const blank = {
      ...report,
      pageLimit: unknown,
      pageNumbers: { ...report.pageNumbers, engine: 'none' as const },
    };
    assert.match(reportLines(blank, []).join('\n'), /^Pages +not laid out; the limit is 25 \(/m);
  });

  it('says what was estimated, did not settle, or would be rejected', () => {
    const text = reportLines(
      {
        ...report,
        words: { count: 7100, excluded: [] },
        pageNumbers: { engine: 'layout', estimated: ['note 3'], passes: 5, settled: false },
        rejects: ['Too long.', 'No disclosure.'],
      },
      ['brief.docx', 'brief-certificate.docx'],
    ).join('\n');
    assert.match(text, /^Separate papers +brief-certificate\.docx$/m);
    assert.match(text, /^Words +7,100$/m);
    assert.match(text, /5 passes .*without coming to rest.*estimated.*:\n +note 3$/m);
    assert.match(text, /^Court would reject +Too long\.\n +No disclosure\.$/m);
  });

  const differences = Array.from({ length: 14 }, (_, index) => ({
    kind: 'citation' as const,
    text: index === 0 ? 'A name that is longer than the column it stands in is' : `Case ${index}`,
    layout: String(index + 1),
    libreoffice: String(index),
  }));

  it('says where LibreOffice and the layout engine differ, the first twelve', () => {
    const compared = { places: 90, apart: 20, differences };
    const pageNumbers = {
      ...report.pageNumbers,
      engine: 'libreoffice',
      faces: ['C059'],
      compared,
    } as const;
    const text = reportLines({ ...report, pageNumbers }, []).join('\n');
    assert.match(text, /^Page numbers +laid out in 2 passes \(LibreOffice\)$/m);
    assert.match(text, /^Set in +C059$/m);
    assert.match(text, /^Compared +20 of 90 headings and citations are on another page/m);
    assert.match(text, /^ +A name that is longer than the column it stands…: 0, not 1$/m);
    assert.match(text, /^ +Case 11: 11, not 12$\n^ +and 2 more: see them with --json$/m);
    assert.doesNotMatch(text, /Case 12/);
    const same = { ...pageNumbers, compared: { places: 90, apart: 0, differences: [] } };
    assert.match(reportLines({ ...report, pageNumbers: same }, []).join('\n'), /all 90 .* agree/);
  });

  it('says why LibreOffice did not lay the pages out', () => {
    const pageNumbers = { ...report.pageNumbers, withoutLibreOffice: 'LibreOffice was not found' };
    const text = reportLines({ ...report, pageNumbers }, []).join('\n');
    assert.match(
      text,
      /^Page numbers +LibreOffice was not found, so laid out in 2 passes \(docx\/layout\)$/m,
    );
  });

  it('says what was looked at in the PDF, and what was wrong', () => {
    const pdf = { fonts: ['C059'], checked: ['fonts embedded', 'title'], faults: ['Not tagged.'] };
    const text = reportLines({ ...report, pdf }, []).join('\n');
    assert.match(text, /^PDF +checked: fonts embedded \(C059\), title$\n^ +Not tagged\.$/m);
  });
});
