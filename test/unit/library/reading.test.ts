import assert from 'node:assert/strict';
import { readModule, readSection } from '../../../src/library/index.ts';
import { headerOf, moduleText } from './sample.ts';

/** The one problem of a file, as `line: message`. */
function problemOf(text: string): string {
  const { problems } = readModule(text, 'arguments/one.md');
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.equal(problem?.file, 'arguments/one.md');
  return `${problem?.line}: ${problem?.message}`;
}

describe('Reading an argument module', () => {
  it('gives its id, its header and its text', () => {
    const { module, problems } = readModule(
      moduleText({}, '## It says so.\n\nIt does.\n\n'),
      '.amicus/arguments/Own Words.md',
    );
    assert.deepEqual(problems, []);
    assert.equal(module?.id, 'Own Words');
    assert.equal(module?.header.title, 'A company is no state');
    assert.deepEqual(module?.header.authorities, [
      { cite: '*Samantar v. Yousuf*, 560 U.S. 305 (2010)', date: '2010' },
    ]);
    assert.equal(module?.body, '## It says so.\n\nIt does.');
  });

  it('reads the lines of Windows and a byte order mark as others', () => {
    const text = `\uFEFF${moduleText({}, 'One.\n\nTwo.').replace(/\n/g, '\r\n')}`;
    const { module, problems } = readModule(text, 'a.md');
    assert.deepEqual(problems, []);
    assert.equal(module?.body, 'One.\n\nTwo.');
  });

  const faults: readonly [what: string, text: string, says: RegExp][] = [
    ['no header', '# Words\n', /^1: .*does not begin with a header\. Write "---"/],
    [
      'a header without end',
      `---\n${headerOf()}Words.\n`,
      /^1: The header has no end\. Write "---"/,
    ],
    [
      'a key that is missing',
      moduleText().replace(/topic:.*\n/, ''),
      /`topic` is missing\. Add it \(expected text\)\.$/,
    ],
    [
      'a key that is unknown',
      moduleText({ author: 'me' }),
      /^10: `author`: unknown key\. Remove it/,
    ],
    [
      'a position there is not',
      moduleText({ position: 'left' }),
      /^5: `position` is "left"; expected "for" or "against" or "either"/,
    ],
    [
      'a date that is none',
      moduleText({ authorities: '[{ cite: A, date: 2021-02-30 }]' }),
      /^8: `authorities\.0\.date` is not a date; write it as YYYY-MM-DD/,
    ],
    [
      'a day in words',
      moduleText({ 'as-of': 'June' }),
      /^7: `as-of` is "June"; expected a date as YYYY-MM-DD/,
    ],
    [
      'a court that is no id',
      moduleText({ courts: '[9th Cir.]' }),
      /^6: `courts\.0` is not an id; write lower-case/,
    ],
    ['YAML that is none', moduleText({ title: '"open' }), /Not YAML: /],
    ['no text', moduleText({}, ''), /^1: There is no text after the header\. Write it below/],
    [
      'nesting without end',
      moduleText({ title: '['.repeat(500) }),
      /^2: Nested or indented too deeply/,
    ],
    [
      'an adverse authority without an answer',
      moduleText({ adverse: '[{ cite: A, date: 2000, against: It is }]' }),
      /^9: `adverse\.0\.met` is missing/,
    ],
  ];
  for (const [what, text, says] of faults) {
    it(`says what to do about ${what}`, () => {
      const { module, problems } = readModule(text, 'arguments/one.md');
      assert.equal(module, undefined);
      assert.ok(problems.length > 0);
      const [problem] = problems;
      assert.match(`${problem?.line}: ${problem?.message}`, says);
    });
  }

  it('keeps a module with an authority later than its own date, and says so', () => {
    const text = moduleText({ 'as-of': '2009-12-31' });
    assert.match(
      problemOf(text),
      /^8: "\*Samantar v\. Yousuf\*, 560 U\.S\. 305 \(2010\)" is dated 2010, after the module's own date of 2009-12-31\. Correct one/,
    );
    assert.ok(readModule(text, 'a.md').module);
    // The same year may be before or after: nothing is said.
    assert.deepEqual(readModule(moduleText({ 'as-of': '2010-01-01' }), 'a.md').problems, []);
  });

  it('survives any text', () => {
    for (const text of [
      '',
      '---',
      '---\n---',
      '---\n---\nx',
      '---\n- a\n---\nx',
      '---\n*a\n---\nx',
    ]) {
      const { module, problems } = readModule(text, 'a.md');
      assert.equal(module, undefined);
      assert.ok(problems.length > 0, JSON.stringify(text));
    }
  });
});

describe('Reading a section', () => {
  it('gives its kind, its stages and its text', () => {
    const text =
      '---\ntitle: Affirm\nkind: conclusion\ncourts: [frap]\nstages: [merits]\nas-of: 2026-11-23\n---\n\n# Conclusion\n\nAffirm.\n';
    const { section, problems } = readSection(text, 'affirm.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(section?.header.stages, ['merits']);
    assert.equal(section?.body, '# Conclusion\n\nAffirm.');
  });

  it('says which kinds there are', () => {
    const text = '---\ntitle: A\nkind: prologue\ncourts: all\nas-of: 2026-11-23\n---\nA.\n';
    const { section, problems } = readSection(text, 'a.md');
    assert.equal(section, undefined);
    assert.match(problems[0]?.message ?? '', /^`kind` is "prologue"; expected "disclosure" or /);
  });
});
