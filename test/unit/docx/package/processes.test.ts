import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { normalizePackage } from '../../../../src/docx/package/index.ts';
import { packSample } from './sample.ts';

const PROGRAM = `
import { normalizePackage } from './src/docx/package/index.ts';
import { packSample } from './test/unit/docx/package/sample.ts';
process.stdout.write(normalizePackage(await packSample()));
`;

describe('normalizePackage in another process', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amicus-processes-'));
    program = join(folder, 'pack.mjs');
    await build({
      stdin: { contents: PROGRAM, resolveDir: resolve('.'), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      logLevel: 'warning',
    });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    it(`gives the same bytes in the time zone ${zone}`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [program], {
        env: { ...process.env, TZ: zone },
        encoding: 'buffer',
        maxBuffer: 1 << 24,
      });
      const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      assert.equal(sha(stdout), sha(normalizePackage(await packSample())));
    });
  }
});
