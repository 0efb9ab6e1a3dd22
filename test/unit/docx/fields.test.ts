import assert from 'node:assert/strict';
import type { ParagraphChild } from 'docx';
import { field, markAuthority } from '../../../src/docx/fields.ts';
import { textRuns } from '../../../src/docx/runs.ts';
import { readFields, readPart } from '../../support/docx.ts';
import { packed } from './draft.ts';

const codeOf = async (children: readonly ParagraphChild[]) =>
  readFields(await packed(children)).map(({ code }) => code);

describe('a field', () => {
  it('carries its result and nothing that asks Word to work it out', async () => {
    const docx = await packed(field('REF _Ref0001 \\w \\h', textRuns('II.A', {})));
    assert.deepEqual(readFields(docx), [
      { code: 'REF _Ref0001 \\w \\h', type: 'REF', result: 'II.A', hasResult: true, depth: 0 },
    ]);
    const xml = readPart(docx, 'word/document.xml');
    assert.doesNotMatch(xml, /w:dirty|w:fldSimple/);
  });
});

describe('the mark of an authority', () => {
  const cases = [
    { long: 'Roe, 1 U.S. 1', code: 'TA \\l "Roe, 1 U.S. 1" \\s "k" \\c 1' },
    { long: 'a "b" c', code: 'TA \\l "a \\"b\\" c" \\s "k" \\c 1' },
    { long: 'a\\b', code: 'TA \\l "a\\\\b" \\s "k" \\c 1' },
    { long: '\\"', code: 'TA \\l "\\\\\\"" \\s "k" \\c 1' },
    { long: '“curly” & <angle>', code: 'TA \\l "“curly” & <angle>" \\s "k" \\c 1' },
  ];
  for (const { long, code } of cases) {
    it(`keeps ${long} in one argument`, async () => {
      assert.deepEqual(
        await codeOf(markAuthority({ long: [{ text: long }], short: 'k', category: 1 })),
        [code],
      );
    });
  }

  it('names the entry only where it is given, and never has a result', async () => {
    const docx = await packed(markAuthority({ short: 'usc:"28"', category: 2 }));
    assert.deepEqual(readFields(docx), [
      { code: 'TA \\s "usc:\\"28\\""', type: 'TA', result: '', hasResult: false, depth: 0 },
    ]);
  });

  it('keeps the italics of the entry for a table that Word rebuilds', async () => {
    const long = [{ text: 'Roe', italic: true }, { text: ', 1 U.S. 1' }];
    const docx = await packed(markAuthority({ long, short: 'k', category: 1 }));
    assert.match(
      readPart(docx, 'word/document.xml'),
      /<w:rPr><w:i\/><w:iCs\/><\/w:rPr><w:instrText xml:space="preserve">Roe<\/w:instrText>/,
    );
  });
});
