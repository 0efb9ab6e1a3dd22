import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const CASES = 'test/unit/citations/cases';

/** What a set has reached, in percent; a field is right or not, of those the set has. */
interface Floor {
  readonly files: readonly string[];
  readonly variant?: 'markdown';
  /** F1 by kind; `ALL` over all kinds. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, number>>;
  /** Short forms tied to their authority. */
  readonly resolved?: number;
}

interface Report {
  readonly kinds: Readonly<Record<string, { readonly f1: number | null }>>;
  readonly fields: Readonly<Record<string, { readonly acc: number | null; readonly n: number }>>;
  readonly resolve: { readonly ok: number };
  readonly fails: readonly { readonly id: string; readonly bad: readonly string[] }[];
}

const floors: Record<string, Floor> = JSON.parse(readFileSync(`${CASES}/floors.json`, 'utf8'));

describe('citation cases by other hands', function () {
  this.timeout(60_000);
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-cases-'));
    await build({
      stdin: {
        contents: `
          import { readFileSync } from 'node:fs';
          import { printedCitations } from './src/cli/cites.ts';
          const cases = JSON.parse(readFileSync(0, 'utf8'));
          const answers = Object.fromEntries(cases.map(({ id, text }) => [id, printedCitations(text)]));
          process.stdout.write(JSON.stringify(answers));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',

      outfile: join(folder, 'engine.cjs'),
      plugins: [
        {
          name: 'no-export',
          setup: ({ onResolve }) =>
            onResolve({ filter: /export\/index\.ts$/ }, ({ path }) => ({ path, external: true })),
        },
      ],
    });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, floor] of Object.entries(floors)) {
    it(`${name}: no worse than before`, () => {
      const report = score(folder, floor);
      const reached: [string, number, number][] = [
        ...Object.entries(floor.kinds).map(([kind, least]): [string, number, number] => [
          kind,
          100 * (report.kinds[kind]?.f1 ?? 0),
          least,
        ]),
        ...Object.entries(floor.fields).map(([field, least]): [string, number, number] => [
          field,
          100 * (report.fields[field]?.acc ?? 0),
          least,
        ]),
        ['resolved', report.resolve.ok, floor.resolved ?? 0],
      ];
      const fallen = reached.filter(([, value, least]) => value < least - 0.05);
      const misses = report.fails.flatMap(({ id, bad }) => bad.map((each) => `${id}: ${each}`));
      assert.deepEqual(
        fallen.map(([what, value, least]) => `${what} ${value.toFixed(1)} < ${least}`),
        [],
        `${fallen.map(([what]) => what).join(', ')} fell. Misses:\n${misses.join('\n')}`,
      );
    });
  }

  function score(where: string, { files, variant }: Floor): Report {
    const out = join(where, 'report.json');
    writeFileSync(out, '');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(CASES, 'score.mjs'),
        ...['--cmd', `"${process.execPath}" "${join(where, 'engine.cjs')}"`],
        ...['--cases', ...files.map((file) => resolve(CASES, file))],
        ...(variant ? ['--variant', variant] : []),
        ...['--json', out, '--fails', '0'],
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return JSON.parse(readFileSync(out, 'utf8'));
  }
});
