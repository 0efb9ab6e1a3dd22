import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const CLI = resolve('dist', 'cli.cjs');
const EXAMPLE = resolve('templates', 'briefs', 'example');
const ERRORS = resolve('test', 'host', 'workspace', 'errors.md');

interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

describe('amicus export', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-cli-'));
    cpSync(EXAMPLE, folder, { recursive: true, filter: (path) => !path.endsWith('.docx') });
    copyFileSync(ERRORS, join(folder, 'errors.md'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function start(...words: string[]): ChildProcess {
    return spawn(process.execPath, [CLI, ...words], { cwd: folder });
  }

  async function amicus(words: string, input: string | Uint8Array = ''): Promise<Ended> {
    return ended(start(...words.split(' ')), input);
  }

  function documents(): string[] {
    return readdirSync(folder).filter((name) => /\.docx|\.tmp/.test(name));
  }

  it('writes the document beside the draft and says what it is', async () => {
    const { code, stdout, stderr } = await amicus('export brief.md');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(String(stdout), /^Brief +brief\.docx$/m);
    assert.match(String(stdout), /^Pages +\d+$/m);
    assert.match(String(stdout), /^Words +[\d,]+ of [\d,]+ \(.*Fed\. R\. App\. P\./m);
    assert.match(String(stdout), /^Authorities +\d+ in the table$/m);
    assert.match(String(stdout), /^Court would reject +nothing that was checked$/m);
    assert.ok(unzipSync(readFileSync(join(folder, 'brief.docx')))['word/document.xml']);
    assert.deepEqual(documents(), ['brief.docx']);
  });

  it('reads standard input and writes standard output, the same bytes', async () => {
    await amicus('export brief.md -o file.docx');
    const text = readFileSync(join(folder, 'brief.md'));
    const { code, stdout, stderr } = await amicus('export - -o -', text);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Pages +\d+$/m);
    assert.deepEqual(stdout, readFileSync(join(folder, 'file.docx')));
  });

  it('takes the court and gives the report as JSON', async () => {
    const { code, stdout, stderr } = await amicus('export brief.md --court scotus --json --force');
    assert.equal(code, 0, stderr);
    const report = JSON.parse(String(stdout));
    assert.equal(report.court, 'scotus');
    assert.equal(report.written[0], 'brief.docx');
    assert.ok(report.pages > 20);
  });

  it('lists the errors of a brief, writes nothing, and keeps the older export', async () => {
    writeFileSync(join(folder, 'errors.docx'), 'older');
    const { code, stdout, stderr } = await amicus('export errors.md');
    assert.equal(code, 1);
    assert.equal(String(stdout), '');
    assert.match(stderr, /^errors\.md:2:\d+: error: .*nowhere/m);
    assert.match(stderr, /Nothing was written\./);
    assert.equal(readFileSync(join(folder, 'errors.docx'), 'utf8'), 'older');
  });

  it('writes a brief over its limit only when forced, and exits with 1 all the same', async () => {
    const refused = await amicus('export brief.md --court frap');
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /error: The brief has \d+ words, \d+ more than the 6500/);
    assert.deepEqual(documents(), []);
    const forced = await amicus('export brief.md --court frap --force --json');
    assert.equal(forced.code, 1);
    assert.deepEqual(documents(), ['brief.docx']);
    const report = JSON.parse(String(forced.stdout));
    assert.equal(report.rejects.length, 1);
    const [finding] = report.findings.filter(
      (one: { severity: string }) => one.severity === 'error',
    );
    assert.deepEqual([finding.check, finding.line], ['length/over-limit', 3]);
  });

  it('says that --force does not help where there is nothing to lay out', async () => {
    const { code, stderr } = await amicus('export errors.md --force');
    assert.equal(code, 1);
    assert.match(stderr, /leave nothing to lay out\. Mend them first\./);
    assert.deepEqual(documents(), []);
  });

  it('gives the errors as JSON too', async () => {
    const { code, stdout } = await amicus('export errors.md --json');
    assert.equal(code, 1);
    const { findings, written } = JSON.parse(String(stdout));
    assert.deepEqual(written, []);
    assert.ok(findings.some((finding: { severity: string }) => finding.severity === 'error'));
  });

  it('ends with 2 and a remedy when a file cannot be read or written', async () => {
    writeFileSync(join(folder, 'latin.md'), Buffer.from([0x2d, 0xe9, 0x0a]));
    mkdirSync(join(folder, 'taken.docx'));
    const cases: [string, RegExp][] = [
      ['export missing.md', /missing\.md could not be read: there is no such file/],
      ['export latin.md', /not UTF-8 text\. Save it as UTF-8/],
      ['export brief.md -o gone/brief.docx', /its folder does not exist\. Make the folder/],
      ['export brief.md -o taken.docx', /it is a folder\. Name a file/],
      ['export brief.md -o brief.md', /would replace the draft/],
      ['export brief.md --nonsense', /--nonsense/],
    ];
    for (const [words, message] of cases) {
      const { code, stdout, stderr } = await amicus(words);
      assert.equal(code, 2, words);
      assert.match(stderr, message);
      assert.equal(String(stdout), '');
    }
    assert.deepEqual(documents(), ['taken.docx']);
  });

  it('leaves no file and keeps the older export when it is stopped', async () => {
    writeFileSync(join(folder, 'brief.docx'), 'older');
    const child = start('export', 'brief.md');
    const end = ended(child);
    await new Promise((wait) => setTimeout(wait, 700));
    child.kill('SIGINT');
    const { code, stderr } = await end;
    assert.equal(code, 130, stderr);
    assert.match(stderr, /stopped/);
    assert.equal(readFileSync(join(folder, 'brief.docx'), 'utf8'), 'older');
    assert.deepEqual(documents(), ['brief.docx']);
  });

  it('adds the court profiles of the folder', async () => {
    mkdirSync(join(folder, '.amicus', 'courts'), { recursive: true });
    writeFileSync(join(folder, '.amicus', 'courts', 'broken.yaml'), 'id: [\n');
    const { stdout, stderr } = await amicus('export brief.md');
    assert.match(`${stdout}${stderr}`, /\.amicus.courts.broken\.yaml:\d+: /);
  });

  it('prints help and the version', async () => {
    const help = await amicus('--help');
    assert.equal(help.code, 0);
    assert.match(String(help.stdout), /^Usage: amicus export FILE/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(String((await amicus('--version')).stdout), `${version}\n`);
  });
});

function ended(child: ChildProcess, input: string | Uint8Array = ''): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin?.on('error', () => undefined); // it may end without reading
  child.stdin?.end(input);
  return new Promise((resolveEnd, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolveEnd({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
