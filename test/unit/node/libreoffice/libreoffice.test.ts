import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findSoffice,
  LibreOffice,
  LibreOfficeError,
  type LibreOfficeOptions,
} from '../../../../src/node/libreoffice/index.ts';
import { type Fake, fakeSoffice } from './fake-soffice.ts';

const DOCX = new Uint8Array([1, 2, 3]);
const OPTIONS = { UseTaggedPDF: true, SelectPdfVersion: 2 };
const naming = '--soffice';

/** Whether a failure is of LibreOffice, of a kind, and says something. */
function failure(kind: LibreOfficeError['kind'], ...messages: RegExp[]) {
  return (reason: unknown) => {
    assert.ok(reason instanceof LibreOfficeError, String(reason));
    assert.equal(reason.kind, kind);
    for (const message of messages) assert.match(reason.message, message);
    return true;
  };
}

function temporary(): string[] {
  return readdirSync(tmpdir()).filter((name) => /^amicus-(?:pages|libreoffice)-/.test(name));
}

/** Whether a process runs a second after it should have ended; one that only waits to be counted does not. */
async function isRunning(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    if (stdout.trim() === '' || stdout.startsWith('Z')) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

describe('running LibreOffice', function () {
  this.timeout(20_000);
  const fakes: Fake[] = [];
  const offices: LibreOffice[] = [];
  let before: string[];

  function office(does: string, more: Partial<LibreOfficeOptions> = {}): [LibreOffice, Fake] {
    const fake = fakeSoffice(does);
    const made = new LibreOffice({ program: fake.program, naming, ...more });
    fakes.push(fake);
    offices.push(made);
    return [made, fake];
  }

  beforeEach(() => {
    before = temporary();
  });
  afterEach(() => {
    for (const one of offices.splice(0)) one.dispose();
    assert.deepEqual(temporary(), before, 'temporary files are left');
    for (const { folder } of fakes.splice(0)) rmSync(folder, { recursive: true });
  });

  it('gives the PDF it makes, with a profile of its own kept for the next document', async () => {
    const [one, { starts }] = office('echo pages > "$OUT"');
    const [pdf, again] = await Promise.all([
      one.convert(DOCX, OPTIONS),
      one.convert(DOCX, OPTIONS),
    ]);
    assert.equal(Buffer.from(pdf).toString(), 'pages\n');
    assert.deepEqual(again, pdf);
    const profiles = starts().map((args) => /-env:UserInstallation=(\S+)/.exec(args)?.[1]);
    assert.equal(profiles.length, 2);
    assert.equal(new Set(profiles).size, 1);
    assert.ok(existsSync(fileURLToPath(profiles[0] ?? '')));
    assert.match(
      starts()[0] ?? '',
      /--headless .*--convert-to pdf:writer_pdf_Export:\{"UseTaggedPDF":\{"type":"boolean","value":"true"\},"SelectPdfVersion":\{"type":"long","value":"2"\}\}/,
    );
  });

  it('gives it the fonts of a folder', async () => {
    const [, { folder }] = office('');
    const fonts = join(folder, 'fonts');
    mkdirSync(fonts);
    writeFileSync(join(fonts, 'face.otf'), 'shapes');
    const [one, { starts }] = office('echo pages > "$OUT"', { fonts });
    await one.convert(DOCX, OPTIONS);
    const profile = /-env:UserInstallation=(\S+)/.exec(starts()[0] ?? '')?.[1] ?? '';
    const copied = join(fileURLToPath(profile), 'user', 'fonts', 'face.otf');
    assert.equal(readFileSync(copied, 'utf8'), 'shapes');
  });

  it('starts it again once when it ends with 81, as after making a profile', async () => {
    const [once, first] = office('[ "$STARTS" -gt 1 ] || exit 81\necho pages > "$OUT"');
    await once.convert(DOCX, OPTIONS);
    assert.equal(first.starts().length, 2);
    const [always, second] = office('exit 81');
    await assert.rejects(always.convert(DOCX, OPTIONS), failure('broken', /ended with code 81/));
    assert.equal(second.starts().length, 2);
  });

  it('says what it said when it fails, and the remedy', async () => {
    const [crashes] = office('echo "no Writer here" >&2; exit 7');
    await assert.rejects(
      crashes.convert(DOCX, OPTIONS),
      failure('broken', /ended with code 7; it said: no Writer here\. /, /with --soffice/),
    );
    const [silent] = office('exit 0');
    await assert.rejects(
      silent.convert(DOCX, OPTIONS),
      failure('broken', /made no PDF and said nothing\./),
    );
  });

  it('goes on after a failure', async () => {
    const [one] = office('[ "$STARTS" -gt 1 ] || exit 7\necho pages > "$OUT"');
    await assert.rejects(one.convert(DOCX, OPTIONS), failure('broken'));
    assert.ok(await one.convert(DOCX, OPTIONS));
  });

  it('says that a program that is no program could not be started', async () => {
    const [, { folder }] = office('');
    const broken = new LibreOffice({ program: join(folder, 'none'), naming });
    offices.push(broken);
    await assert.rejects(
      broken.convert(DOCX, OPTIONS),
      failure('broken', /could not be started: .*ENOENT/),
    );
  });

  it('stops it with all it started when its time is over', async () => {
    const [hangs, { folder }] = office('sleep 600 & echo $! > "$(dirname "$0")/child"; wait', {
      timeLimit: () => 400,
    });
    await assert.rejects(
      hangs.convert(DOCX, OPTIONS),
      failure('slow', /did not finish within 0 seconds and was stopped/),
    );
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'));
    assert.ok(child > 0);
    assert.ok(!(await isRunning(child)), 'what it started still runs');
  });

  it('stops it with all it started when cancelled', async () => {
    const [hangs, { folder }] = office('sleep 600 & echo $! > "$(dirname "$0")/child"; wait');
    const abort = new AbortController();
    const started = join(folder, 'child');
    const converting = hangs.convert(DOCX, OPTIONS, abort.signal);
    const rejected = assert.rejects(converting, { name: 'AbortError' });
    while (!existsSync(started) || readFileSync(started, 'utf8') === '') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    abort.abort();
    await rejected;
    assert.ok(
      !(await isRunning(Number(readFileSync(started, 'utf8')))),
      'what it started still runs',
    );
  });

  it('starts nothing when cancelled before', async () => {
    const [one, { starts }] = office('echo pages > "$OUT"');
    await assert.rejects(one.convert(DOCX, OPTIONS, AbortSignal.abort()), { name: 'AbortError' });
    assert.deepEqual(starts(), []);
  });
});

describe('finding LibreOffice', () => {
  let fake: Fake;
  before(() => {
    fake = fakeSoffice('exit 0');
  });
  after(() => rmSync(fake.folder, { recursive: true }));

  it('takes the one named, and no other', async () => {
    assert.equal(await findSoffice({ named: fake.program, naming }), fake.program);
    await assert.rejects(
      findSoffice({ named: join(fake.folder, 'nowhere'), naming, path: fake.folder }),
      failure('absent', /nowhere is not a program that can be run\..*with --soffice/),
    );
    await assert.rejects(
      findSoffice({ named: fake.folder, naming }),
      failure('absent', /is not a program/),
    );
  });

  it('looks on the PATH, then in the usual places', async () => {
    const path = ['/nowhere', fake.folder].join(':');
    assert.equal(await findSoffice({ naming, path, places: [] }), fake.program);
    const places = ['/nowhere/soffice', fake.program];
    assert.equal(await findSoffice({ naming, path: '', places }), fake.program);
  });

  it('says how to get it when it is nowhere', async () => {
    await assert.rejects(
      findSoffice({ naming, path: '/nowhere', places: [] }),
      failure(
        'absent',
        /was not found/,
        /Install LibreOffice Writer/,
        /name its soffice with --soffice/,
      ),
    );
  });
});
