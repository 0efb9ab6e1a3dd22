import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FileWriter } from '../../../src/node/file-writer.ts';
import { handOver, takeOver } from '../../../src/node/handover.ts';
import { WriteError } from '../../../src/node/write-files.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

describe('files handed to another process', () => {
  const files = [
    { path: 'brief.docx', bytes: bytes(1, 2, 3) },
    { path: 'ünï "quoted".docx', bytes: bytes() },
    { path: 'b', bytes: bytes(255, 0) },
  ];

  it('come out as they went in', () => {
    const taken = takeOver(handOver(files))?.map((file) => ({
      ...file,
      bytes: Uint8Array.from(file.bytes),
    }));
    assert.deepEqual(taken, files);
  });

  it('are none while a single byte is missing', () => {
    const whole = handOver(files);
    for (let length = 0; length < whole.length; length++) {
      assert.equal(takeOver(whole.subarray(0, length)), undefined, `${length} bytes`);
    }
  });
});

describe('FileWriter', function () {
  this.timeout(30_000);
  let folder: string;
  let program: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-writer-'));
    program = join(folder, 'writer.cjs');
    await build({
      entryPoints: ['src/node/writer-process.ts'],
      bundle: true,
      platform: 'node',
      outfile: program,
      logLevel: 'warning',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the files and ends', async () => {
    const path = join(folder, 'one.docx');
    writeFileSync(path, 'older');
    await new FileWriter(program).write([{ path, bytes: bytes(7, 8) }]);
    assert.deepEqual([...readFileSync(path)], [7, 8]);
    assert.deepEqual(readdirSync(folder).sort(), ['one.docx', 'writer.cjs']);
  });

  it('says why a file could not be written', async () => {
    const path = join(folder, 'gone', 'one.docx');
    await assert.rejects(new FileWriter(program).write([{ path, bytes: bytes(1) }]), (reason) => {
      assert.ok(reason instanceof WriteError);
      assert.match(
        reason.message,
        /gone.one\.docx could not be written: its folder does not exist/,
      );
      return true;
    });
  });

  it('writes nothing when it was given up before', async () => {
    const path = join(folder, 'two.docx');
    const writer = new FileWriter(program);
    await assert.rejects(writer.write([{ path, bytes: bytes(1) }], AbortSignal.abort()), /abort/i);
    writer.dispose();
    assert.ok(!readdirSync(folder).includes('two.docx'));
  });

  it('writes the files itself where no process can be started', async () => {
    const path = join(folder, 'three.docx');
    await new FileWriter(join(folder, 'missing.cjs')).write([{ path, bytes: bytes(5) }]);
    assert.deepEqual([...readFileSync(path)], [5]);
  });
});
