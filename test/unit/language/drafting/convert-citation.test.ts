import assert from 'node:assert/strict';
import { parseBrief } from '../../../../src/brief/index.ts';
import { convertCitation } from '../../../../src/language/index.ts';
import { marked, refusalOf, snippetBody } from './marked.ts';

const FIRST = '*Samantar v. Yousuf*, 560 U.S. 305, 311 (2010).';

function converted(words: string, to: 'short' | 'full', before = FIRST): string {
  const { text, brief, offset } = marked(`# Argument\n\n${before} ${words}`);
  const result = convertCitation(brief, offset, to, (tried) => parseBrief(tried));
  return snippetBody(text, result).replace(`# Argument\n\n${before} `, '');
}

function refused(words: string, to: 'short' | 'full'): string {
  const { brief, offset } = marked(`# Argument\n\n${FIRST} ${words}`);
  return refusalOf(convertCitation(brief, offset, to, (tried) => parseBrief(tried)));
}

describe('converting a citation', () => {
  it('shortens a case, and keeps pinpoint, parenthetical and italics', () => {
    assert.equal(
      converted(
        'See *Samantar v. You‹suf*, 560 U.S. 305, 319 n.5 (2010) (text first). More.',
        'short',
      ),
      'See *Samantar*, 560 U.S. at 319 n.5 (text first). More.',
    );
    assert.equal(
      converted('_Samantar v. Yousuf_, 560 U.S. 3‹05, 320–21 (2010).', 'short'),
      '_Samantar_, 560 U.S. at 320–21.',
    );
  });

  it('keeps a signal in the same italics', () => {
    assert.equal(
      converted('*See Samantar v. Yousuf*, 560 U.S. 3‹05, 320 (2010).', 'short'),
      '*See Samantar*, 560 U.S. at 320.',
    );
    assert.equal(
      converted('*See Samantar*, 560 U.S. at 3‹20.', 'full'),
      '*See Samantar v. Yousuf*, 560 U.S. 305, 320 (2010).',
    );
  });

  it('leaves a page that was not named to be typed', () => {
    assert.equal(
      converted('*Samantar v. Yousuf*, 560 U.S. 3‹05 (2010).', 'short'),
      `*Samantar*, 560 U.S. at \${1:[page]}.`,
    );
  });

  it('writes id. in full or in short, with the page it stands for', () => {
    assert.equal(
      converted('*I‹d.* at 320 (emphasis added).', 'full'),
      '*Samantar v. Yousuf*, 560 U.S. 305, 320 (2010) (emphasis added).',
    );
    assert.equal(converted('*I‹d.* at 320.', 'short'), '*Samantar*, 560 U.S. at 320.');
    assert.equal(converted('*Id‹.*', 'short'), '*Samantar*, 560 U.S. at 311');
  });

  it('keeps what a parenthetical quotes, with its own italics', () => {
    const quoted = '(quoting *Butters v. Vance Int’l, Inc.*, 225 F.3d 462, 466 (4th Cir. 2000))';
    assert.equal(
      converted(`*Samantar v. Yousuf*, 560 U.S. ‹305, 319 (2010) ${quoted}.`, 'short'),
      `*Samantar*, 560 U.S. at 319 ${quoted}.`,
    );
  });

  it('leaves later history out of a short form', () => {
    assert.equal(
      converted(
        'See *Yousuf v. Samantar*, 552 F.3d 371, 3‹77 (4th Cir. 2009), *aff’d*, 560 U.S. 305 (2010).',
        'short',
        '*Yousuf v. Samantar*, 552 F.3d 371 (4th Cir. 2009).',
      ),
      'See *Yousuf*, 552 F.3d at 377.',
    );
  });

  it('converts statutes, and numbers of Westlaw', () => {
    assert.equal(
      converted('28 U.S.C. § 16‹04(a)(1).', 'short', '28 U.S.C. § 1604.'),
      '§ 1604(a)(1).',
    );
    assert.equal(converted('§ 16‹04(a).', 'full', '28 U.S.C. § 1604.'), '28 U.S.C. § 1604(a).');
    assert.equal(
      converted(
        '*Foo v. Bar*, 2021 WL 12‹345, at \\*4 (N.D. Cal. Jan. 5, 2021).',
        'short',
        '*Foo v. Bar*, 2021 WL 12345, at \\*3 (N.D. Cal. Jan. 5, 2021).',
      ),
      // Escaped once for Markdown, once for the snippet.
      '*Foo*, 2021 WL 12345, at \\\\*4.',
    );
  });

  it('converts an article to supra and back', () => {
    const article =
      'William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677, 690 (2021)';
    assert.equal(
      converted(`${article.replace('677', '6‹77')}.`, 'short', `${article}.`),
      'Dodge & Keitner, *supra*, at 690.',
    );
    assert.equal(
      converted('Dodge & Keitner, *su‹pra*, at 690.', 'full', `${article}.`),
      `${article}.`,
    );
  });

  it('works in notes and with CRLF', () => {
    const text = `---\r\ncourt: ca9\r\n---\r\n\r\n# Argument\r\n\r\n${FIRST}[^a]\r\n\r\n[^a]: So *Samantar v. Yousuf*,\r\n    560 U.S. 305, 319 (2010).`;
    const result = convertCitation(parseBrief(text), text.lastIndexOf('560'), 'short', (tried) =>
      parseBrief(tried),
    );
    assert.ok('snippet' in result, JSON.stringify(result));
    assert.equal(
      text.slice(0, result.from) + result.snippet + text.slice(result.to),
      text.replace(
        '*Samantar v. Yousuf*,\r\n    560 U.S. 305, 319 (2010)',
        '*Samantar*, 560 U.S. at 319',
      ),
    );
  });

  it('says why it leaves a citation alone', () => {
    assert.match(refused('Pro‹se.', 'short'), /Put the cursor in a citation/);
    assert.match(refused('*Samantar*, 560 U.S. at 3‹20.', 'short'), /is in its short form/);
    assert.match(
      refused('*Samantar v. Yousuf*, 560 U.S. ‹305 (2010).', 'full'),
      /is in its full form/,
    );
    assert.match(refused('The *Saman‹tar* Court.', 'full'), /name of a case alone/);
    assert.match(refused('U.S. Const. art. I‹II, § 2.', 'short'), /no short form/);
    assert.match(refused('*Sosa*, 542 U.S. at 7‹00.', 'full'), /./);
  });
});
