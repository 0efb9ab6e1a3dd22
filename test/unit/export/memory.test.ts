import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExportMemory, exportBrief } from '../../../src/export/index.ts';

const folder = join('templates', 'briefs', 'example');
const example = readFileSync(join(folder, 'brief.md'), 'utf8');

/** The DOCX of a draft, its page numbers left blank to save their time. */
async function docx(text: string, memory?: ExportMemory): Promise<Uint8Array> {
  const { files, findings } = await exportBrief({
    text,
    name: 'brief.md',
    blankPages: true,
    ...(memory ? { memory } : {}),
    readImage: async (address) => new Uint8Array(readFileSync(join(folder, address))),
  });
  const [file] = files;
  assert.ok(file, findings.map(({ message }) => message).join('\n'));
  return file.bytes;
}

describe('exportBrief with memory', function () {
  this.timeout(60_000);

  it('writes the same bytes as without, whatever was exported before', async () => {
    const memory = new ExportMemory();
    const drafts = [
      example,
      example.replace('It was right.', 'It was "entirely" right -- and 28 U.S.C. § 1604 says so.'),
      example.replace(/\n\[\^boyle\]:[^\n]+\n/, '\n').replace('[^boyle]', ''),
      example.replace(/(\n\nAmici take no side[^\n]+)/, '$1$1'),
      example.replace('court: ca9', 'court: ca9\nlanguage: de-DE'),
      example,
    ];
    for (const [index, draft] of drafts.entries()) {
      assert.deepEqual(await docx(draft, memory), await docx(draft), `draft ${index}`);
    }
  });
});
