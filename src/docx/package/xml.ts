/** What stands in an element: an element, or text, comments and the like exactly as written. */
export type XmlNode = XmlElement | string;

/** An element of an XML part; names and values are kept as written, prefixes and escapes included. */
export class XmlElement {
  children: XmlNode[] = [];
  readonly name: string;
  /** Everything in the start tag after the name, with its leading space. */
  #attributes: string;

  /**
   * @param name as written: `w:pPr`.
   * @param attributes the rest of the start tag as written: ` w:val="1"`.
   */
  constructor(name: string, attributes = '') {
    this.name = name;
    this.#attributes = attributes;
  }

  /** The attributes as written, with a leading space, or ''. */
  get attributes(): string {
    return this.#attributes;
  }

  /** The child elements, without text. */
  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** The value of an attribute as written (escapes not resolved), if it is there. */
  get(name: string): string | undefined {
    const found = this.#find(name);
    return found && this.#attributes.slice(found.from, found.to);
  }

  /** Gives an attribute another value; `value` is escaped already. Nothing when it is not there. */
  replace(name: string, value: string): void {
    const found = this.#find(name);
    if (!found) return;
    this.#attributes =
      this.#attributes.slice(0, found.from) + value + this.#attributes.slice(found.to);
  }

  /** Takes an attribute out, if it is there. */
  remove(name: string): void {
    const found = this.#find(name);
    if (!found) return;
    this.#attributes =
      this.#attributes.slice(0, found.start) + this.#attributes.slice(found.to + 1);
  }

  /** Gives the value of each attribute with that prefix (`r:`) to `change`, and keeps what it returns. */
  mapPrefixed(prefix: string, change: (value: string) => string): void {
    if (!this.#attributes.includes(` ${prefix}`)) return;
    this.#attributes = this.#attributes.replace(
      /(\s)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g,
      (whole, space: string, name: string, equals: string, quoted: string) => {
        if (!name.startsWith(prefix)) return whole;
        const quote = quoted.charAt(0);
        return `${space}${name}${equals}${quote}${change(quoted.slice(1, -1))}${quote}`;
      },
    );
  }

  #find(name: string): { start: number; from: number; to: number } | undefined {
    if (!this.#attributes.includes(name)) return undefined;
    for (const match of this.#attributes.matchAll(/\s([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
      if (match[1] !== name) continue;
      const to = match.index + match[0].length - 1;
      const quote = this.#attributes.charAt(to);
      return { start: match.index, from: match.index + match[0].indexOf(quote) + 1, to };
    }
    return undefined;
  }
}

/**
 * Reads an XML part into a tree that {@link writeXml} gives back as it was, except that an element
 * with nothing in it is always written `<name/>`. The tree's root stands for the whole document and
 * has no name. Linear in the text; depth is not limited by the call stack.
 *
 * @throws {Error} naming the offset when the tags do not match.
 */
export function parseXml(text: string): XmlElement {
  const root = new XmlElement('');
  const open = [root];
  let at = 0;
  while (at < text.length) {
    const parent = open.at(-1) as XmlElement;
    const start = text.indexOf('<', at);
    if (start !== at) parent.children.push(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) break;
    const end = tagEnd(text, start);
    at = end;
    const tag = text.slice(start, end);
    if (tag.startsWith('<!') || tag.startsWith('<?')) {
      parent.children.push(tag);
    } else if (tag.startsWith('</')) {
      const name = tag.slice(2, -1).trim();
      if (open.length < 2 || parent.name !== name) {
        throw new Error(`</${name}> at offset ${start} closes <${parent.name}>.`);
      }
      open.pop();
    } else {
      const element = readStartTag(tag);
      parent.children.push(element);
      if (!tag.endsWith('/>')) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  return root;
}

function readStartTag(tag: string): XmlElement {
  const inner = tag.slice(1, tag.endsWith('/>') ? -2 : -1).trimEnd();
  const space = inner.search(/\s/);
  return space < 0
    ? new XmlElement(inner)
    : new XmlElement(inner.slice(0, space), inner.slice(space));
}

/** Offset after the tag, comment, instruction or CDATA section that starts at `start`. */
function tagEnd(text: string, start: number): number {
  const close = (mark: string) => {
    const at = text.indexOf(mark, start);
    if (at < 0) throw new Error(`What starts at offset ${start} is not closed by ${mark}.`);
    return at + mark.length;
  };
  if (text.startsWith('<!--', start)) return close('-->');
  if (text.startsWith('<![CDATA[', start)) return close(']]>');
  if (text.startsWith('<?', start)) return close('?>');
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw new Error(`The tag at offset ${start} is not closed.`);
}

/** The text of a tree made by {@link parseXml}. */
export function writeXml(root: XmlElement): string {
  const pieces: string[] = [];
  const stack: XmlNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      pieces.push(node);
    } else if (node.children.length === 0) {
      pieces.push('<', node.name, node.attributes, '/>');
    } else {
      pieces.push('<', node.name, node.attributes, '>');
      stack.push(`</${node.name}>`);
      for (let at = node.children.length - 1; at >= 0; at--) {
        stack.push(node.children[at] as XmlNode);
      }
    }
  }
  return pieces.join('');
}

/** Every element of the tree in the order of the text, each before what is in it. */
export function* allElements(root: XmlElement): Generator<XmlElement, void, undefined> {
  const stack = root.elements.reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
}
