/** Renders a DOCX with LibreOffice and tells where things came to stand. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readDestinations, readPdf } from '../../src/pdf/index.ts';
import { readPart } from './docx.ts';

const run = promisify(execFile);

/** A DOCX as LibreOffice lays it out. */
export interface Rendering {
  readonly pdf: Uint8Array;
  /** The text of each page as printed, lines kept apart. */
  readonly pages: readonly string[];
  /** The page of each bookmark, counted from 0. */
  readonly bookmarks: ReadonlyMap<string, number>;
}

/** With the blank pages of documents that have right-hand pages, which LibreOffice else leaves out. */
function exportFilter(docx: Uint8Array): string {
  const rightHand = hasRightHandPages(docx);
  const options = { ExportBookmarksToPDFDestination: true, IsSkipEmptyPages: !rightHand };
  const typed = Object.entries(options).map(([name, value]) => [
    name,
    { type: 'boolean', value: String(value) },
  ]);
  return `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(typed))}`;
}
function hasRightHandPages(docx: Uint8Array): boolean {
  try {
    return readPart(docx, 'word/document.xml').includes('<w:type w:val="oddPage"/>');
  } catch {
    return false; // what cannot be read is for LibreOffice to say
  }
}

const TIME_LIMIT = 120_000;
/** What soffice ends with when it has just made its profile and wants to start again. */
const START_AGAIN = 81;

let profile: string | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Renders a document. LibreOffice has a profile of its own here, made once a process, so a running
 * one is not disturbed; documents wait for each other.
 *
 * @throws {Error} when soffice or pdftotext is missing or makes nothing of the document.
 */
export function render(docx: Uint8Array): Promise<Rendering> {
  const rendering = last.then(() => renderNow(docx));
  last = rendering.catch(() => undefined);
  return rendering;
}

async function renderNow(docx: Uint8Array): Promise<Rendering> {
  const folder = await mkdtemp(join(tmpdir(), 'amicus-render-'));
  try {
    const source = join(folder, 'brief.docx');
    await writeFile(source, docx);
    await convert(source, folder, exportFilter(docx));
    const target = join(folder, 'brief.pdf');
    const pdf = await readFile(target).catch(() => {
      throw new Error('LibreOffice could not open the document: it wrote no PDF.');
    });
    const destinations = readDestinations(readPdf(pdf));
    const bookmarks = new Map([...destinations].map(([name, { page }]) => [name, page]));
    return { pdf, pages: await pageTexts(target), bookmarks };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The face that stands in for the Century family must not depend on what else is installed: C059 has
 * its widths, too, but other kerning, which breaks lines elsewhere.
 */
function fontsConfig(): string {
  const file = join(profileFolder(), 'fonts.conf');
  const alias = CENTURY.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>TeX Gyre Schola</string></edit></match>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${alias.join('')}</fontconfig>`,
  );
  return file;
}

const CENTURY = ['Century Schoolbook', 'New Century Schoolbook'];

async function convert(source: string, folder: string, filter: string): Promise<void> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(profileFolder())}`,
    ...['--headless', '--convert-to', filter, '--outdir', folder, source],
  ];
  const env = { ...process.env, FONTCONFIG_FILE: fontsConfig() };
  const start = () => run('soffice', args, { env, timeout: TIME_LIMIT });
  try {
    await start().catch((error) => {
      if (error.code !== START_AGAIN) throw error;
      return start();
    });
  } catch (error) {
    throw new Error(`soffice failed; it comes with LibreOffice Writer. ${String(error)}`);
  }
}

function profileFolder(): string {
  if (profile === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'amicus-libreoffice-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    profile = folder;
  }
  return profile;
}

/** The text of each page of a PDF file. @throws {Error} when pdftotext is missing or fails. */
async function pageTexts(file: string): Promise<string[]> {
  const args = ['-layout', '-enc', 'UTF-8', file, '-'];
  const { stdout } = await run('pdftotext', args, { maxBuffer: 1 << 28 }).catch((error) => {
    throw new Error(`pdftotext failed; it comes with poppler-utils. ${String(error)}`);
  });
  return stdout.split('\f').slice(0, -1);
}
