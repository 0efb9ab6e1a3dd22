import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** Null when it was killed by a signal. */
  readonly code: number | null;
  /** What it printed, both streams in the order they came; the last 4000 characters. */
  readonly said: string;
  /** Whether it was stopped because its time was over. */
  readonly timedOut: boolean;
}

const mostSaid = 4000;

/** Programs that run now; stopped with this process. */
const running = new Set<ChildProcess>();
let watching = false;

/**
 * Runs a program until it ends, its time is over or the signal is given; in both latter cases it is
 * killed with every process it started.
 *
 * @param limit milliseconds
 * @throws the signal's reason; the system's error when it cannot be started.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  limit: number,
  signal?: AbortSignal,
): Promise<Ended> {
  signal?.throwIfAborted();
  // A group of its own, so that all of it can be killed together.
  const child = spawn(program, [...args], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  keep(child);
  let said = '';
  let timedOut = false;
  const hear = (chunk: Buffer) => {
    said = (said + chunk).slice(-mostSaid);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const stop = () => killTree(child);
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, limit);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal?.throwIfAborted();
    return { code, said: said.trim(), timedOut };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    running.delete(child);
  }
}

function keep(child: ChildProcess): void {
  running.add(child);
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const left of running) killTree(left);
  });
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (reason) {
    // It has just ended by itself; macOS says EPERM of a group that has.
    if (!/^(?:ESRCH|EPERM)$/.test((reason as NodeJS.ErrnoException).code ?? '')) throw reason;
  }
}
