import { type ParagraphChild, TextRun } from 'docx';

/** A line break inside a paragraph. */
export function lineBreak(): ParagraphChild[] {
  return [new TextRun({ break: 1 })];
}
