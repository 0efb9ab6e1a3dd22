import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSoffice, LibreOffice } from '../../src/node/libreoffice/index.ts';
import { draftFile, exportFile } from './briefs.ts';

/** Where Debian has a face that is neither of the Century family nor as wide. */
const OTHER = '/usr/share/fonts/truetype/liberation';

describe('a machine without any face of the Century family', function () {
  this.timeout(120_000);
  const usual = process.env.FONTCONFIG_FILE;
  let folder: string;

  before(() => {
    assert.ok(existsSync(OTHER), `${OTHER} is not there: install fonts-liberation.`);
    folder = mkdtempSync(join(tmpdir(), 'amicus-fonts-'));
    const config = join(folder, 'fonts.conf');
    writeFileSync(
      config,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${OTHER}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
    );
    process.env.FONTCONFIG_FILE = config;
  });

  after(() => {
    if (usual === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = usual;
    rmSync(folder, { recursive: true });
  });

  async function pagesWith(fonts: string | undefined) {
    const program = await findSoffice({ naming: '--soffice' });
    const office = new LibreOffice({ program, naming: '--soffice', ...(fonts ? { fonts } : {}) });
    try {
      const { report } = await exportFile(draftFile('minimal'), 'scotus', {
        convert: (...request) => office.convert(...request),
        format: 'pdf',
      });
      return report?.pageNumbers ?? assert.fail('nothing was exported');
    } finally {
      office.dispose();
    }
  }

  it('sets the booklet in the face that goes with Amicus', async () => {
    const { faces, estimated } = await pagesWith(join('templates', 'fonts'));
    assert.deepEqual(faces, ['TeX Gyre Schola']);
    assert.deepEqual(estimated, []);
  });

  it('would set it in a face of another width, and say so', async () => {
    const { faces, estimated } = await pagesWith(undefined);
    assert.doesNotMatch(String(faces), /Schola/);
    assert.match(
      String(estimated),
      /^Century Schoolbook is not installed, and LibreOffice put Liberation \w+.* in its place, which is not as wide$/,
    );
  });
});
