import type { ParagraphChild } from 'docx';
import { Element, run } from './xml.ts';

/** English metric units in a twip: what DrawingML measures in. */
const emuPerTwip = 635;

/** A place on the page, in twips from its left and upper edges. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn. */
export interface Shape {
  /** As Word's list of objects names it. */
  readonly name: string;
  readonly preset: 'rect' | 'line';
  /** Fill, RRGGBB. */
  readonly fill?: string;
  /** Width in twips of a black line along the shape. */
  readonly line?: number;
}

/**
 * A shape at a fixed place of the page, behind the text, anchored in a header so that every page has
 * it. DrawingML, ECMA-376 Part 1, 20.4.2.3, with Word's shapes of 2010.
 */
export function drawn(place: Place, shape: Shape): ParagraphChild {
  const { width: cx, height: cy } = inEmu(place);
  const { x, y } = inEmu(place);
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
    fromPage('wp:positionH', x),
    fromPage('wp:positionV', y),
    new Element('wp:extent', { cx, cy }),
    new Element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    new Element('wp:wrapNone'),
    new Element('wp:docPr', { id: 1, name: shape.name, descr: '' }),
    new Element('wp:cNvGraphicFramePr'),
    new Element(
      'a:graphic',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
      new Element(
        'a:graphicData',
        { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
        wordShape(shape, cx, cy),
      ),
    ),
  );
  return run(new Element('w:drawing', undefined, anchor)) as unknown as ParagraphChild;
}

function inEmu({ x, y, width, height }: Place): Place {
  const emu = (twips: number) => Math.round(twips * emuPerTwip);
  return { x: emu(x), y: emu(y), width: emu(width), height: emu(height) };
}

function fromPage(name: string, offset: number): Element {
  return new Element(
    name,
    { relativeFrom: 'page' },
    new Element('wp:posOffset', undefined, String(offset)),
  );
}

function wordShape({ preset, fill, line }: Shape, cx: number, cy: number): Element {
  return new Element(
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
      new Element('a:prstGeom', { prst: preset }, new Element('a:avLst')),
      fill ? solid(fill) : new Element('a:noFill'),
      line
        ? new Element('a:ln', { w: Math.round(line * emuPerTwip) }, solid('000000'))
        : new Element('a:ln', undefined, new Element('a:noFill')),
    ),
    new Element('wps:bodyPr'),
  );
}

function solid(hex: string): Element {
  return new Element('a:solidFill', undefined, new Element('a:srgbClr', { val: hex }));
}
