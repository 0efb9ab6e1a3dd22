import { parseXml, type XmlElement } from '../../src/docx/package/xml.ts';

/**
 * XML with one element a line, so that a difference reads line by line: children are indented, an
 * element that holds only text stays on its line, and each namespace has a line of its own.
 */
export function prettyXml(xml: string): string {
  const lines: string[] = [];
  const root = parseXml(xml);
  const stack: { node: XmlElement | string; depth: number }[] = [];
  const push = (element: XmlElement, depth: number) => {
    for (const node of [...element.children].reverse()) stack.push({ node, depth });
  };
  push(root, 0);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    const indent = '  '.repeat(depth);
    if (typeof node === 'string') {
      if (node.trim() !== '') lines.push(indent + node);
      continue;
    }
    const start = `${indent}<${node.name}${attributes(node, indent)}`;
    if (node.children.length === 0) {
      lines.push(`${start}/>`);
    } else if (node.elements.length === 0) {
      lines.push(`${start}>${node.children.join('')}</${node.name}>`);
    } else {
      lines.push(`${start}>`);
      stack.push({ node: `</${node.name}>`, depth });
      push(node, depth + 1);
    }
  }
  return `${lines.join('\n')}\n`;
}

function attributes(element: XmlElement, indent: string): string {
  return element.attributes.replace(/\s+(xmlns(?::\w+)?=)/g, `\n${indent}    $1`);
}
