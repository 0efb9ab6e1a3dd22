import type { Nodes } from 'mdast';
import { allNodes } from '../tree.ts';
import type { ChunkText } from './chunks.ts';

/**
 * What the blocks of a draft know of one another: whether `[name]` and `[^name]` refer to something
 * depends on a definition that may stand anywhere (CommonMark 0.31, 4.7; GFM footnotes).
 */
export class Definitions {
  /**
   * Labels as a chunk needs them, by their normal form; notes with a caret before. Both are made of
   * identifiers, which keep the escapes of the label as typed: labels are compared before escapes
   * are resolved.
   */
  readonly #labels = new Map<string, string>();

  /** Whether nothing is defined. */
  get none(): boolean {
    return this.#labels.size === 0;
  }

  /** Notes what a chunk defines. */
  add(labels: Labels): void {
    for (const [key, label] of labels) this.#labels.set(key, label);
  }

  /** Whether both define the same, so that all chunks need what they needed. */
  equals(other: Definitions): boolean {
    if (this.#labels.size !== other.#labels.size) return false;
    for (const [key, label] of this.#labels) if (other.#labels.get(key) !== label) return false;
    return true;
  }

  /** Whether a label, a footnote's with its caret, is defined. */
  has(label: string): boolean {
    return this.#labels.has(labelKey(label));
  }

  /**
   * Definitions to put before a chunk, so that its references are read as in the whole draft. Empty
   * when it refers to nothing; the same text whatever else the draft defines.
   */
  neededBy({ text, mayRefer }: ChunkText): string {
    // The parser drops a byte order mark at the very start of what it is given.
    const mark = text.startsWith('\uFEFF') ? wall : '';
    if (this.none || !mayRefer) return mark;
    const needed = new Map<string, string>();
    for (const match of text.matchAll(bracketed)) {
      const key = labelKey(match[1] ?? '');
      const label = this.#labels.get(key);
      if (label !== undefined) needed.set(key, label);
    }
    if (needed.size === 0) return mark;
    return [...needed.values()].map((label) => `[${label}]: x\n\n`).join('') + wall;
  }
}

/** A paragraph, so that an indented chunk does not go on with the note before it. */
const wall = 'x\n\n';

/** What stands in brackets without others in it; escapes are part of a label. */
const bracketed = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g;

/** Labels by their normal form, a footnote's with its caret. */
export type Labels = readonly (readonly [key: string, label: string])[];

/** The labels that the definitions among some nodes define. */
export function labelsIn(nodes: readonly Nodes[]): Labels {
  const labels: [string, string][] = [];
  for (const top of nodes) {
    if (!mayDefine(top)) continue;
    for (const node of allNodes(top)) {
      if (node.type === 'definition') {
        labels.push([normalLabel(node.identifier), node.identifier]);
      } else if (node.type === 'footnoteDefinition') {
        labels.push([`^${normalLabel(node.identifier)}`, `^${node.identifier}`]);
      }
    }
  }
  return labels;
}

function mayDefine(node: Nodes): boolean {
  return 'children' in node
    ? node.type !== 'paragraph' && node.type !== 'heading'
    : node.type === 'definition';
}

function labelKey(label: string): string {
  return label.startsWith('^') ? `^${normalLabel(label.slice(1))}` : normalLabel(label);
}

/** The form in which labels are compared: case and white space do not matter. */
function normalLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
