/** Runs whole processes and tells how long they took and how much memory they had. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end.
 *
 * @returns milliseconds from start to exit, and the peak of its resident memory in bytes where the
 * system tells (Linux).
 * @throws when it ends with any other code than those expected.
 */
export function run(command, args, { codes = [0], env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    let peak;
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 4);
    child.on('error', reject);
    child.on('exit', (code) => {
      const time = performance.now() - start;
      clearInterval(watch);
      if (codes.includes(code)) resolve({ time, peak });
      else reject(new Error(`${command} ended with code ${code}: ${complaint}`));
    });
  });
}

/** The highest its resident memory has been so far; it only ever grows, so the last look will do. */
function peakOf(pid) {
  try {
    const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) * 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The first line a program prints, such as its version. */
export function firstLine(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout.split('\n')[0].trim();
}
