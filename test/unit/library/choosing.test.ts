import assert from 'node:assert/strict';
import {
  type ArgumentModule,
  dateOf,
  laterThan,
  lineageOf,
  mergeLibraries,
  modulesFor,
  readModules,
  readSection,
  type SectionText,
  sectionsFor,
  topicsOf,
} from '../../../src/library/index.ts';
import { moduleOf, moduleText } from './sample.ts';

const named = (id: string, keys: Readonly<Record<string, string>>) =>
  moduleOf(keys, 'Words.', `${id}.md`);
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join(' ');

const MODULES: readonly ArgumentModule[] = [
  named('a', { position: 'against', courts: '[ca9]' }),
  named('b', { position: 'for', topic: 'Standing' }),
  named('c', { position: 'either', topic: 'standing ', courts: '[frap]' }),
];

const PROFILES = new Map([
  ['ca9', { inherits: 'frap' }],
  ['frap', {}],
  ['own', { inherits: 'own' }],
]);

describe('Choosing modules', () => {
  it('goes by topic, side and court', () => {
    assert.equal(ids(modulesFor(MODULES, {})), 'a b c');
    assert.equal(ids(modulesFor(MODULES, { topic: 'STANDING' })), 'b c');
    assert.equal(ids(modulesFor(MODULES, { position: 'for' })), 'b c');
    assert.equal(ids(modulesFor(MODULES, { position: 'against' })), 'a c');
    assert.equal(ids(modulesFor(MODULES, { courts: ['scotus'] })), 'b');
    assert.equal(ids(modulesFor(MODULES, { courts: lineageOf('frap', PROFILES) })), 'b c');
    assert.equal(ids(modulesFor(MODULES, { courts: lineageOf('ca9', PROFILES) })), 'a b c');
  });

  it('follows a court to those it inherits from, and not in circles', () => {
    assert.deepEqual(lineageOf('ca9', PROFILES), ['ca9', 'frap']);
    assert.deepEqual(lineageOf('own', PROFILES), ['own']);
    assert.deepEqual(lineageOf('none', PROFILES), ['none']);
  });

  it('lists each topic once', () => {
    assert.deepEqual(topicsOf(MODULES), ['Foreign sovereign immunity', 'Standing']);
  });
});

describe('Authorities later than a brief', () => {
  const module = moduleOf({
    authorities:
      '[{ cite: A, date: 2021-11-08 }, { cite: B, date: 2020 }, { cite: C, date: 2020-11 }, { cite: D, date: 2020-12-21 }, { cite: F }]',
    adverse: '[{ cite: E, date: 2026-06-23, against: It is., met: It is not. }]',
  });

  it('are named, adverse ones too, and those that may be later', () => {
    const later = laterThan(module, '2020-12-21');
    assert.deepEqual(later, [
      { cite: 'A', date: '2021-11-08', certain: true },
      { cite: 'B', date: '2020', certain: false },
      { cite: 'E', date: '2026-06-23', certain: true },
    ]);
    assert.deepEqual(laterThan(module, '2026-11-27'), []);
  });
});

describe('The date of a citation', () => {
  const dates: readonly [text: string, date: string | undefined][] = [
    ['Nov. 8, 2021', '2021-11-08'],
    ['June 23, 2026', '2026-06-23'],
    ['Sept. 2018', '2018-09'],
    ['2010', '2010'],
    ['Feb. 30, 2020', undefined],
    ['Term 2020', undefined],
    ['', undefined],
  ];
  for (const [text, date] of dates) {
    it(`"${text}" is ${date ?? 'none'}`, () => assert.equal(dateOf(text), date));
  }
});

describe('Choosing sections', () => {
  const section = (id: string, head: string): SectionText => {
    const text = `---\ntitle: ${id}\n${head}\nas-of: 2026-11-23\n---\n\nWords.\n`;
    const { section: read, problems } = readSection(text, `${id}.md`);
    assert.deepEqual(problems, []);
    assert.ok(read);
    return read;
  };
  const SECTIONS = [
    section('any', 'kind: conclusion\ncourts: all'),
    section('appeals', 'kind: compliance\ncourts: [frap]'),
    section('ninth', 'kind: compliance\ncourts: [ca9]'),
    section('merits', 'kind: conclusion\ncourts: [frap]\nstages: [merits]'),
  ];

  it('puts first what was written for the court itself', () => {
    const courts = ['ca9', 'frap'];
    assert.equal(ids(sectionsFor(SECTIONS, { courts })), 'merits any ninth appeals');
    assert.equal(ids(sectionsFor(SECTIONS, { courts, kind: 'compliance' })), 'ninth appeals');
    assert.equal(ids(sectionsFor(SECTIONS, { courts, stage: 'rehearing' })), 'any ninth appeals');
    assert.equal(ids(sectionsFor(SECTIONS, { courts: ['scotus'] })), 'any');
  });
});

describe("A workspace's own modules", () => {
  it('stand beside the built-in ones, or take the place of one of their id', () => {
    const builtin = { modules: MODULES, problems: [] };
    const own = readModules([
      { name: '.amicus/arguments/b.md', text: moduleText({ title: 'Better' }) },
      { name: '.amicus/arguments/d.md', text: moduleText() },
      { name: '.amicus/arguments/e.md', text: 'no header' },
    ]);
    const { modules, problems } = mergeLibraries(builtin, own);
    assert.equal(ids(modules), 'a b c d');
    assert.equal(modules[1]?.header.title, 'Better');
    assert.deepEqual(
      problems.map(({ file }) => file),
      ['.amicus/arguments/e.md'],
    );
  });
});
