/** The drafts the golden tests export, and their exports, each made once. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CourtFile, findCourt, loadCourts } from '../../src/courts/index.ts';
import { type ExportRequest, type ExportResult, exportBrief } from '../../src/export/index.ts';
import { findSoffice, LibreOffice } from '../../src/node/libreoffice/index.ts';
import type { PageFurniture } from './page-words.ts';

/** The tests run in the project's folder. */
export const EXAMPLE = join('templates', 'briefs', 'example', 'brief.md');
const DRAFTS = join('test', 'briefs');

/** Courts whose documents between them have every form. */
export const COURTS = ['frap', 'ca9', 'cadc', 'scotus', 'scotus-letter', 'nd-cal'] as const;
/** The id of one of them. */
export type Court = (typeof COURTS)[number];

/** The files of the small drafts, each about one topic. */
export function draftFiles(): string[] {
  return readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(DRAFTS, name));
}

/** The file of a small draft. */
export const draftFile = (name: string): string => join(DRAFTS, `${name}.md`);

/** The Supreme Court's booklet with its tables in short briefs too. */
export function bookletWithTables(): CourtFile {
  const name = join(DRAFTS, 'booklet.yaml');
  return { name, text: readFileSync(name, 'utf8') };
}

/** An export with its draft. */
export interface Exported extends ExportResult {
  readonly text: string;
}

/** A change to a draft before it is exported. */
export interface Edited {
  readonly edit?: (text: string) => string;
}

/** Exports a draft from its file, images beside it. */
export async function exportFile(
  file: string,
  court: Court,
  { edit = (draft) => draft, ...more }: Partial<ExportRequest> & Edited = {},
): Promise<Exported> {
  const text = edit(readFileSync(file, 'utf8'));
  const readImage = async (address: string) =>
    new Uint8Array(readFileSync(join(dirname(file), address)));
  return { text, ...(await exportBrief({ text, name: file, court, readImage, ...more })) };
}

const made = new Map<string, Promise<Exported>>();

/** As {@link exportFile}, once for all tests. */
export function exportOnce(file: string, court: Court): Promise<Exported> {
  const key = `${file} ${court}`;
  const known = made.get(key) ?? exportFile(file, court);
  made.set(key, known);
  return known;
}

let office: Promise<LibreOffice> | undefined;

/** LibreOffice as the hosts lend it; its profile goes with the process. */
export async function lentLibreOffice(): Promise<NonNullable<ExportRequest['convert']>> {
  office ??= findSoffice({ naming: '--soffice' }).then(
    (program) =>
      new LibreOffice({ program, naming: '--soffice', fonts: join('templates', 'fonts') }),
  );
  const lent = await office;
  return (...request) => lent.convert(...request);
}

/** As {@link exportFile}, with the page numbers of LibreOffice. */
export async function exportWithLibreOffice(
  file: string,
  court: Court,
  more: Partial<ExportRequest> & Edited = {},
): Promise<Exported> {
  return exportFile(file, court, { convert: await lentLibreOffice(), ...more });
}

/** What a court has printed around the text of every page. */
export function furnitureOf(court: Court): PageFurniture {
  const found = findCourt(loadCourts().courts, court);
  if (!found.found) throw new Error(found.message);
  const { pageNumbers, runningFooter, lineNumbers, page } = found.profile;
  return {
    place: pageNumbers.value.place === 'header' ? 'top' : 'foot',
    runningLines: runningFooter?.value.length ?? 0,
    numbersEnd: lineNumbers ? page.value.margins.left / 20 : 0,
  };
}

/** The brief itself. @throws {Error} with the findings when nothing was exported. */
export function briefOf({ files, findings }: ExportResult): Uint8Array {
  const brief = files.find(({ suffix }) => suffix === '');
  if (brief) return brief.bytes;
  throw new Error(`Nothing was exported: ${findings.map(({ message }) => message).join(' ')}`);
}
