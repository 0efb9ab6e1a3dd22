import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  type KeyPath,
  parseBrief,
  removeFrontMatterAt,
  setFrontMatterAt,
  type TextEdit,
} from '../../../src/brief/index.ts';

const FRONT = `court: ca9 # the Ninth Circuit
amici:
  - name: A
    kind: association
  - { name: B, kind: individual }
counsel:
- name: C
  address: [1 Road, Town]
service:
  method: mail
  served:
    - name: D
date:
funding: { party: false }
`;

function applied(text: string, edit: TextEdit | undefined): string {
  assert.ok(edit, 'no edit');
  return text.slice(0, edit.from) + edit.text + text.slice(edit.to);
}

function changed(path: KeyPath, value: unknown, front = FRONT): string {
  const text = `---\n${front}---\n\n# Argument\n`;
  const after = applied(text, setFrontMatterAt(parseBrief(text), path, value));
  assert.ok(after.endsWith('---\n\n# Argument\n'), after);
  return after.slice(4, -'---\n\n# Argument\n'.length);
}

describe('a value put into the front matter', () => {
  const cases: readonly (readonly [KeyPath, unknown, (front: string) => string])[] = [
    [['court'], 'scotus', (front) => front.replace('ca9', 'scotus')],
    [['amici', 0, 'kind'], 'corporation', (front) => front.replace('association', 'corporation')],
    [
      ['amici', 0, 'parent'],
      'none',
      (front) => front.replace('association\n', 'association\n    parent: none\n'),
    ],
    [
      ['amici', 1, 'parent'],
      'none',
      (front) => front.replace('kind: individual }', 'kind: individual, parent: none }'),
    ],
    [
      ['amici', 2],
      { name: 'E' },
      (front) => front.replace('individual }\n', 'individual }\n  - { name: E }\n'),
    ],
    [
      ['counsel', 0, 'email'],
      'c@example.org',
      (front) => front.replace('Town]\n', 'Town]\n  email: c@example.org\n'),
    ],
    [['counsel', 1], { name: 'F' }, (front) => front.replace('Town]\n', 'Town]\n- { name: F }\n')],
    [
      ['counsel', 0, 'address', 2],
      'State',
      (front) => front.replace('[1 Road, Town]', '[ 1 Road, Town, State ]'),
    ],
    [
      ['service', 'served', 0, 'by'],
      'mail',
      (front) => front.replace('name: D\n', 'name: D\n      by: mail\n'),
    ],
    [
      ['service', 'on'],
      '2026-11-23',
      (front) => front.replace('name: D\n', 'name: D\n  on: 2026-11-23\n'),
    ],
    [['date'], '2026-11-23', (front) => front.replace('date:\n', 'date: 2026-11-23\n')],
    [['docket'], 'No. 1: a', (front) => `${front}docket: "No. 1: a"\n`],
    [['below', 'court'], 'X', (front) => `${front}below: { court: X }\n`],
    [['funding', 'party'], true, (front) => front.replace('party: false', 'party: true')],
  ];
  for (const [path, value, expected] of cases) {
    it(`at ${path.join('.')}`, () => assert.equal(changed(path, value), expected(FRONT)));
    it(`at ${path.join('.')}, with the line ends there are`, () => {
      const text = `---\n${FRONT}---\n\n# Argument\n`.replaceAll('\n', '\r\n');
      const after = applied(text, setFrontMatterAt(parseBrief(text), path, value));
      assert.equal(after.slice(5).split('---')[0], expected(FRONT).replaceAll('\n', '\r\n'));
    });
  }

  it('is what YAML reads there, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom(...cases.map(([path]) => path)),
        (value, path) => {
          const front = changed(path, value);
          const read = path.reduce<unknown>(
            (at, step) => (at as Record<string, unknown>)[step],
            parse(front),
          );
          assert.equal(read, value);
        },
      ),
    );
  });

  it('does nothing without front matter or below a text', () => {
    assert.equal(setFrontMatterAt(parseBrief('# Argument\n'), ['court'], 'ca9'), undefined);
    assert.equal(
      setFrontMatterAt(parseBrief(`---\n${FRONT}---\n`), ['court', 'x'], 'ca9'),
      undefined,
    );
  });
});

describe('a value taken out of the front matter', () => {
  const cases: readonly (readonly [KeyPath, (front: string) => string])[] = [
    [['court'], (front) => front.replace('court: ca9 # the Ninth Circuit\n', '')],
    [['amici', 0, 'kind'], (front) => front.replace('    kind: association\n', '')],
    [['amici', 1], (front) => front.replace('  - { name: B, kind: individual }\n', '')],
    [
      ['amici', 1, 'kind'],
      (front) => front.replace('{ name: B, kind: individual }', '{ name: B }'),
    ],
    [['service', 'served'], (front) => front.replace('  served:\n    - name: D\n', '')],
    [['date'], (front) => front.replace('date:\n', '')],
  ];
  for (const [path, expected] of cases) {
    it(`at ${path.join('.')}`, () => {
      const text = `---\n${FRONT}---\n\n# Argument\n`;
      const after = applied(text, removeFrontMatterAt(parseBrief(text), path));
      assert.equal(after, `---\n${expected(FRONT)}---\n\n# Argument\n`);
    });
  }

  it('is nothing where there is none', () => {
    assert.equal(removeFrontMatterAt(parseBrief(`---\n${FRONT}---\n`), ['docket']), undefined);
  });
});
