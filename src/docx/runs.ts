import type { IRunOptions, ParagraphChild } from 'docx';
import { textRun } from './wml/light.ts';
import { inXml } from './xml-characters.ts';

/** How a piece of text is set. Only what is on is named: an explicit "off" overrides styles. */
export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly smallCaps?: boolean;
  readonly allCaps?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
  readonly underline?: boolean;
  readonly monospace?: boolean;
  /** Half-points, where the style's own size does not do. */
  readonly size?: number;
  /** A character style's id. */
  readonly style?: string;
}

/** Hebrew, Arabic and the other right-to-left scripts, with the spaces and points between them. */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+(?:[\s\u200C-\u200F.,:;'"-]+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+)*/gu;

/** What nearly all text is: nothing that XML cannot hold, nothing right to left, no half characters. */
const usual = /^[\t\n\r\u0020-\u058F\u0900-\uD7FF]*$/;

/** Text as runs in one style; right-to-left stretches become runs of their own, marked as such. */
export function textRuns(typed: string, style: RunStyle): ParagraphChild[] {
  if (typed === '') return [];
  if (usual.test(typed)) return [textRun(typed, options(style))];
  const text = inXml(typed);
  const runs: ParagraphChild[] = [];
  let at = 0;
  for (const match of text.matchAll(rightToLeft)) {
    if (match.index > at) runs.push(textRun(text.slice(at, match.index), options(style)));
    runs.push(textRun(match[0], { ...options(style), rightToLeft: true }));
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push(textRun(text.slice(at), options(style)));
  return runs;
}

/** The library's options for a style. */
export function options(style: RunStyle): IRunOptions {
  return {
    ...(style.style ? { style: style.style } : {}),
    ...(style.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(style.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(style.strike ? { strike: true } : {}),
    ...(style.smallCaps ? { smallCaps: true } : {}),
    ...(style.allCaps ? { allCaps: true } : {}),
    ...(style.superScript ? { superScript: true } : {}),
    ...(style.subScript ? { subScript: true } : {}),
    ...(style.underline ? { underline: {} } : {}),
    ...(style.size ? { size: style.size, sizeComplexScript: style.size } : {}),
    ...(style.monospace ? { font: 'Courier New', noProof: true } : {}),
  };
}
