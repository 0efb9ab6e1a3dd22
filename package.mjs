/**
 * `npm run package`: builds Amicus and packs it into build/amicus-VERSION.vsix, which VS Code installs
 * with **Extensions: Install from VSIX…** or `code --install-extension FILE`. Prints each file with its
 * size. What goes in is said by .vscodeignore.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, needDependencies, root, SetupError } from './setup.mjs';

/** Most bytes of the package: who installs it on a slow line should not have to wait. */
export const PACKAGE_LIMIT = 3_000_000;

/** All files bear this time, so that the same sources give the same package. */
const FILE_TIME = new Date(1980, 0, 2);

const README = 'extension/readme.md';

/**
 * Packs what is built in dist/; see `buildAll` in esbuild.mjs for building it.
 *
 * @returns the absolute path of the package, its size in bytes, and its files with theirs, unpacked.
 * @throws {SetupError} when the package is larger than {@link PACKAGE_LIMIT}.
 */
export async function packExtension() {
  const { createVSIX } = await import('@vscode/vsce');
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, 'build', `${name}-${version}.vsix`);
  await createVSIX({
    cwd: stage(),
    packagePath: file,
    // The bundles hold all they need of node_modules.
    dependencies: false,
    // The sources have no public address yet that links of the README could be turned to.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const parts = unzipSync(readFileSync(file));
  parts[README] = strToU8(withPictures(strFromU8(parts[README])));
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const bytes = zipSync(sorted, { level: 9, mtime: FILE_TIME });
  if (bytes.length > PACKAGE_LIMIT) {
    throw new SetupError(
      `${file} would have ${bytes.length} bytes; it may have ${PACKAGE_LIMIT}. Leave something out in .vscodeignore.`,
    );
  }
  writeFileSync(file, bytes);
  const files = Object.entries(sorted).map(([path, part]) => ({ path, bytes: part.length }));
  return { file, size: bytes.length, files };
}

/**
 * Copies what .vscodeignore lets in, and what lies beside it, to a folder. vsce holds each file below
 * the one it packs against each line of .vscodeignore: with node_modules there, that takes a minute.
 *
 * @returns the folder.
 */
function stage() {
  const folder = join(root, 'build', 'package');
  rmSync(folder, { recursive: true, force: true });
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  const letIn = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  for (const pattern of ['.vscodeignore', ...letIn]) {
    // A pattern's folder, where it is one; there is none at the top.
    const path = pattern.includes('*')
      ? dirname(pattern.slice(0, pattern.indexOf('*') + 1))
      : pattern;
    const from = join(root, path);
    if (existsSync(from)) cpSync(from, join(folder, path), { recursive: true });
  }
  return folder;
}

/**
 * The README with its pictures in it. VS Code shows it on the extension's page without knowing where it
 * lies, so a picture beside it is not found; one in it needs no network either.
 */
function withPictures(readme) {
  return readme.replace(/\]\((media\/[\w./-]+\.png)\)/g, (_, path) => {
    const picture = readFileSync(join(root, path)).toString('base64');
    return `](data:image/png;base64,${picture})`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    needDependencies();
    const { buildAll } = await import('./esbuild.mjs');
    await buildAll();
    const { file, size, files } = await packExtension();
    for (const { path, bytes } of files) console.log(`${kilobytes(bytes)}  ${path}`);
    console.log(`${kilobytes(size)}  ${file}, ${files.length} files`);
  });
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
}
