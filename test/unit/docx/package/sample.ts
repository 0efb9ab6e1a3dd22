import {
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  ImportedXmlComponent,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';

const ONE_PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

const raw = (xml: string) => ImportedXmlComponent.fromXmlString(xml) as unknown as TextRun;
const image = () =>
  new ImageRun({ type: 'png', data: ONE_PIXEL, transformation: { width: 20, height: 20 } });
const link = (target: string) =>
  new ExternalHyperlink({ link: target, children: [new TextRun(target)] });
const marked = (id: string) => new Bookmark({ id, children: [new TextRun(id)] });

/**
 * A document with everything the library makes differently each time, or against the schema: links
 * in text and notes, images, bookmarks in three parts, lists, paragraph properties out of order.
 */
export function packSample(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Sample',
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: [{ level: 0, format: 'upperRoman', text: '%1.', alignment: 'left' }],
        },
      ],
    },
    footnotes: {
      1: {
        children: [
          new Paragraph({ children: [marked('inNote'), link('https://c.example/?a=1&b=2')] }),
        ],
      },
    },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph({ children: [marked('inHeader')] })] }),
        },
        children: [
          new Paragraph({
            suppressLineNumbers: true,
            spacing: { after: 20 },
            alignment: 'center',
            children: [
              marked('first'),
              link('https://b.example'),
              link('https://a.example'),
              link('https://b.example'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            numbering: { reference: 'headings', level: 0 },
            children: [
              image(),
              image(),
              raw('<w:bookmarkStart w:id="1" w:name="outer"/>'),
              raw('<w:bookmarkStart w:id="1" w:name="inner"/>'),
              new TextRun('twice the same id'),
              raw('<w:bookmarkEnd w:id="1"/>'),
              raw('<w:bookmarkEnd w:id="1"/>'),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}
