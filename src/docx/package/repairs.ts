import { allElements, type XmlElement, type XmlNode } from './xml.ts';

/**
 * Makes the lists of `word/numbering.xml` multilevel ones, which the library cannot say: `hybrid`
 * and `tentative` are marks of Word's ribbon and let it restyle the levels of a heading list.
 */
export function repairNumbering(root: XmlElement): void {
  for (const element of allElements(root)) {
    if (element.name === 'w:lvl') element.remove('w:tentative');
    if (element.name !== 'w:multiLevelType') continue;
    if (element.get('w:val') === 'hybridMultilevel') element.replace('w:val', 'multilevel');
  }
}

/** Takes the note number out of the separators of `word/footnotes.xml` and `word/endnotes.xml`. */
export function repairSeparators(root: XmlElement): void {
  for (const note of allElements(root)) {
    if (note.name !== 'w:footnote' && note.name !== 'w:endnote') continue;
    const type = note.get('w:type');
    if (type === undefined || type === 'normal') continue;
    for (const paragraph of note.elements) {
      paragraph.children = paragraph.children.filter((child) => !isNoteNumber(child));
    }
  }
}

function isNoteNumber(child: XmlNode): boolean {
  return (
    typeof child !== 'string' &&
    child.name === 'w:r' &&
    child.elements.some(({ name }) => name === 'w:footnoteRef' || name === 'w:endnoteRef')
  );
}

/** Sets the dates of `docProps/core.xml`. */
export function setDates(root: XmlElement, date: string): void {
  for (const element of allElements(root)) {
    if (element.name === 'dcterms:created' || element.name === 'dcterms:modified') {
      element.children = [date];
    }
  }
}
