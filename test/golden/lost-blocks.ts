/** Whether a document says what its draft says, block by block and word by word. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readParagraphs, readParts } from '../support/docx.ts';

const TEXT_BLOCKS = ['paragraph', 'heading', 'tableCell', 'code'];
/** Inline tags that set type or break a line; any other is printed as typed. */
const KNOWN_TAG = /^<(?:!--|\/?(?:u|sub|sup|span|br)\b)/;
/** Stands for the number a cross-reference ends in, which the document works out anew. */
const NUMBER = 'NUMBER';

/**
 * The blocks of the draft (paragraphs, headings, table cells, code; footnotes included) that no
 * paragraph of the document has in the same words; each paragraph stands for one block. Quotation
 * marks, dashes, spaces and the numbers of cross-references may differ.
 */
export function lostBlocks(text: string, docx: Uint8Array): string[] {
  const printed = new Map<string, number>();
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    if (!readParts(docx).has(path)) continue;
    for (const { style = '', text: words } of readParagraphs(docx, path)) {
      if (/^(?:TOC\d|TableofAuthorities)$/.test(style)) continue;
      const key = wordsIn(words);
      printed.set(key, (printed.get(key) ?? 0) + 1);
    }
  }
  return blocksOf(text).filter((block) => {
    const key = wordsIn(block);
    if (key === '') return false;
    const found = key.includes(NUMBER) ? alike(key, printed) : key;
    const left = printed.get(found) ?? 0;
    printed.set(found, left - 1);
    return left < 1;
  });
}

/** The printed text, not yet taken, that has some number in the place of each reference. */
function alike(key: string, printed: ReadonlyMap<string, number>): string {
  const pattern = new RegExp(`^${key.replaceAll(NUMBER, '\\w+(?: \\w+)*?')}$`, 'u');
  return [...printed].find(([words, left]) => left > 0 && pattern.test(words))?.[0] ?? key;
}

/** Letters and digits only. */
function wordsIn(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** The text of each block, by CommonMark and GFM alone. */
function blocksOf(text: string): string[] {
  const root: Root = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFrontmatter, ['yaml'])
    .parse(text);
  const blocks: string[] = [];
  const visit = (node: Nodes) => {
    if (TEXT_BLOCKS.includes(node.type)) blocks.push(textIn(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return blocks;
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') {
    if (KNOWN_TAG.test(node.value)) return node.value.startsWith('<br') ? ' ' : '';
    return node.value;
  }
  if ('value' in node) return node.value;
  const text = 'children' in node ? node.children.map(textIn).join('') : '';
  if (node.type !== 'link' || !node.url.startsWith('#')) return text;
  return text.replace(/(?:\b[IVX]+(?:\.[A-Z0-9])*|\d+)$/, NUMBER);
}
