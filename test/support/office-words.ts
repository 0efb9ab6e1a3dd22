/** How many words LibreOffice counts in a document. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Words end at white space only, as Word and the courts have it. As installed LibreOffice ends them at
 * dashes too and counts `626–27` as two.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Writer/WordCount"><prop oor:name="AdditionalSeparators" oor:op="fuse"><value></value></prop></item>
</oor:items>`;

/**
 * The words of documents by LibreOffice's own statistics, footnotes included, in their order.
 *
 * @throws {Error} when LibreOffice does not start or writes nothing.
 */
export function wordsByLibreOffice(documents: readonly Uint8Array[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-words-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const files = documents.map((_, at) => join(folder, `${at}.docx`));
    for (const [at, file] of files.entries()) writeFileSync(file, documents[at] as Uint8Array);
    const { error, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        ...['--headless', '--norestore', '--convert-to', 'odt', '--outdir', folder, ...files],
      ],
      { encoding: 'utf8' },
    );
    if (error) throw error;
    return files.map((file) => {
      const odt = unzipSync(readFileSync(file.replace(/docx$/, 'odt')));
      const meta = strFromU8(odt['meta.xml'] ?? new Uint8Array());
      const words = /meta:word-count="(\d+)"/.exec(meta)?.[1];
      if (words === undefined) throw new Error(`No statistics in ${file}. ${stderr}`);
      return Number(words);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
