/**
 * Builds the bundles into dist/:
 *
 *   node/extension.cjs   VS Code's Node extension host   (activation: small, parses nothing)
 *   web/extension.cjs    VS Code's web worker host       (the same)
 *   cli.cjs              the command line
 *   export.cjs           the export engine with `docx` in it, loaded by the other three at the
 *                        first export only; it uses neither Node nor the DOM, so one file serves all
 *
 * Run as `node esbuild.mjs [--production] [--watch]`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Court profiles and prose are bundled as text, so the engine needs no file system. */
export const textLoaders = { '.yaml': 'text', '.md': 'text' };

/** Most bytes (minified) that activation may load in an extension host. */
const ACTIVATION_LIMIT = 40_000;

/**
 * Makes `import('…/export/index.ts')` the seam between a host's own bundle and the export engine: it
 * becomes a load of export.cjs at run time.
 */
function exportEngineAt(path) {
  return {
    name: 'export-engine',
    setup({ onResolve }) {
      onResolve({ filter: /\/export\/index\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
}

/** The same seam for the command line, which starts anew each time: export.cjs with its compiled code. */
const cachedExportEngine = {
  name: 'cached-export-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/export\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'export.cjs', namespace: 'cached' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'cached' }, ({ path }) => ({
      contents: `
        const { join } = require('node:path');
        const { requireCached } = require('./src/node/require-cached.ts');
        module.exports = requireCached(join(__dirname, '${path}'));`,
      resolveDir: root,
    }));
  },
};

/** Of zod's messages only the English ones: the other fifty languages would be an eighth of the bundle. */
const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
    }));
  },
};

/**
 * Reads and checks the built-in courts now rather than at every start.
 *
 * @throws when one of them cannot be used.
 */
async function preparedCourts() {
  const outfile = join(root, 'build', 'courts.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/courts/index.ts'],
    bundle: true,
    platform: 'node',
    loader: textLoaders,
    outfile,
    logLevel: 'warning',
  });
  const require = createRequire(import.meta.url);
  delete require.cache[outfile];
  const { courts, problems } = require(outfile).loadCourts();
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const json = JSON.stringify(JSON.stringify(Object.fromEntries(courts)));
  return {
    name: 'prepared-courts',
    setup({ onLoad }) {
      onLoad({ filter: /src[/\\]courts[/\\]prepared\.ts$/ }, () => ({
        // A text to parse is read several times as fast as the same in source code.
        contents: `export const preparedCourts = JSON.parse(${json});`,
      }));
    },
  };
}

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
  return [
    {
      ...node,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/node/extension.cjs',
      external: ['vscode'],
      plugins: [exportEngineAt('../export.cjs')],
    },
    {
      ...web,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/web/extension.cjs',
      external: ['vscode'],
    },
    {
      ...node,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.cjs',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [cachedExportEngine],
    },
    {
      ...engine,
      entryPoints: ['src/export/index.ts'],
      outfile: 'dist/export.cjs',
      plugins: [englishOnly, await preparedCourts()],
    },
  ];
}

/** Builds everything once and prints the sizes. @throws when a bundle breaks its bounds. */
export async function buildAll({ production = true } = {}) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
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

/** What activation loads must stay small and hold no part of the export. */
function checkActivation(file, inputs, length) {
  const heavy = Object.keys(inputs).find((path) =>
    /node_modules\/(docx|unified|remark-|yaml|zod)|src\/(docx|export)\//.test(path),
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
