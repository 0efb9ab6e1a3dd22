import type { ParagraphChild } from 'docx';
import { Element } from './xml.ts';

/** Word takes at most 40 characters, letters, digits and underscores (ECMA-376 Part 1, 17.13.6.2). */
const nameLength = 40;

/**
 * Hands out bookmark names and numbers in the order asked, so that the same draft always gets the
 * same ones. Names hold letters and digits only: other programs escape the rest.
 */
export class Bookmarks {
  readonly #counts = new Map<string, number>();
  #id = 0;

  /** A new name such as `ta0007`; `_Toc0003` and `_Ref0002` are hidden in Word's dialogs. */
  name(prefix: 'ta' | '_Toc' | '_Ref'): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${String(count).padStart(4, '0')}`;
  }

  /** The content between a bookmark's start and end. */
  around(name: string, content: readonly ParagraphChild[]): ParagraphChild[] {
    if (name.length > nameLength) throw new RangeError(`Bookmark name too long for Word: ${name}`);
    const id = this.#id++;
    return [
      new Element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      ...content,
      new Element('w:bookmarkEnd', { 'w:id': id }),
    ] as ParagraphChild[];
  }

  /** A bookmark at a point. */
  point(name: string): ParagraphChild[] {
    return this.around(name, []);
  }
}
