/** What reading the draft itself finds has its page too, by family, and what the page shows is so. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { parseBrief } from '../../../src/brief/index.ts';
import { checks } from '../../../src/checks/index.ts';
import { changed } from './clean-draft.ts';

const PAGES = join('src', 'checks', 'reading');
const SECTIONS = ['Why', 'What it finds', 'Wrong', 'Right', 'How to put it right'];

const families = readdirSync(PAGES).map((file) => basename(file, '.md'));

/** A page, by the headings of its sections. */
function sectionsOf(family: string): Map<string, string> {
  const [, ...rest] = readFileSync(join(PAGES, `${family}.md`), 'utf8').split(/^## /m);
  return new Map(
    rest.map((text): [string, string] => {
      const end = text.indexOf('\n');
      return [text.slice(0, end).trim(), text.slice(end).trim()];
    }),
  );
}

/** What the reader of drafts finds: each id it has in its code. */
function idsInCode(): Set<string> {
  const ids = new Set<string>();
  const files = readdirSync(join('src', 'brief'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(join('src', 'brief', file), 'utf8');
    for (const [, id = ''] of code.matchAll(/'([a-z][a-z-]*\/[a-z][a-z-]*)'/g)) ids.add(id);
  }
  return ids;
}

function listed(family: string): string[] {
  const text = sectionsOf(family).get('What it finds') ?? '';
  return [...text.matchAll(/^- `([^`]+)`/gm)].map(([, id = '']) => id);
}

/** What is found in reading the clean draft with an example in it. */
function foundIn(example: string): string[] {
  const yaml = /^```yaml\n([\s\S]*?)^```$/m.exec(example)?.[1];
  const body = /^```markdown\n([\s\S]*?)^```$/m.exec(example)?.[1];
  assert.ok(yaml ?? body, 'an example has a fence of yaml or of markdown');
  const front = (yaml ? parse(yaml) : {}) as Record<string, unknown>;
  const whole = /^# /m.test(body ?? '');
  const text = changed({ front, ...(body !== undefined && !whole ? { body } : {}) });
  const draft = whole ? `${text.slice(0, text.indexOf('\n---\n') + 5)}\n${body}` : text;
  return parseBrief(draft).findings.map(({ check }) => check);
}

describe('pages of what reading the draft finds', () => {
  it('name every finding there is, and no others', () => {
    assert.deepEqual(families.flatMap(listed).sort(), [...idsInCode()].sort());
  });

  for (const family of families) {
    describe(family, () => {
      it('has its sections in order', () => {
        const sections = sectionsOf(family);
        assert.deepEqual([...sections.keys()], SECTIONS);
        for (const [name, text] of sections) assert.ok(text.length > 0, `${name} says nothing`);
      });

      it('lists findings of its own name, which no check has', () => {
        for (const id of listed(family)) assert.ok(id.startsWith(`${family}/`), id);
        assert.ok(!checks.some(({ id }) => id === family));
      });

      it('finds what is wrong in the wrong example, and nothing in the right one', () => {
        const sections = sectionsOf(family);
        const wrong = foundIn(sections.get('Wrong') ?? '');
        assert.ok(wrong.length > 0, 'the wrong example is not found wrong');
        for (const id of wrong) assert.ok(id.startsWith(`${family}/`), id);
        assert.deepEqual(foundIn(sections.get('Right') ?? ''), []);
      });
    });
  }
});
