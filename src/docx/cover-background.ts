import type { ParagraphChild } from 'docx';
import { drawn } from './drawing.ts';

/**
 * A filled rectangle behind the whole page, anchored in the cover's header: a page background of
 * Word's own would color every page.
 *
 * @param hex the fill, RRGGBB
 * @param width of the page in twips
 * @param height of the page in twips
 */
export function coverBackground(hex: string, width: number, height: number): ParagraphChild[] {
  const page = { x: 0, y: 0, width, height };
  return [drawn(page, { name: 'Cover color', preset: 'rect', fill: hex })];
}
