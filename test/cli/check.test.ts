import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log } from 'sarif';

const CLI = resolve('dist', 'cli.cjs');
const MINIMAL = readFileSync(resolve('test', 'briefs', 'minimal.md'), 'utf8');
/** With the telephone the cover needs; one of its points has only one part. */
const GOOD = MINIMAL.replace(/^( +)email: .*$/m, '$&\n$1phone: "(555) 555-0100"').replace(
  /^court: ca9$/m,
  '$&\nchecks: { lone-heading: off }',
);
/** Without the section every court requires. */
const BAD = GOOD.replace(/^# Interest of Amicus Curiae[\s\S]*?(?=^# )/m, '');

/** Words, no two alike beside one another. */
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 2 ? 'so' : 'word')).join(' ');

describe('amicus check as a program', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-check-'));
    writeFileSync(join(folder, 'good.md'), GOOD);
    writeFileSync(join(folder, 'bad.md'), BAD);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function amicus(line: string, input = '') {
    const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...line.split(' ')], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }

  it('says that a brief is clean, with its words beside the limit, and exits with 0', () => {
    const { code, stdout, stderr } = amicus('check good.md');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^good\.md: nothing found by \d+ checks; \d+ of 7,000 words \(.+\)\n$/);
  });

  it('prints each finding with its place, rule, id and line, and exits with 1', () => {
    const { code, stdout } = amicus('check bad.md good.md');
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^bad\.md:\d+:\d+: error: .*interest.* \(Fed\. R\. App\. P\. 29\(a\)\(4\)\) \[required-parts\/missing\]\n +\d+ \| court: ca9\n +\| \^~+\n/m,
    );
    assert.match(stdout, /^bad\.md: 1 error; /m);
    assert.match(stdout, /^good\.md: nothing found/m);
  });

  it('reads standard input, and takes the court that is asked for', () => {
    const { code, stdout } = amicus('check - --court scotus', GOOD);
    assert.equal(code, 0);
    assert.match(stdout, /^<stdin>: .* of 8,000 words \(Sup\. Ct\. R\. 33\.1\(g\)\)$/m);
  });

  it('exits with 2 when there is no court or stage as the command line asks for', () => {
    for (const [line, message] of [
      ['check good.md --court ca0', /--court ca0: "ca0" is not a known court\. .*ca1/],
      ['check good.md --court ca9 --stage foo', /--stage foo: .* stage of ca9\. Known: .*merits/],
      ['export good.md --court ca0', /--court ca0: "ca0" is not a known court/],
    ] as const) {
      const { code, stdout, stderr } = amicus(line);
      assert.deepEqual([code, stdout], [2, ''], line);
      assert.match(stderr, message);
    }
  });

  it('says what a Word document is, which is no draft', () => {
    writeFileSync(join(folder, 'brief.docx'), Buffer.from('504b030414000600ff', 'hex'));
    const { code, stderr } = amicus('check brief.docx');
    assert.equal(code, 2);
    assert.match(stderr, /brief\.docx is a Word document or another archive/);
  });

  it('takes courts of the folder, and says where one of them is wrong', () => {
    mkdirSync(join(folder, '.amicus', 'courts'), { recursive: true });
    writeFileSync(join(folder, '.amicus', 'courts', 'x.yaml'), 'id: x\ninherits: nowhere\n');
    const { stdout } = amicus('check good.md');
    assert.match(stdout, /\.amicus\/courts\/x\.yaml:\d+: /);
  });

  it('gives JSON with offsets, lines and the count by section', () => {
    const { code, stdout } = amicus('check bad.md --format json');
    assert.equal(code, 1);
    const [file] = JSON.parse(stdout);
    assert.deepEqual([file.file, file.court, file.stage], ['bad.md', 'ca9', 'merits']);
    const [finding] = file.findings;
    assert.equal(finding.check, 'required-parts/missing');
    const lines = BAD.slice(0, finding.from).split('\n');
    assert.deepEqual(
      [finding.line, finding.column],
      [lines.length, (lines.at(-1) ?? '').length + 1],
    );
    const counted = file.words.parts.filter((part: { counted: boolean }) => part.counted);
    const sum = counted.reduce((all: number, part: { words: number }) => all + part.words, 0);
    assert.equal(sum, file.words.count);
  });

  it('gives SARIF that names each rule it uses and marks the words', () => {
    const { code, stdout } = amicus('check bad.md good.md --format sarif');
    assert.equal(code, 1);
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.deepEqual(
      run?.artifacts?.map(({ location }) => location?.uri),
      ['bad.md', 'good.md'],
    );
    assert.deepEqual(
      run?.tool.driver.rules?.map(({ id }) => id),
      [...new Set(run?.results?.map(({ ruleId }) => ruleId))],
    );
    const [result] = run?.results ?? [];
    assert.equal(result?.level, 'error');
    const region = result?.locations?.[0]?.physicalLocation?.region;
    assert.equal(BAD.split('\n')[(region?.startLine ?? 0) - 1], 'court: ca9');
  });

  it('exits with 2 and one line for a missing file or a bad option', () => {
    for (const [words, says] of [
      ['check missing.md', /^amicus: missing\.md could not be read: there is no such file/],
      ['check', /^amicus: Name the drafts/],
      ['check good.md --format xml', /^amicus: --format xml: there are text, json, sarif\./],
    ] as const) {
      const { code, stdout, stderr } = amicus(words);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, / at |report it/);
    }
  });

  it('reads no more of a brief than fits on a line', () => {
    const long = BAD.replace('# Conclusion', `${words(60)} [t][] ${words(60)}\n\n# Conclusion`);
    const { stdout } = amicus('check -', long);
    const row = stdout.split('\n').find((line) => /^ +\d+ .*\[t\]/.test(line));
    assert.ok(row && row.length < 110, stdout);
    const marks = stdout.split('\n')[stdout.split('\n').indexOf(row) + 1] ?? '';
    assert.equal(row.slice(marks.indexOf('^'), marks.lastIndexOf('~') + 1), '[t][]');
  });
});
