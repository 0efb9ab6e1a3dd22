import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Brief, BriefMemory, parseBrief } from '../../../src/brief/index.ts';

const example = readFileSync(join('templates', 'briefs', 'example', 'brief.md'), 'utf8');

describe('parseBrief with memory', function () {
  this.timeout(20_000);

  /** Drafts as a writer makes them one after another. */
  const edits: readonly (readonly [string, (draft: string) => string])[] = [
    ['a word typed', (draft) => draft.replace('It was right.', 'It was entirely right.')],
    ['a paragraph doubled', (draft) => draft.replace(/(\n\nAmici take no side[^\n]+)/, '$1$1')],
    ['a citation changed', (draft) => draft.replace('17 F.4th 930 (9th', '17 F.4th 931 (9th')],
    ['a footnote taken out', (draft) => draft.replace(/\n\[\^boyle\]:[^\n]+\n/, '\n')],
    ['a correction changed', (draft) => draft.replace('match: ["*Halkbank*"]', 'exclude: true')],
    ['all moved down', (draft) => draft.replace('# Introduction', '\n\n\n# Introduction')],
    ['front matter edited', (draft) => draft.replace('supports: appellee', 'supports: appelee')],
    ['front matter taken out', (draft) => draft.replace(/^---[\s\S]*?\n---\n/, '')],
    ['back to the start', (draft) => draft],
  ];

  it('gives the same brief as without, after any edit', () => {
    const memory = new BriefMemory();
    let before = example;
    for (const [what, edit] of edits) {
      const draft = edit(example);
      assert.ok(draft !== before || draft === example, `${what} changes nothing`);
      before = draft;
      const kept = parseBrief(draft, {}, memory);
      assert.deepEqual(factsOf(kept), factsOf(parseBrief(draft)), what);
    }
  });

  it('parses no more than the block that was edited', () => {
    const memory = new BriefMemory();
    parseBrief(example, {}, memory);
    const edited = example.replace('It was right.', 'It was entirely right.');
    for (const draft of [edited, example, edited]) {
      const before = memory.markdown.parsed;
      parseBrief(draft, {}, memory);
      assert.ok(memory.markdown.parsed - before <= 1, `${memory.markdown.parsed - before} blocks`);
    }
  });

  it('leaves briefs read before as they were', () => {
    const memory = new BriefMemory();
    const first = parseBrief(example, {}, memory);
    const facts = JSON.stringify(factsOf(first));
    for (const [, edit] of edits) parseBrief(edit(example), {}, memory).citations;
    assert.equal(JSON.stringify(factsOf(first)), facts);
  });
});

/** All of a brief that can be compared. */
function factsOf(brief: Brief) {
  const { citations } = brief;
  return {
    root: brief.root,
    frontMatter: brief.frontMatter,
    docket: brief.frontMatterSpan(['docket']),
    findings: brief.findings,
    citations: citations.citations.map((one) => ({ ...one, source: brief.sourceSpan(one) })),
    authorities: citations.authorities,
    passages: brief.passages.map(({ text, italics, stream }) => ({ text, italics, stream })),
  };
}
