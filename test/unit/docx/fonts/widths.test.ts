import assert from 'node:assert/strict';
import { isCentury, widthOf } from '../../../../src/docx/fonts/widths.ts';

/** Half-points that make an em of 1000 twips. */
const EM = 100;
const times = { font: 'Times New Roman', size: EM };
const century = { font: 'Century Schoolbook', size: EM };

describe('the width of text', () => {
  // Advance widths of the Times and New Century Schoolbook families in thousandths of an em, from
  // Adobe's font metrics for the 35 PostScript fonts.
  const known = [
    { text: ' ', face: times, width: 250 },
    { text: '0', face: times, width: 500 },
    { text: 'm', face: times, width: 778 },
    { text: 'W', face: times, width: 944 },
    { text: '—', face: times, width: 1000 },
    { text: 'm', face: { ...times, bold: true }, width: 833 },
    { text: 'm', face: { ...times, italic: true }, width: 722 },
    { text: ' ', face: century, width: 278 },
    { text: '0', face: century, width: 556 },
    { text: 'M', face: century, width: 944 },
    { text: '10', face: { font: 'Courier New', size: EM }, width: 1200 },
  ];
  for (const { text, face, width } of known) {
    const style = `${face.font}${'bold' in face ? ' bold' : ''}${'italic' in face ? ' italic' : ''}`;
    it(`"${text}" in ${style} is ${width} thousandths of an em`, () => {
      assert.equal(widthOf(text, face), width);
    });
  }

  it('adds up and grows with the size', () => {
    assert.equal(widthOf('', times), 0);
    assert.equal(widthOf('00', times), 2 * widthOf('0', times));
    // 12 points: an em is 240 twips.
    assert.equal(widthOf('0', { ...times, size: 24 }), 120);
  });

  it('has some width for what no table holds, once for a pair of surrogates', () => {
    assert.ok(widthOf('法', times) > 0);
    assert.equal(widthOf('😀', times), widthOf('法', times));
  });

  it('knows the family of a font', () => {
    for (const font of ['Century Schoolbook', 'New Century Schoolbook', 'TeX Gyre Schola']) {
      assert.ok(isCentury(font), font);
    }
    assert.ok(!isCentury('Times New Roman'));
  });
});
