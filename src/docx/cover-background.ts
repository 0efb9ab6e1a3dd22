import type { ParagraphChild } from 'docx';
import { Element, run } from './xml.ts';

/** English metric units in a twip: what DrawingML measures in. */
const emuPerTwip = 635;

/**
 * A filled rectangle behind the whole page, anchored in the cover's header: a page background of
 * Word's own would colour every page. DrawingML, ECMA-376 Part 1, 20.4.2.3.
 *
 * @param hex the fill, RRGGBB
 * @param width of the page in twips
 * @param height of the page in twips
 */
export function coverBackground(hex: string, width: number, height: number): ParagraphChild[] {
  const cx = width * emuPerTwip;
  const cy = height * emuPerTwip;
  const at = (name: string, from: string) =>
    new Element(name, { relativeFrom: from }, new Element('wp:posOffset', undefined, '0'));
  const shape = new Element(
    'wps:wsp',
    { 'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
    new Element('wps:cNvSpPr'),
    new Element(
      'wps:spPr',
      undefined,
      new Element(
        'a:xfrm',
        undefined,
        new Element('a:off', { x: 0, y: 0 }),
        new Element('a:ext', { cx, cy }),
      ),
      new Element('a:prstGeom', { prst: 'rect' }, new Element('a:avLst')),
      new Element('a:solidFill', undefined, new Element('a:srgbClr', { val: hex })),
      new Element('a:ln', undefined, new Element('a:noFill')),
    ),
    new Element('wps:bodyPr'),
  );
  const anchor = new Element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 0,
      behindDoc: 1,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    new Element('wp:simplePos', { x: 0, y: 0 }),
    at('wp:positionH', 'page'),
    at('wp:positionV', 'page'),
    new Element('wp:extent', { cx, cy }),
    new Element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    new Element('wp:wrapNone'),
    new Element('wp:docPr', { id: 1, name: 'Cover colour', descr: '' }),
    new Element('wp:cNvGraphicFramePr'),
    new Element(
      'a:graphic',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
      new Element(
        'a:graphicData',
        { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
        shape,
      ),
    ),
  );
  return [run(new Element('w:drawing', undefined, anchor))] as unknown as ParagraphChild[];
}
