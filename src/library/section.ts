import { type SectionHeader, sectionHeaderSchema } from './header.ts';
import { isRead, type LibraryProblem, readLibraryFile } from './library-file.ts';

/** A section, or a statement within one, to be put into a brief. */
export interface SectionText {
  /** The file's name without folder and extension. */
  readonly id: string;
  /** The file, as it was named. */
  readonly file: string;
  readonly header: SectionHeader;
  /** Markdown; a part of its own has its first-level heading, a statement within one has none. */
  readonly body: string;
}

/** A file read: the section, if it can be used, and what is wrong. */
export interface SectionReading {
  readonly section?: SectionText;
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a section of the library.
 *
 * @param name what problems call the file, and where its id comes from
 */
export function readSection(text: string, name: string): SectionReading {
  const read = readLibraryFile({ name, text }, sectionHeaderSchema);
  if (!isRead(read)) return { problems: read };
  const { id, header, body } = read;
  return { section: { id, file: name, header, body }, problems: [] };
}
