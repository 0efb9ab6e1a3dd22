import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '../finding.ts';
import { allNodes } from '../tree.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { Definitions } from './definitions.ts';
import { limitNesting, pruneDepth } from './nesting.ts';
import { readPlainBlock } from './plain-prose.ts';
import { copyMoved, moveNode, recordSources } from './source-map.ts';

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
  /** Read chunks, by what was before them to complete them and their text. */
  chunks = new Map<string, ReadChunk>();
}

interface ReadChunk {
  /** Nodes with positions as if the chunk were the draft, moved by offset and line. */
  readonly nodes: readonly RootContent[];
  readonly offset: number;
  readonly line: number;
  readonly findings: readonly Finding[];
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
  const limited = limitNesting(text);
  // A lone carriage return is a line end too, but no one writes them.
  if (/\r(?!\n)/.test(limited.text)) return parseWhole(text, limited);
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Memory keeps no columns, and after the mark they differ; no editor gives it.
  const reader = new ChunkReader(bom ? undefined : memory, bom);
  const head = frontMatterEnd(limited.text, bom);
  const children: RootContent[] = [];
  if (head.end > bom) {
    children.push(...reader.frontMatter(limited.text.slice(bom, head.end)));
  }
  const body = reader.read(chunksOf(limited.text, head.end, head.lines));
  children.push(...body);
  return {
    root: { type: 'root', children, position: wholeOf(text, bom) },
    findings: [...limited.findings, ...reader.findings.slice(0, 1)],
  };
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
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    start: { line: 1, column: 1 + bom, offset: bom },
    end: { line: lines.length, column: last.length + 1, offset: text.length },
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
  readonly #known: ReadonlyMap<string, ReadChunk>;
  readonly #next = new Map<string, ReadChunk>();

  constructor(
    memory: MarkdownMemory | undefined,
    /** Units before the draft's first column. */
    private readonly indent: number,
  ) {
    this.#known = memory?.chunks ?? new Map();
    if (memory) memory.chunks = this.#next;
  }

  /** The node of the front matter, which is text to Markdown. @param text with its fences */
  frontMatter(text: string): readonly RootContent[] {
    const chunk = { text, offset: this.indent, line: 0 };
    return this.#placed(chunk, `---${text}`, () => ({ nodes: [yamlNode(text)], findings: [] }));
  }

  /** What a draft defines decides how its other blocks are read, so blocks that define come first. */
  read(chunks: readonly Chunk[]): RootContent[] {
    const first = new Map<Chunk, Parsed>();
    for (const chunk of chunks) {
      if (!chunk.text.includes(']:')) continue;
      const before = this.#definitions.neededBy(chunk.text);
      const known = this.#known.get(before + chunk.text);
      if (known) {
        this.#definitions.add(known.nodes);
        continue;
      }
      const read = this.#parse(chunk.text, before);
      first.set(chunk, read);
      this.#definitions.add(read.nodes);
    }
    return chunks.flatMap((chunk) => {
      const before = this.#definitions.neededBy(chunk.text);
      const parse = () => {
        const done = first.get(chunk);
        // Plain blocks are read again at little cost: their references may be defined by now.
        return done?.before === before && !done.plain ? done : this.#parse(chunk.text, before);
      };
      return this.#placed(chunk, before + chunk.text, parse);
    });
  }

  #parse(text: string, before: string): Parsed {
    const plain = readPlainBlock(text, (label) => this.#definitions.has(label));
    if (plain) return { nodes: [plain], findings: [], before, plain: true };
    const lines = before.split('\n').length - 1;
    return { ...parsed(markdown.parse(before + text), before.length, lines), before };
  }

  /** The nodes of a chunk at its place in the draft. */
  #placed(
    { offset, line }: Chunk,
    key: string,
    parse: () => { nodes: RootContent[]; findings: Finding[] },
  ): readonly RootContent[] {
    const known = this.#known.get(key) ?? this.#next.get(key);
    let read: ReadChunk;
    if (known === undefined) {
      const { nodes, findings } = parse();
      const by = { offset, line, column: line === 0 ? this.indent : 0 };
      for (const top of nodes) {
        for (const node of allNodes(top)) moveNode(node, by);
      }
      read = { nodes, offset, line, findings };
    } else if (known.offset === offset && known.line === line && !this.#next.has(key)) {
      read = known;
    } else {
      const by = { offset: offset - known.offset, line: line - known.line, column: 0 };
      read = { ...known, nodes: known.nodes.map((node) => copyMoved(node, by)), offset, line };
    }
    this.#next.set(key, read);
    for (const finding of read.findings) {
      this.findings.push({
        ...finding,
        from: finding.from + offset,
        to: finding.to + offset,
      });
    }
    return read.nodes;
  }
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
