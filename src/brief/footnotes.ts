import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import type { Footnote } from './brief.ts';
import type { Finding } from './finding.ts';
import { inventoryOf } from './inventory.ts';
import { sourceOffset } from './markdown/index.ts';
import { spanOf } from './tree.ts';

/**
 * The footnotes of a draft, numbered as the body first refers to them, with what Word could not
 * hold: a reference within a note, a second reference to one note, references to nothing.
 */
export function readFootnotes(
  text: string,
  root: Root,
): { footnotes: Footnote[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const definitions = readDefinitions(root, findings);
  const footnotes = new Map<string, Footnote>();
  const inventory = inventoryOf(root);
  for (const node of inventory.of('footnoteReference')) {
    if (inventory.inNote(node)) continue;
    const definition = definitions.get(node.identifier);
    const earlier = footnotes.get(node.identifier);
    if (earlier) findings.push(repeated(node, earlier));
    else if (definition) {
      const number = footnotes.size + 1;
      const label = definition.label ?? definition.identifier;
      footnotes.set(node.identifier, { label, number, definition, reference: node });
    }
  }
  const nested = new Set<string>();
  for (const node of inventory.of('footnoteReference')) {
    if (!inventory.inNote(node)) continue;
    nested.add(node.identifier);
    findings.push(withinNote(node));
  }
  for (const node of inventory.of('text')) {
    if (node.value.includes('[')) findings.push(...undefinedReferences(text, node, definitions));
  }
  for (const [identifier, definition] of definitions) {
    if (!footnotes.has(identifier) && !nested.has(identifier)) findings.push(unused(definition));
  }
  return { footnotes: [...footnotes.values()], findings };
}

function readDefinitions(root: Root, findings: Finding[]): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const node of inventoryOf(root).of('footnoteDefinition')) {
    if (!definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
      continue;
    }
    findings.push({
      check: 'footnotes/defined-twice',
      severity: 'error',
      ...markOf(node),
      message: `The footnote [^${node.label}] is defined a second time here, and only the first definition is printed. Give this one another name, or delete it.`,
    });
  }
  return definitions;
}

/** The `[^name]:` at the start of a definition. */
function markOf(definition: FootnoteDefinition): { from: number; to: number } {
  const { from, to } = spanOf(definition);
  return { from, to: Math.min(to, from + (definition.label?.length ?? 0) + 4) };
}

function repeated(node: FootnoteReference, earlier: Footnote): Finding {
  return {
    check: 'footnotes/repeated-reference',
    severity: 'error',
    ...spanOf(node),
    message: `[^${earlier.label}] is referred to a second time, and Word cannot give two places one footnote. Write a cross-reference instead: [note ${earlier.number}](#fn-${earlier.label}).`,
  };
}

function withinNote(node: FootnoteReference): Finding {
  return {
    check: 'footnotes/within-footnote',
    severity: 'error',
    ...spanOf(node),
    message: `[^${node.label}] stands within a footnote, and Word has no footnotes to footnotes. Move its text into this note, or the reference into the body.`,
  };
}

function unused(definition: FootnoteDefinition): Finding {
  return {
    check: 'footnotes/unused',
    severity: 'warning',
    ...markOf(definition),
    message: `Nothing refers to the footnote [^${definition.label}], so it is not printed. Put [^${definition.label}] where it belongs, or delete it.`,
  };
}

/** `[^name]` without a definition, and `^[text]`, are ordinary text to Markdown. */
function undefinedReferences(
  text: string,
  node: { type: 'text'; value: string },
  definitions: ReadonlyMap<string, unknown>,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of node.value.matchAll(/\[\^([^\]\s]{1,999})\]|\^\[/g)) {
    const from = sourceOffset(node, match.index);
    const to = from + match[0].length;
    // Escaped, or written with character references: meant as text.
    if (text.slice(from, to) !== match[0] || isEscaped(text, from)) continue;
    const span = { from, to, severity: 'error' as const };
    const label = match[1];
    if (label === undefined) {
      findings.push({
        check: 'footnotes/inline',
        ...span,
        message:
          'This looks like a footnote within the line (^[…]), which is printed as it stands. Write [^name] here and "[^name]: …" in a paragraph of its own.',
      });
    } else if (!definitions.has(label.toLowerCase())) {
      findings.push({
        check: 'footnotes/undefined',
        ...span,
        message: `[^${label}] refers to a footnote that is not there. Add "[^${label}]: …" in a paragraph of its own, or correct the name.`,
      });
    }
  }
  return findings;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
