import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { Block } from '../nodes/handler.ts';
import type { IdNumbering } from '../package/ids.ts';
import type { LinkNames } from '../package/links.ts';
import { isSelfContained } from './light.ts';
import { placeholdersIn, type Tree, XmlWriter } from './xml-writer.ts';

/**
 * Writes the text and the notes of a document as XML directly. The library goes over each several
 * times, and its package is then unpacked and read again to be mended; for a long brief that is most
 * of the time an export takes. So the library gets a document with one paragraph for each section and
 * note, which stands for what is in it and holds what only the library can number.
 */
export class Stories {
  readonly #sections: StandIn[] = [];
  readonly #notes: StandIn[] = [];

  /** What stands for a section's blocks in the library's document. */
  section(blocks: readonly Block[]): Paragraph {
    const standIn = new StandIn(blocks);
    this.#sections.push(standIn);
    return standIn;
  }

  /** What stands for the next note's blocks, notes being numbered from 1 in the order they come. */
  note(blocks: readonly Block[]): Paragraph {
    const standIn = new StandIn(blocks);
    this.#notes.push(standIn);
    return standIn;
  }

  /**
   * The part `word/document.xml`.
   *
   * @param part the part as the library packed it
   * @returns the part, its bookmarks and drawings numbered, and the new names of its links
   */
  document(part: string, ids: IdNumbering): { xml: string; links: LinkNames } {
    const writer = writerFor(part, this.#sections, ids);
    for (const { trees, sectionProperties } of this.#sections) {
      for (const tree of endingSection(trees, sectionProperties)) writer.write(tree);
    }
    const body = part.indexOf('<w:body>') + '<w:body>'.length;
    // The last section's properties stand by themselves at the end.
    const end = part.lastIndexOf('<w:sectPr');
    return { xml: part.slice(0, body) + writer.xml + part.slice(end), links: writer.links };
  }

  /** The part `word/footnotes.xml`, as {@link document}. */
  footnotes(part: string, ids: IdNumbering): { xml: string; links: LinkNames } {
    const writer = writerFor(part, this.#notes, ids);
    for (const [index, { trees }] of this.#notes.entries()) {
      writer.write({ 'w:footnote': [{ _attr: { 'w:id': index + 1 } }, ...numbered(trees)] });
    }
    const [first] = /<w:footnote (?:[^>]* )?w:id="1"/.exec(part) ?? [];
    const start = first ? part.indexOf(first) : part.indexOf('</w:footnotes>');
    return { xml: `${part.slice(0, start)}${writer.xml}</w:footnotes>`, links: writer.links };
  }
}

/** A paragraph in the place of blocks; when it is written, they are made ready. */
class StandIn extends Paragraph {
  trees: readonly Tree[] = [];
  /** What only the library knows: numbers of lists, relationships of images. */
  placeholders: readonly string[] = [];
  /** The properties of the section that ends here, unless it is the last. */
  sectionProperties: readonly Tree[] = [];
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    super({});
    this.#blocks = blocks;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const held: Tree[] = [];
    this.trees = this.#blocks.flatMap((block) => {
      const trees = treeOf(block.prepForXml(context));
      if (!isSelfContained(block)) held.push(...trees);
      return trees;
    });
    this.placeholders = placeholdersIn(held);
    this.sectionProperties = propertiesOf(super.prepForXml(context) as unknown as Tree | undefined);
    const texts = this.placeholders.map((key) => ({ 'w:r': [{ 'w:t': [key] }] }));
    return { 'w:p': texts.length > 0 ? texts : {} } as unknown as IXmlableObject;
  }
}

function writerFor(part: string, standIns: readonly StandIn[], ids: IdNumbering): XmlWriter {
  const keys = standIns.flatMap(({ placeholders }) => placeholders);
  // Nothing else in the library's document is text.
  const resolved = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  if (resolved.length !== keys.length) {
    throw new Error(`${resolved.length} of ${keys.length} placeholders were resolved.`);
  }
  ids.part();
  return new XmlWriter(ids, new Map(keys.map((key, index) => [key, resolved[index] ?? key])));
}

function propertiesOf(paragraph: Tree | undefined): readonly Tree[] {
  const content = contentOf(paragraph);
  return contentOf(content.find((child) => nameOf(child) === 'w:pPr'));
}

/** Blocks whose last paragraph carries a section's properties (ECMA-376 Part 1, 17.6.18). */
function endingSection(trees: readonly Tree[], properties: readonly Tree[]): readonly Tree[] {
  const last = trees.at(-1);
  if (properties.length === 0) return trees;
  if (nameOf(last) !== 'w:p') return [...trees, { 'w:p': [{ 'w:pPr': properties }] }];
  const content = contentOf(last);
  const own = content.find((child) => nameOf(child) === 'w:pPr');
  const rest = content.filter((child) => child !== own);
  const ending = { 'w:p': [{ 'w:pPr': [...contentOf(own), ...properties] }, ...rest] };
  return [...trees.slice(0, -1), ending];
}

/** The mark that a note's first paragraph begins with (ECMA-376 Part 1, 17.11.13). */
const noteNumber = {
  'w:r': [
    { 'w:rPr': [{ 'w:rStyle': { _attr: { 'w:val': 'FootnoteReference' } } }] },
    { 'w:footnoteRef': {} },
  ],
};

function numbered([first, ...rest]: readonly Tree[]): readonly Tree[] {
  const content = contentOf(first);
  const at = nameOf(content[0]) === 'w:pPr' ? 1 : 0;
  const paragraph = { 'w:p': [...content.slice(0, at), noteNumber, ...content.slice(at)] };
  return [paragraph, ...rest];
}

function treeOf(written: IXmlableObject | undefined): Tree[] {
  return written ? [written as unknown as Tree] : [];
}

function contentOf(tree: Tree | undefined): readonly Tree[] {
  const content = typeof tree === 'object' ? Object.values(tree)[0] : undefined;
  return Array.isArray(content) ? content : [];
}

function nameOf(tree: Tree | undefined): string {
  return typeof tree === 'object' ? (Object.keys(tree)[0] ?? '') : '';
}
