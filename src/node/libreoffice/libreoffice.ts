import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LibreOfficeError } from './error.ts';
import { type Ended, runProgram } from './run-program.ts';

/** How LibreOffice is run. */
export interface LibreOfficeOptions {
  /** Its `soffice`. */
  readonly program: string;
  /** How the user names the program, for messages: `--soffice`. */
  readonly naming: string;
  /** A folder of fonts it shall have whatever is installed. */
  readonly fonts?: string;
  /** Milliseconds a document of so many bytes may take; for tests. */
  readonly timeLimit?: (bytes: number) => number;
}

/** What soffice ends with when it has just made its profile and wants to be started again. */
const startAgain = 81;

/** A brief takes one or two seconds; a slow machine and a long appendix shall do as well. */
const usualLimit = (bytes: number) => 60_000 + bytes / 4;

/**
 * LibreOffice, to make PDF files. It has a profile of its own in a temporary folder, so one that is
 * running is not disturbed; documents wait for each other. {@link dispose} removes the profile, and
 * so does the end of the process.
 */
export class LibreOffice {
  readonly #options: LibreOfficeOptions;
  #profile: Promise<string> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #folders = new Set<string>();
  readonly #cleanUp = () => {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    this.#folders.clear();
  };

  constructor(options: LibreOfficeOptions) {
    this.#options = options;
  }

  /**
   * Makes a PDF.
   *
   * @param docx the document
   * @param options of LibreOffice's PDF export, by their own names
   * @throws {LibreOfficeError} when it fails or does not finish in time; the signal's reason.
   */
  convert(
    docx: Uint8Array,
    options: Readonly<Record<string, boolean | number>>,
    signal?: AbortSignal,
  ): Promise<Uint8Array> {
    const converting = this.#last.then(() => this.#convert(docx, options, signal));
    this.#last = converting.catch(() => undefined);
    return converting;
  }

  /** Removes the profile. The next document makes a new one. */
  dispose(): void {
    this.#profile = undefined;
    this.#cleanUp();
    process.off('exit', this.#cleanUp);
  }

  async #convert(
    docx: Uint8Array,
    options: Readonly<Record<string, boolean | number>>,
    signal?: AbortSignal,
  ): Promise<Uint8Array> {
    signal?.throwIfAborted();
    this.#profile ??= this.#makeProfile();
    const profile = await this.#profile;
    const folder = await mkdtemp(join(tmpdir(), 'amicus-pages-'));
    this.#folders.add(folder);
    try {
      const source = join(folder, 'brief.docx');
      await writeFile(source, docx);
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        ...['--headless', '--norestore', '--convert-to', filter(options)],
        ...['--outdir', folder, source],
      ];
      const limit = (this.#options.timeLimit ?? usualLimit)(docx.length);
      let ended = await this.#run(args, limit, signal);
      if (ended.code === startAgain) ended = await this.#run(args, limit, signal);
      return await this.#result(join(folder, 'brief.pdf'), ended, limit);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      this.#folders.delete(folder);
    }
  }

  async #run(args: readonly string[], limit: number, signal?: AbortSignal): Promise<Ended> {
    try {
      return await runProgram(this.#options.program, args, limit, signal);
    } catch (reason) {
      if (signal?.aborted) throw reason;
      throw this.#broken(`could not be started: ${(reason as Error).message}`, reason);
    }
  }

  async #result(pdf: string, { code, said, timedOut }: Ended, limit: number): Promise<Uint8Array> {
    if (timedOut) {
      throw new LibreOfficeError(
        'slow',
        `LibreOffice (${this.#options.program}) did not finish within ${Math.round(limit / 1000)} seconds and was stopped. Try again when the machine has less to do, or take the page numbers of the layout engine.`,
      );
    }
    const bytes = await readFile(pdf).catch(() => undefined);
    if (code === 0 && bytes?.length) return new Uint8Array(bytes);
    const how = code === 0 ? 'made no PDF' : `ended with code ${code}`;
    throw this.#broken(`${how}${said ? `; it said: ${said}` : ' and said nothing'}`);
  }

  #broken(what: string, cause?: unknown): LibreOfficeError {
    const { program, naming } = this.#options;
    const stop = /[.!]$/.test(what) ? '' : '.';
    return new LibreOfficeError(
      'broken',
      `LibreOffice (${program}) ${what}${stop} See that it opens by itself and that Writer is installed, or name another one with ${naming}.`,
      { cause },
    );
  }

  async #makeProfile(): Promise<string> {
    const profile = mkdtempSync(join(tmpdir(), 'amicus-libreoffice-'));
    this.#folders.add(profile);
    process.once('exit', this.#cleanUp);
    const { fonts } = this.#options;
    if (fonts) {
      // LibreOffice looks for fonts in its profile, too.
      await mkdir(join(profile, 'user'), { recursive: true });
      await cp(fonts, join(profile, 'user', 'fonts'), { recursive: true });
    }
    return profile;
  }
}

function filter(options: Readonly<Record<string, boolean | number>>): string {
  const typed = Object.entries(options).map(([name, value]) => [
    name,
    { type: typeof value === 'boolean' ? 'boolean' : 'long', value: String(value) },
  ]);
  return `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
}
