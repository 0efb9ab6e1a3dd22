import type { Root } from 'mdast';
import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import { tooDeepAt } from '../text/yaml-nesting.ts';
import type { KeyPath } from './brief.ts';

/** The front matter of a draft as YAML, with its way back to offsets of the draft. */
export interface YamlSource {
  readonly document: Document;
  /** Offset in the draft of the YAML's first unit. */
  readonly start: number;
  /** The opening `---`. */
  readonly fence: { from: number; to: number };
}

/**
 * Reads the YAML between the `---` lines, as YAML 1.2 but with numbers left as text: no key holds a
 * number, and a docket or a bar number must stay as written.
 *
 * @returns undefined when the draft has no front matter
 */
export function readYaml(text: string, root: Root): YamlSource | undefined {
  const node = root.children[0];
  if (node?.type !== 'yaml') return undefined;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const whole = text.slice(from, to);
  const afterFence = /\r\n|\r|\n/.exec(whole);
  const open = afterFence ? afterFence.index + afterFence[0].length : whole.length;
  const close = Math.max(open, Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1);
  // YAML knows a lone CR as a line end; the parser does not.
  const source = whole.slice(open, close).replace(/\r(?!\n)/g, '\n');
  return { document: documentOf(source), start: from + open, fence: { from, to: from + 3 } };
}

/** The YAML read; where it nests too deep it is not, and has that one error at the line. */
function documentOf(source: string): Document {
  const deep = tooDeepAt(source);
  if (deep === undefined) {
    return parseDocument(source, {
      prettyErrors: false,
      logLevel: 'error',
      customTags: (tags) =>
        tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
    });
  }
  const lines = source.split('\n');
  const at = lines.slice(0, deep - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const span: [number, number] = [at, at + (lines[deep - 1] ?? '').length];
  const document = new Document();
  document.errors.push(new YAMLParseError(span, 'RESOURCE_EXHAUSTION', 'Nested too deep'));
  return document;
}

/** Where the node of a key path stands, and its value node; undefined when it is not there. */
export function findKey(
  { document, start }: YamlSource,
  path: KeyPath,
): { key: { from: number; to: number }; value?: { from: number; to: number } } | undefined {
  let node: unknown = document.contents;
  let key: { from: number; to: number } | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      key = pair && rangeOf(pair.key as Node, start);
      node = pair?.value;
    } else if (isSeq(node)) {
      node = typeof step === 'number' ? node.items[step] : undefined;
      key = node ? rangeOf(node as Node, start) : undefined;
    } else {
      key = undefined;
    }
    if (key === undefined) return undefined;
  }
  if (key === undefined) return undefined;
  const value = node ? rangeOf(node as Node, start) : undefined;
  return { key, ...(value && { value }) };
}

function rangeOf(node: Node, start: number): { from: number; to: number } | undefined {
  const range = node.range;
  return range ? { from: start + range[0], to: start + range[1] } : undefined;
}
