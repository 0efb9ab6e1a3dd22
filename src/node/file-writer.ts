import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { COULD_NOT_WRITE, handOver } from './handover.ts';
import { type NewFile, WriteError, writeTogether } from './write-files.ts';

/**
 * Writes files in a process of its own. Nobody can clean up after a process that is killed at once
 * (`kill -9`, the task manager): it would leave temporary files, or some of its files new and others
 * old. So the files are handed to a small process started beforehand, which does nothing until it
 * has them all, and then needs nobody.
 */
export class FileWriter {
  readonly #process: ChildProcess;

  /**
   * Starts the process; it waits for files while the caller makes them.
   *
   * @param program path of the built `writer-process.ts`
   */
  constructor(program: string) {
    this.#process = spawn(process.execPath, [program], {
      // In a process group of its own: a Ctrl+C in the terminal is not for it.
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // It keeps nobody waiting until it has something to write; the end of its input ends it.
    this.#process.unref();
    const quiet = () => undefined;
    this.#process.on('error', quiet);
    this.#process.stdin?.on('error', quiet);
  }

  /**
   * Writes files whole and all together, as {@link writeTogether} does; once.
   *
   * @param signal gives the writing up as long as nothing was handed over.
   * @throws {WriteError} naming the target that could not be written, with the remedy.
   * @throws the signal's reason when given up.
   */
  async write(files: readonly NewFile[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { pid, exitCode, stdin, stdout } = this.#process;
    if (pid !== undefined && exitCode === null && stdin && stdout) {
      this.#process.ref();
      const said: Buffer[] = [];
      stdout.on('data', (chunk: Buffer) => said.push(chunk));
      const end = once(this.#process, 'close');
      stdin.end(handOver(files));
      const [code] = await end;
      if (code === 0) return;
      if (code === COULD_NOT_WRITE) throw new WriteError(Buffer.concat(said).toString('utf8'));
    }
    // A system that starts no other process still gets its files.
    await writeTogether(files, signal);
  }

  /** Ends the process if it was given nothing to write. */
  dispose(): void {
    this.#process.stdin?.destroy();
  }
}
