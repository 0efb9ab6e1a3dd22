import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, Module } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Loads a large CommonJS file with the code V8 compiled when it was last loaded, which takes a
 * fraction of the time of compiling it again. The compiled code is kept in the user's cache folder;
 * where that cannot be read or written, or is of another version, the file is loaded as usual.
 *
 * @param file absolute path of a bundle that needs no other file
 * @returns its exports
 */
export function requireCached(file: string): unknown {
  const cache = cacheFor(file);
  const cachedData = read(cache);
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (cache && (!cachedData || script.cachedDataRejected)) {
    // At the end, when all functions that were used are compiled and in the cache with the rest.
    process.once('exit', () => write(cache, script));
  }
  return module.exports;
}

/** Named for all that decides whether the compiled code fits. */
function cacheFor(file: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    const { versions, arch } = process;
    const name = `${basename(file)}-${size}-${Math.round(mtimeMs)}-${versions.v8}-${arch}.cache`;
    return join(cacheFolder(), name);
  } catch {
    return undefined;
  }
}

/** Where programs of a user keep what they can make again, on each system. */
function cacheFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'amicus', 'Cache');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'amicus');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'amicus');
}

function read(cache: string | undefined): Buffer | undefined {
  try {
    return cache === undefined ? undefined : readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Whole or not at all; a cache that cannot be written is only time lost. */
function write(cache: string, script: Script): void {
  const folder = dirname(cache);
  const temporary = `${cache}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Those of this bundle's builds before are of no use to anyone.
    const [bundle = ''] = basename(cache).split('-');
    for (const name of readdirSync(folder)) {
      const old = name.startsWith(`${bundle}-`) && /\.cache(?:\.\d+\.tmp)?$/.test(name);
      if (old) rmSync(join(folder, name), { force: true });
    }
    writeFileSync(temporary, script.createCachedData(), { mode: 0o600 });
    renameSync(temporary, cache);
  } catch {
    rmSync(temporary, { force: true });
  }
}
