import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { loadCourts } from '../../../src/courts/index.ts';
import { choicesOf } from '../../support/snippets.ts';
import { BODY, court, draft, inputOf, WHOLE_COVER } from '../docx/draft.ts';
import { inOrder, inserted, SNIPPETS, snippet } from './files.ts';

/** The front matter of whole filings, by the court they are for. */
const WHOLE = SNIPPETS.filter(({ body }) => body.startsWith('---')).map(({ prefix, body }) => ({
  prefix,
  id: /^court: (.*)$/m.exec(body)?.[1] ?? '',
}));

/** What is wrong with a draft for a court; what is only remarked left out. */
function wrong(text: string, id: string): string[] {
  const read = parseBrief(text, { court: id });
  const found = read.frontMatter ? runChecks(inputOf(text, id)) : [];
  return (
    [...read.findings, ...found]
      .filter(({ severity }) => severity !== 'information')
      // Choices are tried one at a time, so the side may be one that the roles, or the conclusion, are not for.
      .filter(({ check }) => !/^(supported-side|outcome)\//.test(check))
      .map(({ check, message }) => `${check}: ${message}`)
  );
}

/** These courts want an authority starred, which no front matter can know beforehand. */
const STARRING = ['cadc', 'ca11', 'ddc'];
const STARRED =
  'authorities:\n  - cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)"\n    principal: true\n---';
const whole = (prefix: string, id: string, stops: Record<number, string> = {}): string => {
  const front = inserted(prefix, stops);
  const matter = STARRING.includes(id) ? front.replace(/\n---/, `\n${STARRED}`) : front;
  // The Federal Circuit has a form for this part, so the writer writes it.
  const form = id === 'cafc' ? '# Certificate of Interest\n\nNone.\n\n' : '';
  return `${matter}${form}${BODY}`;
};

describe('snippets of front matter', () => {
  it('are there for every court', () => {
    const ids = new Set(WHOLE.map(({ id }) => id));
    assert.deepEqual([...ids].sort(), [...loadCourts().courts.keys()].sort());
    for (const { prefix, id } of WHOLE) assert.ok(prefix.startsWith(`front-${id}`));
  });

  it('name stages the court has', () => {
    for (const id of new Set(WHOLE.map((one) => one.id))) {
      const stages = WHOLE.filter((one) => one.id === id).flatMap(
        ({ prefix }): readonly (string | undefined)[] => {
          const fixed = /^stage: ([a-z-]+)$/m.exec(inserted(prefix))?.[1];
          const choice = choicesOf(snippet(prefix)).find(({ options }) => options[0] === fixed);
          return choice?.options ?? [fixed];
        },
      );
      const known = Object.entries(court(id).stages).flatMap(([name, stage]) =>
        stage.insteadUse ? [] : [name],
      );
      for (const stage of stages) assert.ok(stage && known.includes(stage), `${id} ${stage}`);
    }
  });

  for (const { prefix, id } of WHOLE) {
    it(`${prefix} has nothing wrong, whatever is chosen`, () => {
      assert.deepEqual(wrong(whole(prefix, id), id), []);
      for (const { stop, options } of choicesOf(snippet(prefix))) {
        for (const option of options) {
          const found = wrong(whole(prefix, id, { [stop]: option }), id);
          // On rehearing the consent of the parties is not enough, as the check says.
          const expected = option === 'rehearing' ? 1 : 0;
          assert.equal(found.length, expected, `${option}: ${found.join(' ')}`);
          if (expected) assert.match(found[0] ?? '', /^authority-to-file\/missing/);
        }
      }
    });

    it(`${prefix} takes names with commas and colons`, () => {
      const stops = inOrder(...placeholders(prefix, 'A: B, of C'));
      assert.deepEqual(wrong(whole(prefix, id, stops), id), []);
    });
  }

  it('entries of lists make the lists longer', () => {
    const base = draft(WHOLE_COVER, BODY);
    const amicus = (prefix: string, ...parts: string[]) =>
      base.replace(/^amici: .*$/m, `amici:\n${inserted(prefix, inOrder(...parts))}`);
    assert.deepEqual(wrong(amicus('front-corporation', 'A, Inc.'), 'ca9'), []);
    for (const kind of choicesOf(snippet('front-amicus'))[0]?.options ?? []) {
      assert.deepEqual(wrong(amicus('front-amicus', 'State of A', kind), 'ca9'), []);
    }
    const counsel = inserted('front-counsel', inOrder('C. Counsel', 'Firm', 'a@example.org', '0'));
    const two = `counsel:\n  - { name: A. Counsel, record: true, address: [1 Road], phone: "1", email: a@example.org }\n${counsel}`;
    assert.deepEqual(wrong(base.replace(/^counsel: .*$/m, two), 'ca9'), []);
    for (const mark of choicesOf(snippet('front-authority'))[1]?.options ?? []) {
      const cite = '*Samantar v. Yousuf*, 560 U.S. 305 (2010)';
      const entry = inserted('front-authority', inOrder(cite, 'cases', mark));
      const text = base.replace(/\n---\n/, `\nauthorities:\n${entry}\n---\n`);
      assert.deepEqual(wrong(text, 'ca9'), []);
      const { authorities } = parseBrief(text).citations;
      assert.equal(
        authorities.filter(({ principal }) => principal).length,
        mark[0] === 'p' ? 1 : 0,
      );
      assert.equal(authorities.length, mark[0] === 'p' ? 2 : 1);
    }
  });
});

/** A name for each free place; choices and the date keep what they offer. */
function placeholders(prefix: string, name: string): (string | undefined)[] {
  const body = SNIPPETS.find((one) => one.prefix === prefix)?.body ?? '';
  const choices = new Set(choicesOf(snippet(prefix)).map(({ stop }) => stop));
  const stops = [...body.matchAll(/\$\{(\d+)[:|]/g)].map((at) => Number(at[1]));
  const kept = [...body.matchAll(/^(?:date|argument): \$\{(\d+):/gm)].map((at) => Number(at[1]));
  return stops.map((stop) => (choices.has(stop) || kept.includes(stop) ? undefined : name));
}
