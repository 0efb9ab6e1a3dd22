import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from './finding.ts';
import { limitNesting, pruneDepth } from './nesting.ts';
import { recordSources, shiftNode } from './source-map.ts';
import { allNodes } from './tree.ts';

/** CommonMark with GFM footnotes, tables and addresses, `~~` for struck text, and front matter. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(recordSources)
  .freeze();

/**
 * The Markdown tree of a draft. Positions count into `text`, byte order mark included; line ends
 * within values are LF.
 */
export function parseMarkdown(text: string): { root: Root; findings: Finding[] } {
  const limited = limitNesting(text);
  const findings = limited.findings;
  const root = processor.parse(limited.text);
  findings.push(...pruneDepth(root));
  // The parser drops a byte order mark and counts from what follows it.
  if (text.charCodeAt(0) === 0xfeff) for (const node of allNodes(root)) shiftNode(node, 1);
  return { root, findings };
}
