/** Bundles the tests with the loaders of the product's own build. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { textLoaders } from '../../esbuild-plugins.mjs';
import { root } from '../../setup.mjs';
import { filesIn } from './files.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  loader: textLoaders,
  sourcemap: true,
  logLevel: 'warning',
};

/**
 * Bundles the tests of a folder for Node; packages are loaded from node_modules as they are.
 *
 * @returns the folder they are in.
 */
export async function bundleTests(folder) {
  const outdir = join('build', folder);
  rmSync(join(root, outdir), { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: filesIn(folder, '.test.ts'),
    outdir,
    outbase: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    splitting: true,
  });
  return outdir;
}

/**
 * Bundles the suites that run inside VS Code, one file for each extension host.
 *
 * @returns the absolute path of the bundle for `node` and for `web`.
 */
export async function bundleHostSuites() {
  const tests = filesIn('test/host/suite', '.test.ts').map((file) => `import './${file}';`);
  const stdin = {
    // The harness comes first: it makes describe() and it().
    contents: [
      "import './test/host/suite/harness.ts';",
      ...tests,
      "export { run } from './test/host/suite/harness.ts';",
    ].join('\n'),
    resolveDir: root,
    sourcefile: 'suite.ts',
  };
  const platforms = { node: 'node', web: 'browser' };
  const files = Object.keys(platforms).map((kind) => [
    kind,
    join(root, 'build', 'host', kind, 'index.js'),
  ]);
  await Promise.all(
    files.map(([kind, outfile]) =>
      build({
        ...common,
        stdin,
        outfile,
        platform: platforms[kind],
        // Mocha's browser build takes `module` for its own, so the suite's exports are set last.
        format: 'iife',
        globalName: 'suite',
        footer: { js: 'module.exports = suite;' },
        target: 'es2022',
        external: ['vscode'],
        define: { HOST: JSON.stringify(kind) },
        sourcemap: 'inline',
      }),
    ),
  );
  return Object.fromEntries(files);
}
