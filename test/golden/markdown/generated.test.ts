import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { MarkdownMemory, parseMarkdown } from '../../../src/brief/markdown/index.ts';
import { parseXml } from '../../../src/docx/package/xml.ts';
import { documentText, readFields, readParts } from '../../support/docx.ts';
import { expectAllValid } from '../../support/validate.ts';
import { briefOf } from '../briefs.ts';
import { markdown, soup } from './arbitrary.ts';
import { atOnce, draftOf, exported, reference } from './examples.ts';
import { plain } from './meant.ts';

/** More runs, or another seed, to look further: `RUNS=5000 SEED=7 npm run test:golden`. */
const RUNS = Number(process.env.RUNS ?? 150);
const SEED = Number(process.env.SEED ?? 20261127);
const VALIDATED = Math.min(RUNS, 40);
const ANY = fc.oneof({ weight: 3, arbitrary: markdown }, { weight: 1, arbitrary: soup });

/** XML 1.0, 2.2. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('Markdown nobody thought of', function () {
  this.timeout(600_000);
  const documents: Record<string, Uint8Array> = {};

  it('becomes a well-formed document in which no word is lost, the same every time', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(ANY, async (text) => {
        const result = await exported(draftOf(text));
        const bytes = briefOf(result);
        for (const [path, xml] of readParts(bytes)) {
          assert.doesNotThrow(() => parseXml(xml), path);
          assert.doesNotMatch(xml, NOT_IN_XML, path);
          if (/document|footnotes/.test(path)) readFields(bytes, path);
        }
        const lost = lostWords(draftOf(text), bytes);
        assert.deepEqual(lost, []);
        if (made++ % 10 === 0) assert.deepEqual(briefOf(await exported(draftOf(text))), bytes);
        const name = `draft ${Object.keys(documents).length + 1}`;
        if (Object.keys(documents).length < VALIDATED) documents[name] = bytes;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    console.log(`      ${RUNS} drafts from seed ${SEED}`);
  });

  it('is read block by block, and again from memory, as the parser reads it at once', () => {
    const memory = new MarkdownMemory();
    fc.assert(
      fc.property(ANY, (text) => {
        const whole = shape(atOnce(text));
        assert.deepEqual(shape(parseMarkdown(text).root), whole);
        assert.deepEqual(shape(parseMarkdown(text, memory).root), whole);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('is valid by the Open XML SDK', async () => {
    await expectAllValid(documents);
    console.log(`      ${Object.keys(documents).length} documents, 0 faults`);
  });
});

/** A tree as its types and values; how deep a draft may be nested is limited, which no draft here is. */
function shape(node: Nodes): unknown {
  const { type } = node;
  const own = {
    type,
    ...('value' in node ? { value: node.value } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('identifier' in node ? { identifier: node.identifier } : {}),
  };
  return 'children' in node ? { ...own, children: node.children.map(shape) } : own;
}

/** Runs of plain letters the draft shows, by the reference parser, that the document does not. */
function lostWords(text: string, docx: Uint8Array): string[] {
  const shown = plain(
    [...readParts(docx).keys()]
      .filter((path) => /^word\/(?:document|footnotes)\.xml$/.test(path))
      .map((path) => documentText(docx, path))
      .join(''),
  );
  const times = new Map<string, number>();
  for (const one of wordsShown(reference(text.slice(text.indexOf('# Argument'))))) {
    times.set(one, (times.get(one) ?? 0) + 1);
  }
  return [...times].flatMap(([one, count]) => (shown.split(one).length > count ? [] : one));
}

/** Words of the text and of the notes it refers to. A note that only notes refer to is an error. */
function wordsShown(tree: Nodes): string[] {
  const notes = new Map<string, readonly Nodes[]>();
  const texts: string[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      notes.set(node.identifier, node.children);
    }
    if ('children' in node) for (const child of node.children) collect(child);
  };
  const visit = (node: Nodes, inNote: boolean) => {
    if (node.type === 'footnoteDefinition' || node.type === 'definition' || node.type === 'html') {
      return;
    }
    if (node.type === 'footnoteReference' && !inNote) {
      for (const child of notes.get(node.identifier) ?? []) visit(child, true);
      notes.delete(node.identifier);
    }
    if ('value' in node) texts.push(node.value);
    if (node.type === 'image') texts.push(node.alt ?? '');
    if ('children' in node) for (const child of node.children) visit(child, inNote);
  };
  collect(tree);
  visit(tree, false);
  return texts.flatMap((text) => text.match(/[a-z]{4,}/g) ?? []);
}
