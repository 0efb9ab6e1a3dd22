import assert from 'node:assert/strict';
import { readParagraphs } from '../../support/docx.ts';
import { draft, exported } from './draft.ts';

const QUOTED = '> A suit against an official is not a suit against the state.';

/** What stands behind a block quotation, and whether it begins at the left margin. */
const cases = [
  { behind: '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010).', flush: true },
  { behind: '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). The text goes on.', flush: true },
  {
    behind: '*See* *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010); 28 U.S.C. § 1604.',
    flush: true,
  },
  { behind: '*Id.* at 319 (citation omitted).', flush: true },
  { behind: 'ER-45.', flush: true },
  { behind: 'that is the rule.', flush: true },
  { behind: 'That is the rule. *Samantar*, 560 U.S. at 319.', flush: false },
  { behind: '*Samantar v. Yousuf*, 560 U.S. 305 (2010), held so.', flush: false },
  { behind: '*Samantar* held so.', flush: false },
  { behind: '28 U.S.C. § 1604 says so.', flush: false },
];

const BODY = /^BodyText/;
/** Without the blanks that keep a line together. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const styleBehind = async (body: string, behind: string) => {
  const text = `# Interest of Amicus Curiae\n\n# Summary of Argument\n\n# Argument\n\nAs *Samantar v. Yousuf*, 560 U.S. 305 (2010), has it:\n\n${body}\n\n${behind}\n\n# Conclusion\n`;
  const paragraphs = readParagraphs(await exported(draft({}, text)));
  const start = behind.replaceAll('*', '').slice(0, 10);
  return paragraphs.findLast(
    ({ style, text }) => BODY.test(style ?? '') && plain(text).startsWith(start),
  )?.style;
};

describe('the paragraph behind a block quotation', () => {
  for (const { behind, flush } of cases) {
    it(`${flush ? 'begins at the margin' : 'is set in'}: ${behind}`, async () => {
      assert.equal(await styleBehind(QUOTED, behind), flush ? 'BodyTextContinued' : 'BodyText');
    });
  }

  it('is set in when a paragraph stands between', async () => {
    const body = `${QUOTED}\n\nThat is the rule.`;
    assert.equal(await styleBehind(body, '*Id.* at 320.'), 'BodyText');
  });
});
