/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. `node test/run.mjs PART…`
 * runs some parts: check, unit, golden, host. Each part installs what it needs or fails with what to
 * install; the last line is the count over all of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needDependencies, root, SetupError } from '../setup.mjs';
import { filesIn } from './setup/files.mjs';
import { workspaceCopy } from './setup/workspace.mjs';

const PARTS = { check, unit, golden, host };

/** A part of the host tests may hang in a browser; no run of a suite takes near as long as this. */
const SUITE_MINUTES = 5;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No part "${unknown.join(' ')}": there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

let built;
const total = { passed: 0, failed: 0 };
try {
  needDependencies();
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await runPart(name);
} catch (reason) {
  fail(reason);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function runPart(name) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  try {
    await PARTS[name]();
  } catch (reason) {
    fail(reason);
  }
  console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function fail(reason) {
  add({ passed: 0, failed: 1 });
  console.error(reason instanceof SetupError ? `✘ ${reason.message}` : reason);
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** Types (the engine also without Node's and the browser's), then format and lint. */
function check() {
  program('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  program('types of the engine', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.engine.json']);
  program('format and lint', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '.',
  ]);
}

function program(label, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✔' : '✘'} ${label}`);
  add(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function unit() {
  await bundled(['test/unit'], 10_000);
}

async function golden() {
  const { needRendering } = await import('./setup/system.mjs');
  needRendering();
  const { otherNode } = await import('./setup/other-node.mjs');
  process.env.OTHER_NODE ??= otherNode();
  await buildProduct();
  await bundled(['test/golden', 'test/cli'], 180_000);
}

/** Bundles the tests of some folders and runs them. */
async function bundled(folders, timeout) {
  const { bundleTests } = await import('./setup/bundle.mjs');
  const files = [];
  for (const folder of folders) files.push(...filesIn(await bundleTests(folder), '.test.mjs'));
  mocha(files, timeout);
}

function mocha(files, timeout) {
  const count = join(root, 'build', 'count.json');
  mkdirSync(join(root, 'build'), { recursive: true });
  rmSync(count, { force: true });
  const args = [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    ...['--reporter', 'test/setup/reporter.cjs', '--timeout', String(timeout)],
    ...['--forbid-only', ...files],
  ];
  const env = { ...process.env, COUNT_FILE: count };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (!existsSync(count)) throw new Error(`Mocha ended early, with code ${status}.`);
  const counted = JSON.parse(readFileSync(count, 'utf8'));
  add(counted);
  if (status !== 0 && counted.failed === 0) throw new Error(`Mocha ended with code ${status}.`);
}

/** The suite in the Node host, in the web worker host and in Restricted Mode; then as a person. */
async function host() {
  await buildProduct();
  const { bundleHostSuites } = await import('./setup/bundle.mjs');
  const { startVSCode } = await import('./host/workbench.mjs');
  const suites = await bundleHostSuites();
  const runs = [
    { label: 'Node host', kind: 'node', trust: true },
    { label: 'web worker host', kind: 'web', trust: true },
    { label: 'Node host, Restricted Mode', kind: 'node', trust: false },
  ];
  for (const { label, kind, trust } of runs) {
    console.log(`\nVS Code, ${label}`);
    const vscode = await startVSCode({ kind, trust, suites: true });
    try {
      const { trusted } = await runSuite(vscode, suites[kind]);
      if (trusted !== trust) throw new Error(`The workspace was ${trusted ? '' : 'not '}trusted.`);
    } catch (reason) {
      fail(reason);
    } finally {
      await vscode.stop();
    }
  }
  mocha(filesIn('test/host/person', '.test.mjs'), 90_000);
}

/** Runs a built suite in VS Code and counts it. @returns what the suite said at its end. */
async function runSuite(vscode, tests) {
  const { openWorkbench } = await import('./host/workbench.mjs');
  const folder = workspaceCopy();
  const log = [];
  let said;
  const onLog = (line) => {
    log.push(line);
    if (!line.startsWith('AMICUS ')) return;
    const words = line.slice('AMICUS '.length);
    if (words.startsWith('{')) said = JSON.parse(words);
    else console.log(words);
  };
  const { page, exit } = await openWorkbench(vscode, { folder, tests, onLog });
  const overdue = setTimeout(() => page.close(), SUITE_MINUTES * 60_000);
  try {
    const code = await exit;
    if (said && (code === 0) === (said.failed === 0)) {
      add(said);
      return said;
    }
    const end = log.slice(-20).join('\n');
    throw new Error(`The suite ended with code ${code} and no full count:\n${end}`);
  } finally {
    clearTimeout(overdue);
    await page.context().close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the product once, for all parts that need it. */
async function buildProduct() {
  built ??= import('../esbuild.mjs').then(({ buildAll }) => buildAll());
  await built;
}
