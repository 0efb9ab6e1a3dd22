import type { IdNumbering } from '../package/ids.ts';
import { inOrder } from '../package/property-order.ts';
import { inXml } from '../xml-characters.ts';

/** What the library writes XML from: an element by its name, or text. */
export type Tree = string | number | { readonly [name: string]: unknown };

/** Names in braces for numbers not known yet, in attributes only: text may hold braces of its own. */
const placeholder = /\{[^{}]+\}/g;

/** The placeholders in trees, each once, in order. */
export function placeholdersIn(trees: readonly Tree[]): string[] {
  const keys = new Set<string>();
  const stack: unknown[] = [...trees].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, content] of Object.entries(node)) {
      if (name !== '_attr') stack.push(content);
      else for (const value of Object.values(content as object)) addPlaceholders(value, keys);
    }
  }
  return [...keys];
}

function addPlaceholders(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'string' || !value.includes('{')) return;
  for (const [key] of value.matchAll(placeholder)) keys.add(key);
}

/** Makes XML of the library's trees: in the schema's order, numbered, placeholders resolved. */
export class XmlWriter {
  xml = '';
  /** New names of the relationships of links, by the library's random ones. */
  readonly links = new Map<string, string>();

  /** @param values what stands for each placeholder */
  constructor(
    private readonly ids: IdNumbering,
    private readonly values: ReadonlyMap<string, string>,
  ) {}

  /** Adds a tree: an element with its attributes and all in it, or text. */
  write(tree: Tree): void {
    if (typeof tree !== 'object') {
      this.xml += escapeXml(String(tree));
      return;
    }
    for (const name in tree) this.#element(name, tree[name]);
  }

  #element(name: string, content: unknown): void {
    this.xml += `<${name}`;
    const children = (Array.isArray(content) ? content : [content]) as (Tree | undefined)[];
    let empty = true;
    for (const child of inOrder(name, children, nameOf)) {
      if (child === undefined || child === '') continue;
      if (typeof child === 'object' && '_attr' in child) {
        this.#attributes(name, child._attr as Record<string, unknown>);
      } else if (nameOf(child) !== '' || typeof child !== 'object') {
        if (empty) this.xml += '>';
        empty = false;
        this.write(child);
      }
    }
    this.xml += empty ? '/>' : `</${name}>`;
  }

  #attributes(element: string, attributes: Record<string, unknown>): void {
    for (const name in attributes) {
      const value = attributes[name];
      if (value === undefined || value === null) continue;
      this.xml += ` ${name}="${escapeXml(this.#value(element, name, String(value)))}"`;
    }
  }

  #value(element: string, name: string, value: string): string {
    if (name === 'w:id' || name === 'id') return this.ids.of(element, value) ?? value;
    if (name === 'r:id' && element === 'w:hyperlink') return this.#link(value);
    if (!value.includes('{')) return value;
    return value.replace(placeholder, (key) => this.values.get(key) ?? key);
  }

  #link(old: string): string {
    const name = this.links.get(old) ?? `rIdL${this.links.size + 1}`;
    this.links.set(old, name);
    return name;
  }
}

function nameOf(child: Tree | undefined): string {
  if (typeof child === 'object') for (const name in child) return name;
  return '';
}

/** As the library escapes text and values alike; without what XML cannot hold. */
function escapeXml(typed: string): string {
  const text = plain.test(typed) ? typed : inXml(typed);
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark) : text;
}

/** Nearly all text: nothing that could be half a character or that XML cannot hold. */
const plain = /^[\t\n\r\u0020-\uD7FF]*$/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
