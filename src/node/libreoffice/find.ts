import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { LibreOfficeError } from './error.ts';

/** Where to look for LibreOffice. */
export interface Search {
  /** The program the user named; nothing else is looked at then. */
  readonly named?: string;
  /** How the user names it, for messages: `--soffice`. */
  readonly naming: string;
  /** Folders as in the environment variable PATH. */
  readonly path?: string;
  readonly platform?: NodeJS.Platform;
  /** Programs to try after the PATH; the usual places of the platform when left out. */
  readonly places?: readonly string[];
}

/**
 * The path of LibreOffice's `soffice`.
 *
 * @throws {LibreOfficeError} of the kind `absent`, with the remedy.
 */
export async function findSoffice(search: Search): Promise<string> {
  const { named, naming, platform = process.platform, path = process.env.PATH ?? '' } = search;
  if (named) {
    if (await isProgram(named)) return named;
    throw new LibreOfficeError(
      'absent',
      `${named} is not a program that can be run. Name LibreOffice's soffice with ${naming}, or leave that out to have it looked for.`,
    );
  }
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const program of [...onPath, ...(search.places ?? (await usualPlaces(platform)))]) {
    if (await isProgram(program)) return program;
  }
  throw new LibreOfficeError(
    'absent',
    `LibreOffice was not found: soffice is neither on the PATH nor in the usual places. Install LibreOffice Writer (from libreoffice.org; on Debian and Ubuntu "sudo apt install libreoffice-writer"), or name its soffice with ${naming}.`,
  );
}

async function usualPlaces(platform: NodeJS.Platform): Promise<string[]> {
  if (platform === 'darwin') {
    const inside = join('Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');
    return [join('/', inside), join(homedir(), inside)];
  }
  if (platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': x86 } = process.env;
    const roots = [ProgramFiles, x86].flatMap((root) => root ?? []);
    return roots.map((root) => join(root, 'LibreOffice', 'program', 'soffice.com'));
  }
  const own = (await readdir('/opt').catch(() => []))
    .filter((name) => /^libreoffice/i.test(name))
    .sort()
    .reverse()
    .map((name) => join('/opt', name, 'program', 'soffice'));
  return [
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    ...own,
    '/usr/lib/libreoffice/program/soffice',
  ];
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
