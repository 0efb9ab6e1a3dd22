import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '../finding.ts';
import { allNodes } from '../tree.ts';
import { blocksChanged, changeBetween } from './changed-text.ts';
import { type Chunk, type ChunkText, type CutDraft, cutDraft } from './chunks.ts';
import { Definitions, type Labels, labelsIn } from './definitions.ts';
import { copyMoved } from './moved-nodes.ts';
import { limitNesting, pruneDepth } from './nesting.ts';
import { readPlainBlock } from './plain-prose.ts';
import { moveNode, recordSources } from './source-map.ts';

export { originOf } from './moved-nodes.ts';
export { sourceEnd, sourceOffset, type ValueNode } from './source-map.ts';

/** CommonMark with GFM footnotes, tables and addresses, `~~` for struck text. */
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(recordSources)
  .freeze();
/** The same with YAML front matter, which stands at the start of a draft only. */
const markdownWithFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml'])
  .use(recordSources)
  .freeze();

/**
 * The blocks of the draft read last, so that after a keystroke only the block it is in is parsed
 * again. One for each draft; trees given out are never changed.
 */
export class MarkdownMemory {
  /** The draft read last, as the parser was given it, unless it was read whole. */
  draft: (CutDraft & { readonly nested: boolean }) | undefined;
  /** What chunks gave when they were read last. */
  readonly read = new WeakMap<ChunkText, ReadChunk>();
  /** What chunks define. */
  readonly labels = new WeakMap<ChunkText, Labels>();
  /** What the draft read last defines. */
  definitions = new Definitions();
  frontMatter: { readonly text: string; readonly node: Yaml } | undefined;
  /** How many chunks the parser was given, in all readings. */
  parsed = 0;
}

interface ReadChunk {
  /** Nodes at their places in a draft in which the chunk begins at this offset and line. */
  readonly nodes: readonly RootContent[];
  readonly offset: number;
  readonly line: number;
  /** Their offsets count from the chunk's start. */
  readonly findings: readonly Finding[];
  /** What was put before the chunk to complete it. */
  readonly before: string;
}

/**
 * The Markdown tree of a draft. Positions count into `text`, byte order mark included; line ends
 * within values are LF.
 *
 * @param memory what an earlier reading of the same draft left, if there was one
 */
export function parseMarkdown(
  text: string,
  memory?: MarkdownMemory,
): { root: Root; findings: Finding[] } {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Memory keeps no columns, and after the mark they differ; no editor gives it.
  const known = bom ? undefined : memory;
  const limited = limitAgain(text, known);
  // A lone carriage return is a line end too, but no one writes them.
  if (limited.text.includes('\r') && /\r(?!\n)/.test(limited.text)) {
    if (known) known.draft = undefined;
    return parseWhole(text, limited);
  }
  const reader = new ChunkReader(known ?? new MarkdownMemory(), bom);
  const head = frontMatterEnd(limited.text, bom);
  const children: RootContent[] = [];
  if (head.end > bom) children.push(reader.frontMatter(limited.text.slice(bom, head.end)));
  const draft = cutDraft(limited.text, head.end, head.lines, known?.draft);
  if (known) known.draft = { ...draft, nested: limited.findings.length > 0 };
  children.push(...reader.read(draft.chunks));
  return {
    root: { type: 'root', children, position: wholeOf(text, bom) },
    findings: [...limited.findings, ...reader.findings.slice(0, 1)],
  };
}

/** {@link limitNesting}, which looks at the blocks that changed only when nothing nested too deep before. */
function limitAgain(text: string, memory?: MarkdownMemory): ReturnType<typeof limitNesting> {
  const draft = memory?.draft;
  if (!draft || draft.nested) return limitNesting(text);
  const { from, to } = blocksChanged(text, changeBetween(draft.text, text));
  const { findings } = limitNesting(text.slice(from, to));
  return findings.length > 0 ? limitNesting(text) : { text, findings };
}

function parseWhole(
  text: string,
  limited: { text: string; findings: Finding[] },
): { root: Root; findings: Finding[] } {
  const root = markdownWithFrontMatter.parse(limited.text);
  const findings = [...limited.findings, ...pruneDepth(root)];
  // The parser drops a byte order mark and counts from what follows it.
  if (text.charCodeAt(0) === 0xfeff) {
    for (const node of allNodes(root)) moveNode(node, { offset: 1, column: 1, line: 0 });
  }
  return { root, findings };
}

/** @param text from the first fence to the end of the line of the last */
function yamlNode(text: string): Yaml {
  const fenced = text.replace(/\r?\n$/, '');
  const start = text.indexOf('\n') + 1;
  const end = fenced.lastIndexOf('\n');
  const value = fenced
    .slice(start, Math.max(start, end))
    .replace(/\r$/, '')
    .replaceAll('\r\n', '\n');
  const lines = fenced.split('\n');
  return {
    type: 'yaml',
    value,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: fenced.length },
    },
  };
}

/** Where the front matter ends, after its last line, and the lines it takes. */
function frontMatterEnd(text: string, from: number): { end: number; lines: number } {
  const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
  const found = frontMatter.exec(from === 0 ? text : text.slice(from))?.[0] ?? '';
  return { end: from + found.length, lines: found.split('\n').length - 1 };
}

/** From the first unit to the last; a byte order mark counts as a column of the first line. */
function wholeOf(text: string, bom: number) {
  let lines = 1;
  let last = 0;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', last)) {
    lines++;
    last = feed + 1;
  }
  return {
    start: { line: 1, column: 1 + bom, offset: bom },
    end: { line: lines, column: text.length - last + 1, offset: text.length },
  };
}

/** A chunk just read, with positions as if it were the draft. */
interface Parsed {
  readonly nodes: RootContent[];
  readonly findings: Finding[];
  /** The definitions it was read with. */
  readonly before: string;
  /** Whether the parser was not needed. */
  readonly plain?: boolean;
}

/** Reads chunks, each anew or from memory. */
class ChunkReader {
  readonly findings: Finding[] = [];
  readonly #definitions = new Definitions();

  constructor(
    private readonly memory: MarkdownMemory,
    /** Units before the draft's first column. */
    private readonly indent: number,
  ) {}

  /** The node of the front matter, which is text to Markdown. @param text with its fences */
  frontMatter(text: string): Yaml {
    const known = this.memory.frontMatter;
    if (known?.text === text) return known.node;
    const node = yamlNode(text);
    moveNode(node, { offset: this.indent, line: 0, column: this.indent });
    this.memory.frontMatter = { text, node };
    return node;
  }

  /** What a draft defines decides how its other blocks are read, so blocks that define come first. */
  read(chunks: readonly Chunk[]): RootContent[] {
    const first = new Map<ChunkText, Parsed>();
    for (const { content } of chunks) {
      if (!content.mayDefine) continue;
      // Whatever is before it: a note that is defined already is among what its own chunk needs.
      let labels = this.memory.labels.get(content);
      if (!labels) {
        const read = this.#parse(content.text, this.#definitions.neededBy(content));
        first.set(content, read);
        labels = labelsIn(read.nodes);
        this.memory.labels.set(content, labels);
      }
      this.#definitions.add(labels);
    }
    const same = this.#definitions.equals(this.memory.definitions);
    this.memory.definitions = this.#definitions;
    const children: RootContent[] = [];
    for (const chunk of chunks) {
      const { content } = chunk;
      const known = this.memory.read.get(content);
      const before = known && same ? known.before : this.#definitions.neededBy(content);
      let read = known;
      if (known?.before !== before) {
        const done = first.get(content);
        // Plain blocks are read again at little cost: their references may be defined by now.
        const anew = done?.before === before && !done.plain;
        read = this.#anew(chunk, anew ? done : this.#parse(content.text, before));
      } else if (known.offset !== chunk.offset || known.line !== chunk.line) {
        read = moved(known, chunk);
      }
      if (!read) continue;
      if (read !== known) this.memory.read.set(content, read);
      for (const node of read.nodes) children.push(node);
      for (const { from, to, ...finding } of read.findings) {
        this.findings.push({ ...finding, from: from + chunk.offset, to: to + chunk.offset });
      }
    }
    return children;
  }

  #parse(text: string, before: string): Parsed {
    this.memory.parsed++;
    const plain = readPlainBlock(text, (label) => this.#definitions.has(label));
    if (plain) return { nodes: [plain], findings: [], before, plain: true };
    const lines = before.split('\n').length - 1;
    return { ...parsed(markdown.parse(before + text), before.length, lines), before };
  }

  /** A chunk just parsed, its nodes put at their place in the draft. */
  #anew({ offset, line }: Chunk, { nodes, findings, before }: Parsed): ReadChunk {
    const by = { offset, line, column: line === 0 ? this.indent : 0 };
    for (const top of nodes) {
      for (const node of allNodes(top)) moveNode(node, by);
    }
    return { nodes, offset, line, findings, before };
  }
}

/** What was read of a chunk, now that it stands elsewhere. */
function moved(known: ReadChunk, { offset, line }: Chunk): ReadChunk {
  const by = { offset: offset - known.offset, line: line - known.line };
  const nodes = known.nodes.map((node) => copyMoved(node, by.offset, by.line));
  return { ...known, nodes, offset, line };
}

/** What a parsed chunk gives; what was put before it is left out again. */
function parsed(
  root: Root,
  offset: number,
  line: number,
): { nodes: RootContent[]; findings: Finding[] } {
  const nodes = root.children.filter((node) => startOf(node) >= offset);
  const findings = pruneDepth({ ...root, children: nodes });
  if (offset > 0) {
    const by = { offset: -offset, line: -line, column: 0 };
    for (const top of nodes) for (const node of allNodes(top)) moveNode(node, by);
  }
  const moved = findings.map((one) => ({ ...one, from: one.from - offset, to: one.to - offset }));
  return { nodes, findings: moved };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
