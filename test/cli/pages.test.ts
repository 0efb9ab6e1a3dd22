import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readPdf } from '../../src/pdf/index.ts';

const CLI = resolve('dist', 'cli.cjs');
const EXAMPLE = resolve('templates', 'briefs', 'example');

describe('amicus export with LibreOffice', function () {
  this.timeout(60_000);
  let folder: string;
  let temporary: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-cli-'));
    temporary = mkdtempSync(join(tmpdir(), 'amicus-tmp-'));
    cpSync(EXAMPLE, folder, {
      recursive: true,
      filter: (path) => !/\.(?:docx|pdf)$/.test(path),
    });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(temporary, { recursive: true });
  });

  function start(words: string, env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [CLI, ...words.split(' ')], {
      cwd: folder,
      env: { ...process.env, TMPDIR: temporary, ...env },
    });
    const said = { stdout: [] as Buffer[], stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => said.stdout.push(chunk));
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk;
    });
    const ended = new Promise<{ code: number | null; stdout: Buffer; stderr: string }>((done) => {
      child.once('close', (code) =>
        done({ code, stdout: Buffer.concat(said.stdout), stderr: said.stderr }),
      );
    });
    return { child, ended };
  }

  const amicus = (words: string, env?: NodeJS.ProcessEnv) => start(words, env).ended;

  function exports(): string[] {
    return readdirSync(folder).filter((name) => /\.(?:docx|pdf|tmp)$/.test(name));
  }

  function fake(does: string): string {
    const program = join(folder, 'soffice');
    writeFileSync(program, `#!/bin/sh\n${does}\n`);
    chmodSync(program, 0o755);
    return program;
  }

  it('writes the PDF beside the draft, says what was checked, and leaves no temporary file', async () => {
    const { code, stdout, stderr } = await amicus('export brief.md --pdf');
    assert.equal(code, 0, stderr);
    const text = String(stdout);
    assert.match(text, /^Brief +brief\.pdf$/m);
    assert.match(text, /^Page numbers +laid out in \d passes \(LibreOffice\)$/m);
    assert.match(text, /^Compared +\d+ of \d+ headings and citations|^Compared +all \d+/m);
    assert.match(text, /^PDF +checked: fonts embedded \(Liberation Serif\), searchable text,$/m);
    assert.deepEqual(exports(), ['brief.pdf']);
    assert.deepEqual(readdirSync(temporary), []);
  });

  it('takes a name that ends in .pdf for one, and writes the separate papers too', async () => {
    const { code, stdout, stderr } = await amicus('export brief.md --court scotus -o out.pdf');
    assert.equal(code, 0, stderr);
    assert.match(String(stdout), /^Set in +TeX Gyre Schola$/m);
    assert.deepEqual(exports(), [
      'out-certificate-of-compliance.pdf',
      'out-proof-of-service.pdf',
      'out.pdf',
    ]);
  });

  it('writes the PDF on standard output', async () => {
    const { code, stdout, stderr } = await amicus('export brief.md --pdf -o -');
    assert.equal(code, 0, stderr);
    assert.ok(readPdf(stdout).pages.length > 30);
    assert.match(stderr, /^PDF +checked/m);
  });

  it('gives the DOCX the page numbers of LibreOffice, and every difference in JSON', async () => {
    for (const pages of ['libreoffice', 'auto']) {
      const { code, stdout } = await amicus(`export brief.md --pages ${pages} --json`);
      assert.equal(code, 0);
      const { pageNumbers } = JSON.parse(String(stdout));
      assert.equal(pageNumbers.engine, 'libreoffice');
      const { places, apart, differences } = pageNumbers.compared;
      assert.ok(places > 200 && apart <= places && differences.length <= apart);
      for (const one of differences) {
        assert.match(one.kind, /^(?:heading|citation)$/);
        assert.ok(one.text && one.layout !== one.libreoffice);
      }
      assert.deepEqual(exports(), ['brief.docx']);
    }
  });

  it('ends with 2 and the remedy when LibreOffice is not there, and writes nothing', async () => {
    writeFileSync(join(folder, 'brief.pdf'), 'older');
    const named = await amicus('export brief.md --pdf --soffice /nowhere/soffice');
    const set = await amicus('export brief.md --pages auto', {
      AMICUS_SOFFICE: '/nowhere/soffice',
    });
    for (const { code, stdout, stderr } of [named, set]) {
      assert.equal(code, 2);
      assert.equal(String(stdout), '');
      assert.match(
        stderr,
        /^amicus: \/nowhere\/soffice is not a program that can be run\. Name .* with --soffice or /,
      );
    }
    assert.deepEqual(exports(), ['brief.pdf']);
    assert.equal(readFileSync(join(folder, 'brief.pdf'), 'utf8'), 'older');
  });

  it('ends with 2 and what LibreOffice said when it fails', async () => {
    const program = fake('echo "no Writer here"; exit 3');
    const { code, stderr } = await amicus(`export brief.md --pdf --soffice ${program}`);
    assert.equal(code, 2);
    assert.match(stderr, /ended with code 3; it said: no Writer here\. See that it opens/);
    assert.deepEqual(exports(), []);
    assert.deepEqual(readdirSync(temporary), []);
  });

  it('stops LibreOffice when it is stopped, and leaves nothing', async () => {
    const begun = join(folder, 'begun');
    const program = fake(`echo $$ > '${begun}'; sleep 600`);
    const { child, ended } = start(`export brief.md --pdf --soffice ${program}`);
    while (!existsSync(begun) || readFileSync(begun, 'utf8') === '') {
      await new Promise((done) => setTimeout(done, 50));
    }
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    assert.equal(code, 143);
    assert.match(stderr, /stopped/);
    assert.deepEqual(exports(), []);
    assert.deepEqual(readdirSync(temporary), []);
  });

  it('does not take a PDF for a DOCX', async () => {
    for (const words of ['--pdf -o brief.docx', '--pdf --pages layout']) {
      const { code, stderr } = await amicus(`export brief.md ${words}`);
      assert.equal(code, 2);
      assert.match(stderr, /^amicus: .*PDF/);
    }
    assert.deepEqual(exports(), []);
  });
});
