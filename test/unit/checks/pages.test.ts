/** Every check has a page beside it, and what the page shows is so. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checks } from '../../../src/checks/index.ts';
import { type Change, findingsIn } from './clean-draft.ts';
import { seedsOf } from './seeds.ts';

const SECTIONS = [
  'Why',
  'What it finds',
  'Wrong',
  'Right',
  'How to put it right',
  'How to turn it off',
];
const FOLDERS = ['', 'court', 'citations', 'writing'];

/** A page, by the headings of its sections. */
function pageOf(id: string): { title: string; sections: Map<string, string> } {
  const files = FOLDERS.map((folder) => join('src', 'checks', folder, `${id}.md`));
  const file = files.find(existsSync);
  assert.ok(file, `${id} has no page: write ${id}.md beside ${id}.ts.`);
  const [head = '', ...rest] = readFileSync(file, 'utf8').split(/^## /m);
  const sections = new Map(
    rest.map((text): [string, string] => {
      const end = text.indexOf('\n');
      return [text.slice(0, end).trim(), text.slice(end).trim()];
    }),
  );
  return { title: /^# (.+)$/m.exec(head)?.[1] ?? '', sections };
}

/**
 * The example of a section: front matter in a fence of `yaml`, text in one of `markdown`. Behind `yaml`
 * may stand what no draft says of itself: `words=6990`, `readFor=scotus`.
 */
function exampleOf(text: string): Change {
  const [, more = '', yaml] = /^```yaml([^\n]*)\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const body = /^(`{3,})markdown\n([\s\S]*?)^\1$/m.exec(text)?.[2];
  assert.ok(yaml ?? body, 'an example has a fence of yaml or of markdown');
  const { court, ...front } = (parse(yaml ?? '') ?? {}) as Record<string, unknown>;
  const words = /\bwords=(\d+)/.exec(more)?.[1];
  const readFor = /\breadFor=([\w-]+)/.exec(more)?.[1];
  return {
    ...(typeof court === 'string' ? { court } : {}),
    ...(words ? { words: Number(words) } : {}),
    ...(readFor ? { readFor } : {}),
    front,
    ...(body === undefined ? {} : { body }),
  };
}

describe('pages of checks', () => {
  for (const { id } of checks) {
    describe(id, () => {
      it('has a title and its sections in order', () => {
        const { title, sections } = pageOf(id);
        assert.match(title, /^[A-Z]/);
        assert.deepEqual([...sections.keys()], SECTIONS);
        for (const [name, text] of sections) assert.ok(text.length > 0, `${name} says nothing`);
      });

      it('finds what is wrong in the wrong example, and nothing in the right one', () => {
        const { sections } = pageOf(id);
        const of = (name: string) =>
          findingsIn(exampleOf(sections.get(name) ?? '')).findings.filter(({ check }) =>
            check.startsWith(`${id}/`),
          );
        assert.ok(of('Wrong').length > 0, 'the wrong example is not found wrong');
        assert.deepEqual(of('Right'), []);
      });

      it('lists the findings that the seeds know, and no others', () => {
        const listed = [
          ...(pageOf(id).sections.get('What it finds') ?? '').matchAll(/^- `([^`]+)`/gm),
        ];
        const known = seedsOf(id).faults.flatMap(({ finds }) => finds);
        assert.deepEqual(listed.map(([, finding]) => finding).sort(), [...new Set(known)].sort());
      });
    });
  }
});
