import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { briefOf, draftFile, EXAMPLE, exportFile } from './briefs.ts';

const run = promisify(execFile);
const DRAFT = draftFile('every-node');
const PROGRAM = resolve('dist', 'cli.cjs');

/** Where and how the same draft may be exported. */
const PLACES = [
  { zone: 'Asia/Tokyo', language: 'ja_JP.UTF-8' },
  { zone: 'UTC', language: 'C' },
  { zone: 'America/Los_Angeles', language: 'tr_TR.UTF-8' },
] as const;

describe('the same draft', function () {
  this.timeout(60_000);
  const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  let expected: string;

  before(async () => {
    expected = sha(briefOf(await exportFile(DRAFT, 'ca9')));
  });

  it('gives the same bytes again', async () => {
    assert.equal(sha(briefOf(await exportFile(DRAFT, 'ca9'))), expected);
  });

  it('gives the same bytes with the line ends of Windows and a byte order mark', async () => {
    const text = readFileSync(DRAFT, 'utf8');
    for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      assert.equal(sha(briefOf(await exportFile(DRAFT, 'ca9', { text: other }))), expected);
    }
  });

  it('gives the same bytes from the command line in any time zone and language', async () => {
    assert.ok(existsSync(PROGRAM), `${PROGRAM} is not there: run "npm run build" first.`);
    const made = await Promise.all(
      PLACES.map(async ({ zone, language }) => {
        const { stdout } = await run(
          process.execPath,
          [PROGRAM, 'export', resolve(DRAFT), '--court', 'ca9', '-o', '-'],
          {
            cwd: tmpdir(),
            env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
            encoding: 'buffer',
            maxBuffer: 1 << 24,
          },
        );
        return sha(stdout);
      }),
    );
    assert.deepEqual(
      made,
      PLACES.map(() => expected),
    );
  });

  it('gives the same bytes with another version of Node, of a long brief too', async () => {
    const other = process.env.OTHER_NODE;
    assert.ok(other, 'OTHER_NODE names no Node: run "npm run test:golden".');
    const version = (await run(other, ['--version'])).stdout.trim();
    assert.notEqual(version.split('.')[0], process.version.split('.')[0]);
    for (const [file, court] of [
      [DRAFT, 'ca9'],
      [EXAMPLE, 'scotus'],
    ] as const) {
      const words = [PROGRAM, 'export', resolve(file), '--court', court, '-o', '-'];
      const made: string[] = await Promise.all(
        [process.execPath, other].map(async (node) => {
          const ended: { stdout: Buffer } = await run(node, words, {
            encoding: 'buffer',
            maxBuffer: 1 << 24,
          });
          return sha(ended.stdout);
        }),
      );
      assert.equal(made[1], made[0], `${file} for ${court}`);
    }
    console.log(`      ${process.version} and ${version}`);
  });
});
