import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const CLI = resolve('dist', 'cli.cjs');
const TEXT = '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). *Id.* at 320.\n';

describe('amicus cites and authorities as programs', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-cites-'));
    writeFileSync(join(folder, 'text.md'), TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function amicus(words: string, input = '') {
    const env = { ...process.env, HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words.split(' ')], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }

  it('print what a file cites, and the table', () => {
    const cites = amicus('cites text.md');
    assert.deepEqual([cites.code, cites.stderr], [0, '']);
    assert.match(cites.stdout, /^1:23 {2}case {2}560 U\.S\. 305$/m);
    const table = amicus('authorities text.md');
    assert.deepEqual([table.code, table.stderr], [0, '']);
    assert.match(table.stdout, /Samantar v\. Yousuf, 560 U\.S\. 305 \(2010\) {2}\(1 full, 1 id\)/);
  });

  it('say what is wrong with a file or a batch in one line, without a stack', () => {
    const missing = amicus('cites missing.md');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /^amicus: missing\.md could not be read: there is no such file/);
    const batch = amicus('cites --batch', '{}');
    assert.equal(batch.code, 2);
    assert.match(
      batch.stderr,
      /^amicus: The batch is to be a JSON array.*\nTry "amicus --help"\.$/m,
    );
    for (const { stderr } of [missing, batch]) assert.doesNotMatch(stderr, / at |report it/);
  });

  it('leave the compiled code of one another in the cache', () => {
    const kept = () =>
      readdirSync(folder, { recursive: true })
        .map((path) => basename(String(path)))
        .filter((name) => name.endsWith('.cache'))
        .map((name) => name.replace(/-.*/, ''))
        .sort();
    amicus('cites text.md');
    assert.deepEqual(kept(), ['cites.cjs']);
    amicus('authorities text.md');
    assert.deepEqual(kept(), ['cites.cjs', 'export.cjs']);
  });
});
