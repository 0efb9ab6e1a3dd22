import { allElements, type XmlElement } from './xml.ts';

/**
 * Numbers bookmarks from 0 and drawings from 1, in the order of the text. The library counts them on
 * from one document to the next, and numbers written by hand may meet its own. One instance numbers
 * all parts of a package, as the numbers may not repeat among them.
 */
export class IdNumbering {
  #bookmarks = 0;
  /** New numbers of the bookmarks that are open, by their old number; the last opened ends first. */
  readonly #open = new Map<string, string[]>();
  #drawings = 0;

  /** Numbers the bookmarks and drawings of one part. */
  number(root: XmlElement): void {
    this.part();
    for (const element of allElements(root)) {
      const attribute = element.name === 'wp:docPr' ? 'id' : 'w:id';
      const number = this.of(element.name, element.get(attribute) ?? '');
      if (number !== undefined) element.replace(attribute, number);
    }
  }

  /** Begins a part: bookmarks that are open stay open in the part before. */
  part(): void {
    this.#open.clear();
  }

  /**
   * The number of the next element of a part, if it is one that has a number.
   *
   * @param name the element's name, such as `w:bookmarkStart`
   * @param old the number it has
   */
  of(name: string, old: string): string | undefined {
    switch (name) {
      case 'wp:docPr':
        return String(++this.#drawings);
      case 'w:bookmarkStart': {
        const number = String(this.#bookmarks++);
        this.#open.set(old, [...(this.#open.get(old) ?? []), number]);
        return number;
      }
      case 'w:bookmarkEnd':
        return this.#open.get(old)?.pop() ?? String(this.#bookmarks++);
      default:
        return undefined;
    }
  }
}
