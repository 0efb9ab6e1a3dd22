import { isMap, isScalar, isSeq, type Node, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Brief, KeyPath } from './brief.ts';
import type { TextEdit } from './finding.ts';
import { readYaml, type YamlSource } from './yaml-document.ts';

/**
 * The edit that gives a place in the front matter a value and leaves every other byte as it is: in place
 * of the value there, as a key of its own behind the others of its map, or as a new item of its list.
 *
 * @param path keys and places in lists; the place behind the last of a list adds an item
 * @returns nothing when the draft has no front matter, or when something on the way is no map or list
 */
export function setFrontMatterAt(
  brief: Brief,
  path: KeyPath,
  value: unknown,
): TextEdit | undefined {
  const yaml = readYaml(brief.text, brief.root);
  if (!yaml) return undefined;
  let node: unknown = yaml.document.contents;
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined || isEmpty(next)) {
      return addedTo(brief, yaml, node, path.slice(depth), value);
    }
    node = next;
  }
  const range = rangeOf(yaml, node);
  return range && { ...range, text: flow(value) };
}

/** The edit that takes a key with its value, or an item of a list, out; nothing when it is not there. */
export function removeFrontMatterAt(brief: Brief, path: KeyPath): TextEdit | undefined {
  const yaml = readYaml(brief.text, brief.root);
  if (!yaml) return undefined;
  const step = path.at(-1);
  let node: unknown = yaml.document.contents;
  for (const each of path.slice(0, -1)) node = childOf(node, each);
  const child = childOf(node, step ?? '');
  if (child === undefined) return undefined;
  if (!(isMap(node) || isSeq(node)) || node.flow) {
    // In braces the whole is written anew without it.
    const container = (node as YAMLMap | YAMLSeq).toJSON() as Record<string, unknown> | unknown[];
    if (Array.isArray(container)) container.splice(Number(step), 1);
    else delete container[String(step)];
    const range = rangeOf(yaml, node);
    return range && { ...range, text: flow(container) };
  }
  const key = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === step)?.key
    : child;
  const from = rangeOf(yaml, key)?.from;
  const to = rangeOf(yaml, child)?.to ?? rangeOf(yaml, key)?.to;
  if (from === undefined || to === undefined) return undefined;
  const lineStart = startOfLine(brief.text, from);
  return { from: lineStart, to: endOfLine(brief.text, Math.max(from, to - 1)), text: '' };
}

function childOf(node: unknown, step: string | number): unknown {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return pair && (pair.value ?? EMPTY);
  }
  return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
}

/** Stands for the value of a key that has none. */
const EMPTY = Symbol('empty');

function isEmpty(node: unknown): boolean {
  return node === EMPTY || (isScalar(node) && node.value === null && !node.source);
}

function addedTo(
  brief: Brief,
  yaml: YamlSource,
  container: unknown,
  [step, ...rest]: KeyPath,
  value: unknown,
): TextEdit | undefined {
  if (step === undefined) return undefined;
  const inner = [...rest].reverse().reduce<unknown>((within, key) => {
    return typeof key === 'number' ? [within] : { [key]: within };
  }, value);
  const { text } = brief;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (isMap(container)) {
    const pair = container.items.find((item) => isScalar(item.key) && item.key.value === step);
    const key = pair && rangeOf(yaml, pair.key);
    if (key) {
      const colon = text.indexOf(':', key.to) + 1;
      return { from: colon, to: colon, text: ` ${flow(inner)}` };
    }
    if (container.flow) {
      const all = { ...(container.toJSON() as object), [step]: inner };
      const range = rangeOf(yaml, container);
      return range && { ...range, text: flow(all) };
    }
    const first = rangeOf(yaml, container.items[0]?.key);
    if (!first) return undefined;
    const indent = ' '.repeat(first.from - startOfLine(text, first.from));
    return behind(brief, yaml, container, `${indent}${step}: ${flow(inner)}${lineEnd}`);
  }
  if (isSeq(container)) {
    if (container.flow || container.items.length === 0) {
      const all = [...(container.toJSON() as unknown[]), inner];
      const range = rangeOf(yaml, container);
      return range && { ...range, text: flow(all) };
    }
    const first = rangeOf(yaml, container.items[0]);
    if (!first) return undefined;
    const dash = text.lastIndexOf('-', first.from);
    const indent = ' '.repeat(dash - startOfLine(text, dash));
    return behind(brief, yaml, container, `${indent}- ${flow(inner)}${lineEnd}`);
  }
  return undefined;
}

/** Lines put behind the last line of a map or list. */
function behind(
  brief: Brief,
  yaml: YamlSource,
  container: Node,
  lines: string,
): TextEdit | undefined {
  const range = rangeOf(yaml, container);
  if (!range) return undefined;
  const last = brief.text.slice(range.from, range.to).trimEnd().length;
  const at = endOfLine(brief.text, range.from + Math.max(0, last - 1));
  return { from: at, to: at, text: lines };
}

function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Behind the end of the line a place is in. */
function endOfLine(text: string, at: number): number {
  const end = /\r\n|\r|\n/.exec(text.slice(at));
  return end ? at + end.index + end[0].length : text.length;
}

function rangeOf({ start }: YamlSource, node: unknown): { from: number; to: number } | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? { from: start + range[0], to: start + range[1] } : undefined;
}

/** A value in YAML on one line. */
function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
