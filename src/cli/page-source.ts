import { join } from 'node:path';
import type { ConvertToPdf } from '../export/index.ts';
import {
  findSoffice,
  LibreOffice,
  LibreOfficeError,
  type Search,
} from '../node/libreoffice/index.ts';
import type { ExportArguments } from './arguments.ts';

/** What is lent to an export for its page numbers. */
export interface LentPages {
  readonly convert?: ConvertToPdf;
  /** Page numbers are to be left blank. */
  readonly blankPages?: boolean;
  /** Why LibreOffice is not lent although it was wanted. */
  readonly withoutLibreOffice?: string;
  /** Takes back what was lent. */
  readonly dispose: () => void;
}

const NAMING = '--soffice or the environment variable AMICUS_SOFFICE';

/** The faces that go with Amicus, beside the folder of the bundle. */
const fonts = () => join(__dirname, '..', 'templates', 'fonts');

/**
 * Finds LibreOffice if it is wanted.
 *
 * @param where to look, in place of the PATH and the usual places
 * @throws {LibreOfficeError} when it must be there and is not, or when the one named is not.
 */
export async function lendPages(
  asked: Pick<ExportArguments, 'pages' | 'soffice'>,
  where: Pick<Search, 'path' | 'places'> = {},
): Promise<LentPages> {
  const nothing = () => undefined;
  if (asked.pages === 'layout') return { dispose: nothing };
  if (asked.pages === 'none') return { blankPages: true, dispose: nothing };
  const named = asked.soffice ?? process.env.AMICUS_SOFFICE;
  try {
    const program = await findSoffice({ ...where, naming: NAMING, ...(named ? { named } : {}) });
    const libreOffice = new LibreOffice({ program, naming: NAMING, fonts: fonts() });
    return {
      convert: (...request) => libreOffice.convert(...request),
      dispose: () => libreOffice.dispose(),
    };
  } catch (reason) {
    if (asked.pages !== 'auto' || named || !(reason instanceof LibreOfficeError)) throw reason;
    return { withoutLibreOffice: 'LibreOffice was not found', dispose: nothing };
  }
}
