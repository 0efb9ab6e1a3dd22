import assert from 'node:assert/strict';
import { loadCourts } from '../../../src/courts/index.ts';

/** What is wrong with a court that is as the Northern District of California but for one fact. */
function faults(fact: string): string[] {
  const text = `id: paper\ninherits: nd-cal\nedition: unread\n${fact}\n  rule: Convention\n  confidence: known\n`;
  return loadCourts([{ name: 'paper.yaml', text }]).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('A court with numbered lines', () => {
  it('is usable when all stands on whole lines', () => {
    const footnotes = 'footnotes:\n  value: { size: 24, line: { exact: 480 }, spaceAfter: 480 }';
    assert.deepEqual(faults(footnotes), []);
  });

  const page = (bottom: number) =>
    `page:\n  value: { width: 12240, height: 15840, margins: { top: 960, right: 720, bottom: ${bottom}, left: 2160, header: 360, footer: 300 }, duplex: false }`;
  const quotations = (line: string, after: number) =>
    `quotations:\n  value: { line: ${line}, indentLeft: 720, indentRight: 720, spaceAfter: ${after} }`;
  const cases: [string, string, RegExp][] = [
    [
      'text without an exact height',
      'text:\n  value: { font: Times New Roman, size: 24, line: double, firstLineIndent: 720, spaceAfter: 0, justify: false }',
      /^text\.value\.line: .*"double".*exact: 480/,
    ],
    [
      'room for another number of lines',
      page(1700),
      /^lineNumbers\.value\.perPage: .*room for 27 lines/,
    ],
    [
      'closer quotations',
      quotations('{ exact: 240 }', 0),
      /^quotations\.value\.line: .*exact: 480/,
    ],
    ['single-spaced quotations', quotations('single', 0), /^quotations\.value\.line: /],
    [
      'room between lines',
      quotations('{ exact: 480 }', 120),
      /^quotations\.value\.spaceAfter: .* is 120,.*multiple of 480/,
    ],
    [
      'notes that divide no line',
      'footnotes:\n  value: { size: 24, line: { exact: 280 }, spaceAfter: 0 }',
      /^footnotes\.value\.line: .*exact: 240/,
    ],
  ];
  for (const [what, fact, says] of cases) {
    it(`is told of ${what}`, () => {
      const found = faults(fact);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', says);
    });
  }
});
