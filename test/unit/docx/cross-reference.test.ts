import assert from 'node:assert/strict';
import { documentText, readBookmarks, readFields, readParagraphs } from '../../support/docx.ts';
import { draft, exported } from './draft.ts';

/** Each link in a paragraph of its own, among things to refer to. */
const bodyWith = (links: readonly string[]) => `# Interest of Amicus Curiae

${links.join('\n\n')}

# Summary of Argument

# Argument

## First

A note.[^one]

[^one]: The note.

## Second with *emphasis* and ["a link"](https://www.example.org)

### Deeper

# Conclusion

## No number here

# Appendix
`;

const numbers = [
  { link: '[Part I.A](#deeper)', text: 'Part II.A', type: 'REF' },
  { link: '[Section IV.B.2](#deeper)', text: 'Section II.A', type: 'REF' },
  { link: '[see Part II](#first)', text: 'see Part I', type: 'REF' },
  { link: '[II](#first)', text: 'I', type: 'REF' },
  { link: '[*Part* II](#first)', text: 'Part I', type: 'REF' },
  { link: '[note 7](#fn-one)', text: 'note 2', type: 'NOTEREF' },
  { link: '[n.1](#fn-one)', text: 'n.2', type: 'NOTEREF' },
  { link: '[footnote 12](#fn-one)', text: 'footnote 2', type: 'NOTEREF' },
  { link: '[page 44](#deeper)', text: /^page \d$/, type: 'PAGEREF' },
  { link: '[p. 9](#fn-one)', text: 'p. 1', type: 'PAGEREF' },
  { link: '[page iv](#argument)', text: 'page 1', type: 'PAGEREF' },
  { link: '[page 3](#appendix)', text: 'page 1a', type: 'PAGEREF' },
] as const;

const jumps = [
  '[the argument above](#argument)',
  '[the note](#fn-one)',
  '[the Appendix](#appendix)',
  // A section has no number, nor has a heading outside Argument.
  '[Part I](#argument)',
  '[Part I](#no-number-here)',
  // Words that end like a number.
  '[what the Guild calls Plan B](#first)',
] as const;

describe('a cross-reference', () => {
  let docx: Uint8Array;
  let lines: string[];

  before(async () => {
    const links = [...numbers.map(({ link }) => link), ...jumps];
    docx = await exported(draft({}, bodyWith(links)), { court: 'scotus' });
    lines = readParagraphs(docx).map(({ text }) => text.replaceAll('\u00a0', ' '));
  });

  /** The paragraph of a link: they stand in order after the title of their section. */
  const line = (index: number) => lines[lines.indexOf('Interest of Amicus Curiae') + 1 + index];

  numbers.forEach(({ link, text }, index) => {
    it(`${link} shows "${text}"`, () => {
      if (typeof text === 'string') assert.equal(line(index), text);
      else assert.match(line(index) ?? '', text);
    });
  });

  jumps.forEach((link, index) => {
    it(`${link} stays as written`, () => {
      const written = /\[(.*)\]/.exec(link)?.[1];
      assert.equal(line(numbers.length + index), written);
    });
  });

  it('is a field of its kind, to a bookmark that is there', () => {
    const fields = readFields(docx).filter(({ type }) => /REF$/.test(type));
    assert.deepEqual(
      fields.map(({ type }) => type),
      numbers.map(({ type }) => type),
    );
    const bookmarks = readBookmarks(docx);
    for (const { code } of fields) assert.ok(bookmarks.includes(code.split(' ')[1] ?? ''), code);
  });

  it('asks Word for the whole number of a heading', () => {
    for (const { type, code } of readFields(docx)) {
      if (type === 'REF') assert.match(code, /^REF \w+ (?=.*\\w)(?=.*\\h)/);
    }
  });

  it('keeps the word before a number on its line', () => {
    assert.match(documentText(docx), /\nPart\u00a0II\.A\n/);
  });

  it('to nothing is an error that names the place', async () => {
    const text = draft({}, bodyWith(['[Part I](#nowhere)']));
    await assert.rejects(exported(text), /The cross-reference #nowhere points to nothing/);
  });

  it('in the contents is plain text', async () => {
    const body = bodyWith([]).replace('### Deeper', '### Deeper than [Part I](#first)');
    const fields = readFields(await exported(draft({}, body), { court: 'ca9' }));
    const [contents] = fields.filter(({ type }) => type === 'TOC');
    assert.match(contents?.result ?? '', /Deeper than Part\u00a0I\t/);
    assert.equal(fields.filter(({ type }) => type === 'REF').length, 1);
  });
});
