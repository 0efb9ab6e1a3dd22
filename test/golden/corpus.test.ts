import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { render } from '../support/libreoffice.ts';
import { validateAll } from '../support/validate.ts';
import { briefOf, COURTS, draftFiles, EXAMPLE, type Exported, exportOnce } from './briefs.ts';
import { lostBlocks } from './lost-blocks.ts';

describe('every draft for every court', function () {
  this.timeout(180_000);
  const all: { name: string; file: string; exported: Exported }[] = [];

  before(async () => {
    for (const court of COURTS) {
      // The example says what it is in each of these courts; its length is right for no other.
      const files = court === 'frap' ? draftFiles() : [...draftFiles(), EXAMPLE];
      for (const file of files) {
        const name = `${basename(file)} for ${court}`;
        all.push({ name, file, exported: await exportOnce(file, court) });
      }
    }
  });

  it('makes documents that are valid by the Open XML SDK', async () => {
    const documents = all.flatMap(({ name, exported }) =>
      exported.files.map(({ suffix, bytes }) => [name + suffix, bytes] as const),
    );
    const faults = await validateAll(Object.fromEntries(documents));
    assert.deepEqual(faults, Object.fromEntries(documents.map(([name]) => [name, []])));
    console.log(`      ${documents.length} documents of ${all.length} exports, 0 faults`);
  });

  it('makes documents that LibreOffice opens, with about the pages the report gives', async () => {
    for (const { name, exported } of all) {
      for (const { suffix, bytes } of exported.files) {
        const { pages } = await render(bytes);
        const text = pages.join('\n');
        assert.match(text, /\p{L}{3}/u, name + suffix);
        assert.doesNotMatch(text, /Error: Reference source not found/, name + suffix);
        if (suffix !== '') continue;
        const apart = Math.abs(pages.length - (exported.report?.pages ?? 0));
        assert.ok(apart <= 1, `${name}: ${pages.length} pages, ${exported.report?.pages} reported`);
      }
    }
  });

  it('has no error in any draft', () => {
    for (const { name, exported } of all) {
      const errors = exported.findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], name);
    }
  });

  it('loses and changes no word of the draft', () => {
    for (const { name, exported } of all) {
      assert.deepEqual(lostBlocks(exported.text, briefOf(exported)), [], name);
    }
  });

  it('leaves the file of the draft as it was', () => {
    for (const { file, exported } of all) {
      assert.equal(readFileSync(file, 'utf8'), exported.text, file);
    }
  });
});
