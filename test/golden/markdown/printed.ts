/** What a document shows of the example in it. */
import { allElements, parseXml, type XmlElement } from '../../../src/docx/package/xml.ts';
import { child, readPart } from '../../support/docx.ts';
import { AFTER, BEFORE } from './examples.ts';
import { plain, type Shown } from './meant.ts';

/** As {@link Shown} for HTML: what stands between the words before and after, or to the end. */
export function printedIn(docx: Uint8Array): Shown {
  const shown = { text: '', italic: '', bold: '', struck: '', monospaced: '', linked: '' };
  let cells = 0;
  let items = 0;
  let inside = false;
  const linked = new Set<XmlElement>();
  let style = '';
  for (const element of allElements(parseXml(readPart(docx, 'word/document.xml')))) {
    if (element.name === 'w:hyperlink' && element.get('r:id')) {
      for (const inner of allElements(element)) linked.add(inner);
    }
    if (inside && element.name === 'w:tc') cells++;
    if (element.name === 'w:p') {
      style = child(child(element, 'w:pPr'), 'w:pStyle')?.get('w:val') ?? '';
      if (inside && isItem(element)) items++;
    }
    if (element.name !== 'w:r') continue;
    const text = textOf(element);
    if (text === BEFORE) inside = true;
    else if (text === AFTER) return { ...shown, cells, items };
    else if (inside) {
      const words = plain(text);
      const properties = child(element, 'w:rPr');
      const is = (name: string) => child(properties, name) !== undefined;
      shown.text += words;
      if (is('w:i')) shown.italic += words;
      if (is('w:b')) shown.bold += words;
      if (is('w:strike')) shown.struck += words;
      const face = child(properties, 'w:rFonts')?.get('w:ascii');
      if (style === 'PlainText' || face === 'Courier New') shown.monospaced += words;
      if (linked.has(element)) shown.linked += words;
    }
  }
  return { ...shown, cells, items };
}

function isItem(paragraph: XmlElement): boolean {
  const numbering = child(child(paragraph, 'w:pPr'), 'w:numPr');
  const id = child(numbering, 'w:numId')?.get('w:val');
  return id !== undefined && id !== '0';
}

function textOf(run: XmlElement): string {
  return run.elements
    .filter(({ name }) => name === 'w:t')
    .map(({ children }) => unescaped(children.filter((one) => typeof one === 'string').join('')))
    .join('');
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => {
    const names: Readonly<Record<string, string>> = {
      lt: '<',
      gt: '>',
      quot: '"',
      apos: "'",
      amp: '&',
    };
    return names[name] ?? '';
  });
}
