/**
 * What `npm start` and `npm test` do before anything else, with Node alone: see that this Node will
 * do and that the packages of package-lock.json are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What a set-up step could not find or do, in words for the person at the terminal: the message ends
 * with the remedy. Runners print it without a stack.
 */
export class SetupError extends Error {}

/**
 * Runs a program to its end.
 *
 * @param options.quiet keeps its output back unless it fails.
 * @param options.remedy what to do when it fails.
 * @throws {SetupError} when it cannot start or exits with anything but 0.
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false, remedy } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  const result = spawnSync(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  const why = result.error ? result.error.message : `it ended with code ${result.status}`;
  const line = [command, ...args].join(' ');
  throw new SetupError(`"${line}" failed: ${why}.${remedy ? ` ${remedy}` : ''}`);
}

/** Whether a program of that name is on the PATH. */
export function onPath(name) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [name], { stdio: 'ignore' }).status === 0;
}

/** Runs npm in a folder without what the npm that started this script has set for itself. */
export function npm(args, { cwd = root, env = {} } = {}) {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^npm_(package|lifecycle|command|config_local_prefix)/.test(key),
  );
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
    quiet: true,
    remedy: 'Check the connection to the npm registry and run the command again.',
  });
}

/** Installs the packages of package-lock.json unless they are there. @throws {SetupError} */
export function needDependencies() {
  needNode();
  if (installed()) return;
  console.log('Installing the packages of package-lock.json');
  // Not `npm ci`: it refuses a lockfile without the binaries that some packages ship for other
  // platforms, and a registry that does not carry them all makes just such a lockfile. This takes
  // the locked versions too, and leaves the lockfile as it is. No package needs its own script run,
  // and some scripts go to the network for binaries that are not used here.
  npm(['install', '--no-save', '--ignore-scripts']);
}

function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Amicus needs Node 20.19 or later; this is ${process.version}. Install a newer Node and run the command again.`,
  );
}

/** Whether every package of the lockfile is there in its version (optional ones may be for others). */
function installed() {
  const present = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(present)) return false;
  const has = JSON.parse(readFileSync(present, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional }]) =>
      path === '' || has[path]?.version === version || (optional && !has[path]),
  );
}

/** Runs a script's work; a {@link SetupError} is printed in one line and ends it with code 1. */
export async function main(work) {
  try {
    await work();
  } catch (reason) {
    if (!(reason instanceof SetupError)) throw reason;
    console.error(reason.message);
    process.exitCode = 1;
  }
}
