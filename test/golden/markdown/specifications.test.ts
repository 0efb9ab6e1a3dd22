import assert from 'node:assert/strict';
import type { ExportResult } from '../../../src/export/index.ts';
import { expectAllValid } from '../../support/validate.ts';
import { briefOf } from '../briefs.ts';
import { DEVIATIONS } from './deviations.ts';
import {
  draftOf,
  draftOfMany,
  EXAMPLES,
  type Example,
  exported,
  reference,
  staysOpen,
} from './examples.ts';
import { type Shown, shownBy } from './meant.ts';
import { printedIn } from './printed.ts';
import { typedIn } from './typed.ts';

/** So many examples share a document when it is validated: the validator takes long to start. */
const TOGETHER = 50;

describe('the examples of the Markdown specifications', function () {
  this.timeout(300_000);
  const results = new Map<Example, ExportResult>();

  before(async () => {
    for (const example of EXAMPLES) {
      results.set(example, await exported(draftOf(example.markdown)));
    }
  });

  it('all become a document', () => {
    const without = EXAMPLES.filter((example) => results.get(example)?.files.length !== 1);
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
    assert.ok(EXAMPLES.length > 1300, `${EXAMPLES.length} examples`);
  });

  it('show what the specification says they mean, text by text and style by style', () => {
    const wrong: Record<string, unknown> = {};
    let compared = 0;
    for (const [example, result] of results) {
      if (hasHtml(example)) continue;
      compared++;
      const meant = shownBy(example.html);
      const printed = printedIn(briefOf(result));
      const facts = (Object.keys(meant) as (keyof Shown)[]).filter(
        (fact) => meant[fact] !== printed[fact],
      );
      const [number = ''] = example.name.split(' (');
      const expected = DEVIATIONS[number]?.facts ?? [];
      if (facts.join() === expected.join()) continue;
      wrong[example.name] = { ...example, facts, meant, printed };
    }
    assert.deepEqual(wrong, {});
    const apart = Object.keys(DEVIATIONS).length;
    console.log(`      ${compared} examples, ${apart} otherwise than specified, with the reason`);
  });

  it('show HTML as typed, and tell the writer of every piece', () => {
    let compared = 0;
    for (const [example, result] of results) {
      if (!hasHtml(example)) continue;
      compared++;
      // What stays open takes in the words after it, too.
      const open = staysOpen(example.markdown);
      const { text, pieces } = typedIn(reference(example.markdown));
      const printed = printedIn(briefOf(result)).text;
      assert.equal(open ? printed.slice(0, text.length) : printed, text, example.name);
      const told = result.findings.filter(({ check }) =>
        /^export\/(?:raw-html|beside-comment)$/.test(check),
      );
      assert.equal(told.length, pieces, example.name);
    }
    console.log(`      ${compared} examples with HTML`);
  });

  it('are valid by the Open XML SDK', async () => {
    // One that stays open would take in all that follow it, so it is the last of its document.
    const closed = EXAMPLES.filter(({ markdown }) => !staysOpen(markdown));
    const open = EXAMPLES.filter(({ markdown }) => staysOpen(markdown));
    const documents: Record<string, Uint8Array> = {};
    for (let at = 0; at < closed.length || open.length > 0; at += TOGETHER) {
      const some = [...closed.slice(at, at + TOGETHER), ...open.splice(0, 1)];
      const name = `${some[0]?.name} to ${some.at(-1)?.name}`;
      documents[name] = briefOf(await exported(draftOfMany(some.map(({ markdown }) => markdown))));
    }
    await expectAllValid(documents);
    console.log(
      `      ${EXAMPLES.length} examples in ${Object.keys(documents).length} documents, 0 faults`,
    );
  });
});

function hasHtml({ markdown }: Example): boolean {
  return typedIn(reference(markdown)).hasHtml;
}
