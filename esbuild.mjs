/**
 * Builds the bundles into dist/:
 *
 *   node/extension.cjs   VS Code's Node extension host   (activation: small, parses nothing)
 *   web/extension.cjs    VS Code's web worker host       (the same)
 *   node/commands.cjs, web/commands.cjs   the code of the commands, loaded with the first one
 *   cli.cjs              the command line
 *   cites.cjs            its commands on citations, loaded by them only
 *   check.cjs            the command that checks, loaded by it only
 *   checks/*.md           the pages of checks, read when one is asked for
 *   writer.cjs           the process that writes its files
 *   language.cjs         what the editor needs of an open brief, loaded with the first one
 *   library.cjs          the library of arguments and sections, loaded when something is chosen from it
 *   export.cjs           the export engine with `docx` in it, loaded by the other three at the
 *                        first export only; it uses neither Node nor the DOM, so one file serves all
 *
 * Run as `node esbuild.mjs [--production] [--watch]`.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import {
  cachedBundle,
  engineAt,
  englishOnly,
  fasterLayout,
  preparedCourts,
  preparedLibrary,
  textLoaders,
} from './esbuild-plugins.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Most bytes (minified) that activation may load in an extension host. */
const ACTIVATION_LIMIT = 40_000;

async function bundles(production) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    loader: textLoaders,
    minify: production,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
  const node = {
    ...common,
    platform: 'node',
    target: 'node20',
    // `import()` becomes `require`, the only loader the Node extension host takes over.
    supported: { 'dynamic-import': false },
  };
  const web = { ...common, platform: 'browser', target: 'es2022' };
  // Some packages have an entry for browsers that needs a document, and another for workers.
  const engine = {
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    target: 'es2022',
  };
  const exportEngine = cachedBundle(/\/export\/index\.ts$/, 'export.cjs');
  return [
    {
      ...node,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/node/extension.cjs',
      external: ['vscode'],
      plugins: [
        ...['export', 'language', 'library'].map((name) => engineAt(name, `../${name}.cjs`)),
        engineAt('commands', './commands.cjs'),
      ],
    },
    {
      ...node,
      entryPoints: ['src/editor/commands/index.ts'],
      outfile: 'dist/node/commands.cjs',
      external: ['vscode'],
    },
    {
      ...web,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/web/extension.cjs',
      external: ['vscode'],
    },
    {
      ...web,
      entryPoints: ['src/editor/commands/index.ts'],
      outfile: 'dist/web/commands.cjs',
      external: ['vscode'],
    },
    {
      ...node,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.cjs',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [
        exportEngine,
        cachedBundle(/\/cli\/cites\.ts$/, 'cites.cjs'),
        cachedBundle(/\/cli\/check\.ts$/, 'check.cjs'),
      ],
    },
    {
      ...node,
      entryPoints: ['src/cli/cites.ts'],
      outfile: 'dist/cites.cjs',
      plugins: [exportEngine],
    },
    {
      ...node,
      entryPoints: ['src/cli/check.ts'],
      outfile: 'dist/check.cjs',
      plugins: [englishOnly, await preparedCourts()],
    },
    { ...node, entryPoints: ['src/node/writer-process.ts'], outfile: 'dist/writer.cjs' },
    {
      ...engine,
      entryPoints: ['src/language/index.ts'],
      outfile: 'dist/language.cjs',
      plugins: [englishOnly, await preparedCourts()],
    },
    {
      ...engine,
      entryPoints: ['src/library/index.ts'],
      outfile: 'dist/library.cjs',
      plugins: [englishOnly, await preparedLibrary()],
    },
    {
      ...engine,
      entryPoints: ['src/export/index.ts'],
      outfile: 'dist/export.cjs',
      plugins: [englishOnly, fasterLayout, await preparedCourts()],
    },
  ];
}

/** Builds everything once and prints the sizes. @throws when a bundle breaks its bounds. */
export async function buildAll({ production = true } = {}) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  copyPages();
  const results = await Promise.all((await bundles(production)).map((options) => build(options)));
  for (const { metafile } of results) {
    for (const [file, { inputs }] of Object.entries(metafile.outputs)) {
      if (file.endsWith('.map')) continue;
      const bytes = readFileSync(join(root, file));
      console.log(
        `${file.padEnd(24)}${kilobytes(bytes.length)}   gzip${kilobytes(gzipSync(bytes).length)}`,
      );
      if (basename(file) === 'extension.cjs')
        checkActivation(file, inputs, production && bytes.length);
    }
  }
}

/** The pages of checks, which are read when one is asked for. */
function copyPages() {
  const checks = join(root, 'src', 'checks');
  const pages = join(root, 'dist', 'checks');
  mkdirSync(pages, { recursive: true });
  for (const path of readdirSync(checks, { recursive: true })) {
    if (path.endsWith('.md')) copyFileSync(join(checks, path), join(pages, basename(path)));
  }
}

/** What activation loads must stay small and hold no part of the export. */
function checkActivation(file, inputs, length) {
  const heavy = Object.keys(inputs).find((path) =>
    /node_modules\/(docx|unified|remark-|yaml|zod)|(src\/(docx|export|language|library)|templates\/(arguments|sections))\//.test(
      path,
    ),
  );
  if (heavy) throw new Error(`${file} must load "${heavy}" only when exporting: import it lazily.`);
  if (length > ACTIVATION_LIMIT) {
    throw new Error(`${file} has ${length} bytes; activation may load ${ACTIVATION_LIMIT}.`);
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(11);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const production = process.argv.includes('--production');
  if (process.argv.includes('--watch')) {
    for (const options of await bundles(false)) {
      await (await context({ ...options, logLevel: 'info' })).watch();
    }
  } else {
    await buildAll({ production });
  }
}
