import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readParts } from '../support/docx.ts';
import { prettyXml } from '../support/pretty-xml.ts';

const COMPARED =
  /^word\/(?:document|footnotes|styles|numbering|settings|header\d*|footer\d*)\.xml$/;
const MOST_LINES = 120;

/** Where the expected documents are, seen from the project's folder, in which the tests run. */
export const GOLDEN = join('test', 'golden');

/**
 * Compares a document with the one kept in `test/golden/<name>/`, part by part and element by
 * element. With `UPDATE_GOLDEN=1` in the environment it writes the kept one instead; look at the
 * difference in git before keeping it.
 *
 * @param folder holds the expected documents; another one for tests of this function.
 * @param compared the paths of the parts to keep and compare.
 * @throws {Error} with a unified difference of every part that is not the same.
 */
export function expectGolden(
  name: string,
  docx: Uint8Array,
  folder = GOLDEN,
  compared: RegExp = COMPARED,
): void {
  const kept = join(folder, name);
  const actual = new Map<string, string>();
  for (const [path, xml] of readParts(docx)) {
    if (compared.test(path)) actual.set(basename(path), prettyXml(xml));
  }
  if (process.env.UPDATE_GOLDEN === '1') {
    write(kept, actual);
    return;
  }
  if (!existsSync(kept)) {
    throw new Error(`${kept} is not there. Write it with UPDATE_GOLDEN=1 and look it through.`);
  }
  const expected = new Map(
    readdirSync(kept)
      .filter((file) => file.endsWith('.xml'))
      .map((file) => [file, readFileSync(join(kept, file), 'utf8')]),
  );
  const differences = [...new Set([...expected.keys(), ...actual.keys()])]
    .sort()
    .filter((file) => expected.get(file) !== actual.get(file))
    .map((file) => difference(file, expected.get(file), actual.get(file)));
  if (differences.length > 0) {
    throw new Error(
      `The document is not the one in ${kept}. If it should be, run again with UPDATE_GOLDEN=1.\n\n${differences.join('\n')}`,
    );
  }
}

function write(kept: string, parts: ReadonlyMap<string, string>): void {
  mkdirSync(kept, { recursive: true });
  for (const file of readdirSync(kept)) {
    if (file.endsWith('.xml') && !parts.has(file)) rmSync(join(kept, file));
  }
  for (const [file, xml] of parts) writeFileSync(join(kept, file), xml);
}

function difference(
  file: string,
  expected: string | undefined,
  actual: string | undefined,
): string {
  if (expected === undefined) return `${file}: a part that was not there before`;
  if (actual === undefined) return `${file}: the document has no such part now`;
  const folder = mkdtempSync(join(tmpdir(), 'amicus-golden-'));
  try {
    for (const [side, text] of [
      ['expected', expected],
      ['actual', actual],
    ] as const) {
      mkdirSync(join(folder, side));
      writeFileSync(join(folder, side, file), text);
    }
    const args = ['diff', '--no-index', '--no-color', '-U2', `expected/${file}`, `actual/${file}`];
    const { stdout, error } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) return `${file}: differs (git, which shows how, did not start: ${error.message})`;
    const lines = stdout.split('\n').filter((line) => !/^(?:diff|index) /.test(line));
    const more = lines.length - MOST_LINES;
    return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} lines more`] : [])].join(
      '\n',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
