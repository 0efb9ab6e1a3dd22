import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportBrief } from '../../../../src/export/index.ts';
import { readParagraphs } from '../../../support/docx.ts';

const folder = join('templates', 'briefs', 'example');

describe('an export without page numbers', function () {
  this.timeout(20_000);

  it('leaves them blank in the tables, numbers the notes, and says so', async () => {
    const { files, findings, report } = await exportBrief({
      text: readFileSync(join(folder, 'brief.md'), 'utf8'),
      name: 'brief.md',
      blankPages: true,
      readImage: async (address) => new Uint8Array(readFileSync(join(folder, address))),
    });
    const [file] = files;
    assert.ok(file && report);
    const entries = readParagraphs(file.bytes).filter(({ style }) =>
      /^(?:TOC\d|TableofAuthorities)$/.test(style ?? ''),
    );
    assert.ok(entries.length > 80, `${entries.length} entries`);
    // A number would stand after the tab at the end of the line.
    assert.deepEqual(
      entries.filter(({ text }) => /\t[\divxlca, –]+$/.test(text)),
      [],
    );
    assert.ok(report.footnotes > 10);
    assert.equal(report.pageNumbers.engine, 'none');
    assert.equal(report.pages, 0);
    const said = findings.find(({ check }) => check === 'export/no-page-numbers');
    assert.match(said?.message ?? '', /Ctrl\+A and F9/);
  });
});
