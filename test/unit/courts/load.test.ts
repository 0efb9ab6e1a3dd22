import assert from 'node:assert/strict';
import { type CourtFile, type CourtProblem, loadCourts } from '../../../src/courts/index.ts';

/** The problems of one workspace file. */
function problemsOf(text: string): readonly CourtProblem[] {
  return loadCourts([{ name: 'court.yaml', text }]).problems;
}

/** Its only problem. */
function problemOf(text: string): CourtProblem {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, JSON.stringify(problems, null, 2));
  return problems[0] as CourtProblem;
}

const head = 'id: here\ninherits: frap\nedition: 2024-12-01\nname: Here\n';
const contents = (value: string) =>
  `${head}contents:\n  value: ${value}\n  rule: Convention\n  confidence: known\n`;

describe('Inheritance of court profiles', () => {
  it('takes from the parent what the child leaves out, and replaces a fact whole', () => {
    const { courts, problems } = loadCourts([
      { name: 'court.yaml', text: contents('{ title: Contents, overWords: 10 }') },
    ]);
    assert.deepEqual(problems, []);
    const here = courts.get('here');
    assert.deepEqual(here?.contents, {
      value: { title: 'Contents', overWords: 10 },
      rule: 'Convention',
      confidence: 'known',
      edition: '2024-12-01',
    });
    assert.deepEqual(here?.page, courts.get('frap')?.page);
    assert.equal(here?.name, 'Here');
    assert.equal(here?.inherits, 'frap');
  });

  it('merges stages by name and key by key', () => {
    const { courts } = loadCourts();
    const frap = courts.get('frap');
    const ca9 = courts.get('ca9');
    assert.deepEqual(Object.keys(ca9?.stages ?? {}), [
      'merits',
      'rehearing',
      'cross-appeal',
      'en-banc',
    ]);
    assert.equal(ca9?.stages.merits?.title, frap?.stages.merits?.title);
    assert.equal(ca9?.stages.merits?.lengthRule, 'Fed. R. App. P. 29(a)(5)');
    assert.equal(ca9?.stages.rehearing?.lengthRule, '9th Cir. R. 29-2(c)(2)');
  });

  it('keeps on each fact the edition of the file that states it', () => {
    const ca9 = loadCourts().courts.get('ca9');
    assert.equal(ca9?.page.edition, '2024-12-01');
    assert.equal(ca9?.compliance.edition, 'unread');
    assert.equal(loadCourts().courts.get('scotus')?.stages.merits?.limit.edition, '2019-07-01');
  });

  it('lets a workspace replace a court, inherit from the one it replaces, and add courts', () => {
    const files: CourtFile[] = [
      { name: 'ca9.yaml', text: 'id: ca9\ninherits: ca9\nedition: unread\nname: Ours\n' },
      { name: 'here.yaml', text: 'id: here\ninherits: ca9\nedition: unread\n' },
    ];
    const { courts, problems } = loadCourts(files);
    assert.deepEqual(problems, []);
    assert.equal(courts.get('ca9')?.name, 'Ours');
    assert.equal(courts.get('here')?.name, 'Ours');
    assert.equal(courts.get('ca9')?.stages.merits?.limit.value.words, 7000);
    assert.match(loadCourts().courts.get('ca9')?.name ?? '', /Ninth Circuit/);
  });

  it('reports a circle, an unknown parent and an id used twice', () => {
    const circle = loadCourts([
      { name: 'a.yaml', text: 'id: a\ninherits: b\nedition: unread\n' },
      { name: 'b.yaml', text: 'id: b\ninherits: a\nedition: unread\n' },
    ]);
    assert.deepEqual(
      circle.problems.map(({ file, line, path }) => [file, line, path]),
      [
        ['a.yaml', 2, 'inherits'],
        ['b.yaml', 2, 'inherits'],
      ],
    );
    assert.match(circle.problems[0]?.message ?? '', /circle: a → b → a/);
    assert.match(problemOf('id: a\ninherits: a\nedition: unread\n').message, /no other court/);
    const unknown = problemOf('id: a\nedition: unread\ninherits: farp\n');
    assert.equal(unknown.line, 3);
    assert.match(
      unknown.message,
      /"farp".*Did you mean "frap"\? Known: a, ca1, .*cadc, .*, scotus-letter, sdny, tex-sc\./,
    );
    const twice = loadCourts([
      { name: 'a.yaml', text: head },
      { name: 'b.yaml', text: head },
    ]).problems;
    assert.equal(twice.length, 1);
    assert.equal(twice[0]?.file, 'b.yaml');
    assert.match(twice[0]?.message ?? '', /"here", which a\.yaml uses already/);
  });

  it('leaves the built-in court standing when its override is broken', () => {
    const { courts, problems } = loadCourts([
      { name: 'frap.yaml', text: 'id: frap\nedition: 2024-12-01\n' },
    ]);
    assert.ok(problems.length > 5);
    assert.equal(courts.get('frap')?.page.value.width, 12240);
    assert.equal(courts.get('ca9')?.page.value.width, 12240);
    assert.ok(problems.every(({ file }) => file === 'frap.yaml'));
  });

  it('blames the override that closes a circle, not the built-in courts', () => {
    const { courts, problems } = loadCourts([
      { name: 'frap.yaml', text: 'id: frap\ninherits: ca9\nedition: unread\n' },
    ]);
    assert.deepEqual([...courts.keys()].sort(), [...loadCourts().courts.keys()].sort());
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /circle: frap → ca9 → frap/);
  });

  it('says whose fault it is when a parent cannot be used', () => {
    const { courts, problems } = loadCourts([
      { name: 'child.yaml', text: 'id: child\ninherits: parent\nedition: unread\n' },
      { name: 'parent.yaml', text: 'id: parent\ninherits: nowhere\nedition: unread\n' },
    ]);
    assert.equal(courts.has('child'), false);
    assert.deepEqual(
      problems.map(({ file, line }) => [file, line]),
      [
        ['child.yaml', 2],
        ['parent.yaml', 2],
      ],
    );
    assert.match(problems[0]?.message ?? '', /"parent", which cannot be used itself/);
  });
});

describe('Problems of a court profile', () => {
  it('names file, line, column, key, what was expected and the remedy', () => {
    const problem = problemOf(contents('{ title: Contents, overWords: many }'));
    assert.deepEqual(problem, {
      file: 'court.yaml',
      line: 6,
      column: 29,
      path: 'contents.value.overWords',
      message: '`contents.value.overWords` is "many"; expected a number. Correct the value.',
    });
  });

  it('points at an unknown key', () => {
    const problem = problemOf(`${head}contnets: 1\n`);
    assert.deepEqual([problem.line, problem.column, problem.path], [5, 1, 'contnets']);
    assert.match(problem.message, /unknown key\. Remove it, or correct its spelling/);
  });

  it('points at the fact that lacks a key', () => {
    const text = `${head}contents:\n  value: { title: Contents, overWords: 0 }\n  confidence: known\n`;
    const problem = problemOf(text);
    assert.deepEqual([problem.line, problem.path], [5, 'contents.rule']);
    assert.match(problem.message, /`contents\.rule` is missing\. Add it \(expected text\)/);
  });

  it('names the choices where there are some', () => {
    const confidence = problemOf(
      `${contents('{ title: C, overWords: 0 }').replace('known', 'sure')}`,
    );
    assert.equal(confidence.line, 8);
    assert.match(confidence.message, /"found" or "known" or "derived" or "unverified"/);
    const spacing = problemOf(
      `${head}footnotes:\n  value: { size: 20, line: triple, spaceAfter: 0 }\n  rule: Convention\n  confidence: known\n`,
    );
    assert.equal(spacing.path, 'footnotes.value.line');
    assert.match(spacing.message, /"double", or "one-and-a-half", or "single", or a mapping/);
    assert.match(problemOf('id: here\nedition: May 2024\n').message, /a date as YYYY-MM-DD/);
  });

  it('knows the placeholders of certificates and statements', () => {
    const text = `${head}compliance:\n  value:\n    title: C\n    place: bound\n    text:\n      - "It has {word} words."\n  rule: Convention\n  confidence: known\n`;
    const problem = problemOf(text);
    assert.deepEqual([problem.line, problem.path], [10, 'compliance.value.text.0']);
    assert.match(problem.message, /does not know the placeholder \{word\}; use \{words\}/);
  });

  it('finds what cannot all be true', () => {
    assert.match(problemOf(`${head}defaultStage: petition\n`).message, /merits, rehearing/);
    const fact = (name: string, value: string) =>
      `${name}:\n  value: ${value}\n  rule: Convention\n  confidence: known\n`;
    const order = `${head}${fact('order', '[cover, argument, argument]')}${fact('required', '[interest]')}`;
    assert.deepEqual(
      problemsOf(order).map(({ path }) => path),
      ['order.value', 'required.value'],
    );
    const noLimit = `${head}stages:\n  merits:\n    limit: { value: {}, rule: Convention, confidence: known }\n`;
    assert.match(problemOf(noLimit).message, /sets no limit; give words, pages or both/);
  });

  it('reports text that is no profile at all, without throwing', () => {
    assert.match(problemOf('').message, /empty/);
    assert.match(problemOf('just words').message, /expected a mapping of keys/);
    const broken = problemsOf('id: here\nname: [1\n  }\n');
    assert.ok(broken.length > 0);
    assert.match(broken[0]?.message ?? '', /^Not YAML: /);
    assert.ok((broken[0]?.line ?? 0) >= 2);
    for (const nested of [
      '['.repeat(100_000),
      '- '.repeat(100_000),
      `a:\n${' '.repeat(300)}b: 1`,
    ]) {
      assert.match(problemOf(nested).message, /too deeply/);
    }
    const aliases = Array.from({ length: 12 }, (_, at) => {
      const items =
        at === 0
          ? 'x'
          : Array(12)
              .fill(`*a${at - 1}`)
              .join(', ');
      return `a${at}: &a${at} [${items}]`;
    });
    assert.match(problemOf(aliases.join('\n')).message, /Cannot be read.*alias/i);
    const twice = problemOf(`${head}name: There\n`);
    assert.equal(twice.line, 5);
    const bom = problemOf(`\uFEFF${head.replaceAll('\n', '\r\n')}contnets: 1\r\n`);
    assert.equal(bom.line, 5);
    const proto = problemsOf(`${head}__proto__: { id: x }\n`);
    assert.equal(proto.length, 1);
  });
});

describe('A court of the workspace', () => {
  const path = '.amicus/courts/ca2.yaml';
  const ours = (facts: string) =>
    loadCourts([{ name: path, text: `id: ca2\ninherits: ca2\nedition: 2026-11-01\n${facts}` }]);

  it('overrides one fact of a court that comes with Amicus, and leaves the others', () => {
    const { courts, problems } = ours(
      'stages:\n  merits:\n    limit:\n      value: { words: 6000 }\n      rule: 2d Cir. Local R. 29.1\n      confidence: found\n',
    );
    assert.deepEqual(problems, []);
    const merits = courts.get('ca2')?.stages.merits;
    assert.deepEqual([merits?.limit.value, merits?.limit.edition], [{ words: 6000 }, '2026-11-01']);
    const before = loadCourts().courts.get('ca2');
    assert.equal(before?.stages.merits?.limit.value.words, 7000);
    assert.deepEqual(merits?.timing, before?.stages.merits?.timing);
    assert.deepEqual(courts.get('ca2')?.cover, before?.cover);
    assert.deepEqual(Object.keys(courts.get('ca2')?.guidance ?? {}), ['leave', 'recusal', 'reply']);
  });

  it('adds a time, copies and guidance to those there are', () => {
    const { courts, problems } = ours(
      [
        'copies:',
        '  value: { number: 6, when: on-order, electronic: true }',
        '  rule: 2d Cir. Local R. 31.1',
        '  confidence: known',
        'guidance:',
        '  service: { value: Serve early., rule: Convention, confidence: known }',
        'stages:',
        '  rehearing:',
        '    timing:',
        '      value: { other: { days: 10, after: petition } }',
        '      rule: Convention',
        '      confidence: known',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    const profile = courts.get('ca2');
    assert.equal(profile?.copies?.value.number, 6);
    assert.deepEqual(Object.keys(profile?.guidance ?? {}).sort(), [
      'leave',
      'recusal',
      'reply',
      'service',
    ]);
    assert.equal(profile?.stages.rehearing?.timing?.value.other?.days, 10);
  });

  it('is passed over with file, line and remedy when a value is wrong', () => {
    const wrong: readonly (readonly [facts: string, line: number, at: string, says: RegExp])[] = [
      [
        'copies:\n  value: { number: many, when: on-order, electronic: true }\n  rule: Convention\n  confidence: known\n',
        5,
        'copies.value.number',
        /is "many"; expected a number\. Correct the value\./,
      ],
      [
        'copies:\n  value: { when: later, electronic: true }\n  rule: Convention\n  confidence: known\n',
        5,
        'copies.value.when',
        /is "later"; expected "at-filing" or "after-review" or .*Correct the value\./,
      ],
      [
        'stages:\n  merits:\n    timing:\n      value: { other: { days: 7, after: breakfast } }\n      rule: Convention\n      confidence: known\n',
        7,
        'stages.merits.timing.value.other.after',
        /is "breakfast"; expected "supported-brief" or /,
      ],
      [
        'stages:\n  merits:\n    timing:\n      value: { extendable: true }\n      rule: Convention\n      confidence: known\n',
        7,
        'stages.merits.timing.value',
        /sets no time; give it for a side, or for every other side\./,
      ],
      [
        'guidance:\n  service: { value: Serve early., confidence: known }\n',
        5,
        'guidance.service.rule',
        /is missing\. Add it \(expected text\)/,
      ],
      [
        'authorship:\n  value: { title: A, place: own-part, exemptGovernment: true, wording: {} }\n  rule: Convention\n  confidence: known\n',
        5,
        'authorship.value.wording.no-counsel',
        /is missing; give the sentence for this answer, or say place: none\./,
      ],
      [
        'authorities:\n  value: { title: T, overWords: 0, passim: allowed, groupPages: false, asterisks: false, categories: [] }\n  rule: Convention\n  confidence: known\n',
        5,
        'authorities.value',
        /has passimPages if and only if passim is allowed\./,
      ],
      ['edition: "20"\n', 4, '', /Map keys must be unique/],
    ];
    for (const [facts, line, at, says] of wrong) {
      const { courts, problems } = ours(facts);
      const [first] = problems;
      assert.deepEqual([first?.file, first?.line, first?.path], [path, line, at], facts);
      assert.match(first?.message ?? '', says);
      assert.match(first?.message ?? '', /\b(?:Add|Correct|give|passimPages)\b/);
      // The court that comes with Amicus stands as it was.
      assert.deepEqual(courts.get('ca2'), loadCourts().courts.get('ca2'), facts);
    }
  });

  it('reads an edition by year or month where no more is known', () => {
    for (const edition of ['2024-05', '"2024"', 'undated', 'unread', '2024-05-01']) {
      const { problems } = loadCourts([
        { name: 'a.yaml', text: `id: here\ninherits: frap\nedition: ${edition}\n` },
      ]);
      assert.deepEqual(problems, [], edition);
    }
    assert.match(
      problemOf('id: here\ninherits: frap\nedition: 2024\n').message,
      /is 2024; expected/,
    );
  });
});
