import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readParagraphs, readPart } from '../../support/docx.ts';
import { BODY, draft } from '../docx/draft.ts';
import { accepted, refused } from './request.ts';

const PNG = new Uint8Array(readFileSync('test/briefs/images/figure.png'));
const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
);
const withImage = (markdown: string) =>
  draft({}, BODY.replace('A company is not a state.', `A company.\n\n${markdown}\n`));
const STYLES = /^(?:Figure|Caption)$/;
const reads = (bytes: Uint8Array) => ({ readImage: async () => bytes });

describe('an image that cannot be used', () => {
  const failing = (error: unknown) => ({ readImage: () => Promise.reject(error) });
  const cases = [
    {
      what: 'is not there',
      host: failing(new Error('no such file')),
      says: /^The image "a\.png" cannot be read \(no such file\)\. Check the name/,
    },
    { what: 'fails in another way', host: failing('denied'), says: /\(denied\)/ },
    {
      what: 'is cut off',
      host: reads(PNG.slice(0, 10)),
      says: /damaged or no image\. Save it again/,
    },
    {
      what: 'is no image',
      host: reads(new TextEncoder().encode('text')),
      says: /damaged or no image/,
    },
    { what: 'is empty', host: reads(new Uint8Array()), says: /damaged or no image/ },
    {
      what: 'is of a type Word may not show',
      host: reads(SVG),
      says: /\(svg\)\. Save it as PNG or JPEG\.$/,
    },
  ];
  for (const { what, host, says } of cases) {
    it(`because it ${what} is an error where it stands`, async () => {
      const text = withImage('![A rectangle](a.png)');
      const errors = await refused(text, host);
      assert.equal(errors.length, 1);
      const [{ message, from, to }] = errors as [(typeof errors)[number]];
      assert.match(message, says);
      assert.equal(text.slice(from, to), '![A rectangle](a.png)');
    });
  }

  for (const address of [
    'https://www.example.org/a.png',
    'HTTP://www.example.org/a.png',
    'data:image/png;base64,AAAA',
    'file:///etc/a.png',
    '//www.example.org/a.png',
  ]) {
    it(`is never fetched: ${address}`, async () => {
      const asked: string[] = [];
      const readImage = (name: string) => {
        asked.push(name);
        return Promise.reject(new Error('no such file'));
      };
      const errors = await refused(withImage(`![A rectangle](${address})`), { readImage });
      assert.equal(errors.length, 1);
      assert.deepEqual(asked, []);
      assert.match(errors[0]?.message ?? '', /nothing is fetched from the network/);
    });
  }

  it('leaves its text in a document that is forced', async () => {
    const { docx } = await accepted(withImage('![A rectangle](a.png)'), { force: true });
    assert.match(readPart(docx, 'word/document.xml'), />A rectangle</);
  });
});

describe('an image', () => {
  it('is read once however often it is shown', async () => {
    const asked: string[] = [];
    const readImage = async (name: string) => {
      asked.push(name);
      return PNG;
    };
    const text = withImage(
      '![A](images/my%20figure.png)\n\n![B](images/my%20figure.png)\n\n![C][c]\n\n[c]: b.png',
    );
    const { docx } = await accepted(text, { readImage });
    assert.deepEqual(asked, ['images/my figure.png', 'b.png']);
    assert.equal(readPart(docx, 'word/document.xml').match(/<wp:inline/g)?.length, 3);
  });

  it('has its own size, or the width of the text if that is less', async () => {
    const { docx } = await accepted(withImage('![A](a.png)'), reads(PNG));
    // 96 by 48 pixels are an inch by half an inch.
    assert.match(readPart(docx, 'word/document.xml'), /<wp:extent cx="914400" cy="457200"\/>/);
    const wide = PNG.slice();
    new DataView(wide.buffer).setUint32(16, 9600);
    const { docx: fitted } = await accepted(withImage('![A](a.png)'), reads(wide));
    // The text is six and a half inches wide.
    assert.match(readPart(fitted, 'word/document.xml'), /<wp:extent cx="5943600" /);
  });

  it('by reference is the figure it would be otherwise, caption and all', async () => {
    const own = await accepted(withImage('![A](a.png "Figure 1")'), reads(PNG));
    const by = await accepted(withImage('![A][f]\n\n[f]: a.png "Figure 1"'), reads(PNG));
    const shown = (docx: Uint8Array) =>
      readParagraphs(docx).filter(({ style }) => style && STYLES.test(style));
    assert.deepEqual(shown(own.docx), [
      { style: 'Figure', text: '' },
      { style: 'Caption', text: 'Figure\u00a01' },
    ]);
    assert.deepEqual(shown(by.docx), shown(own.docx));
  });
});
