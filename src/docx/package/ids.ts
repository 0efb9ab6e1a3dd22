import { allElements, type XmlElement } from './xml.ts';

/**
 * Numbers bookmarks from 0 and drawings from 1, in the order of the text. The library counts them on
 * from one document to the next, and numbers written by hand may meet its own. One instance numbers
 * all parts of a package, as the numbers may not repeat among them.
 */
export class IdNumbering {
  #bookmarks = 0;
  #drawings = 0;

  /** Numbers the bookmarks and drawings of one part. */
  number(root: XmlElement): void {
    /** New numbers of the bookmarks that are open, by their old number; the last opened ends first. */
    const open = new Map<string, string[]>();
    for (const element of allElements(root)) {
      if (element.name === 'wp:docPr') {
        this.#drawings++;
        element.replace('id', String(this.#drawings));
      } else if (element.name === 'w:bookmarkStart') {
        const number = this.#nextBookmark();
        const old = element.get('w:id') ?? '';
        open.set(old, [...(open.get(old) ?? []), number]);
        element.replace('w:id', number);
      } else if (element.name === 'w:bookmarkEnd') {
        const number = open.get(element.get('w:id') ?? '')?.pop();
        element.replace('w:id', number ?? this.#nextBookmark());
      }
    }
  }

  #nextBookmark(): string {
    return String(this.#bookmarks++);
  }
}
