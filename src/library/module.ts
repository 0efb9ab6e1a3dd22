import { isLater } from './dates.ts';
import { type ArgumentHeader, argumentHeaderSchema } from './header.ts';
import { isRead, type LibraryFile, type LibraryProblem, readLibraryFile } from './library-file.ts';

/** An argument to be put into a brief. */
export interface ArgumentModule {
  /** The file's name without folder and extension; a workspace's module replaces one of its id. */
  readonly id: string;
  /** The file, as it was named. */
  readonly file: string;
  readonly header: ArgumentHeader;
  /** Markdown, with line feeds only: headings that assert, and the text below them. */
  readonly body: string;
}

/** A file read: the module, if it can be used, and what is wrong. */
export interface ModuleReading {
  readonly module?: ArgumentModule;
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a module. It is left out when its header cannot be used; an authority dated after the
 * module's own date is a problem that leaves it usable.
 *
 * @param name what problems call the file, and where its id comes from
 */
export function readModule(text: string, name: string): ModuleReading {
  const file: LibraryFile = { name, text };
  const read = readLibraryFile(file, argumentHeaderSchema);
  if (!isRead(read)) return { problems: read };
  const { id, header, body } = read;
  const problems = (['authorities', 'adverse'] as const).flatMap((key) =>
    header[key].flatMap(({ cite, date }, index) =>
      date !== undefined && isLater(date, header['as-of']) === 'yes'
        ? [
            read.problemAt(
              [key, index, 'date'],
              `"${cite}" is dated ${date}, after the module's own date of ${header['as-of']}. Correct one of the two, or look the module over and move its "as-of" date.`,
            ),
          ]
        : [],
    ),
  );
  return { module: { id, file: name, header, body }, problems };
}
