/** The export as a person does it: Go to File, the Command Palette, the notification. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { atWorkbench, PICTURES } from '../at-workbench.mjs';
import { notification, openFile, runCommand } from '../workbench.mjs';

describe('exporting by hand', () => {
  for (const kind of ['node', 'web']) {
    describe(`in the ${kind} host`, () => {
      let page;
      let folder;
      atWorkbench({ name: `export-${kind}`, vscode: { kind }, each: true }, (opened) => {
        ({ page, folder } = opened);
      });

      it('goes from the Command Palette to a document', async () => {
        await openFile(page, 'brief.md');
        await runCommand(page, 'Amicus: Export to DOCX');
        const said = await notification(page, /brief\.docx.*: \d+ pages, /);
        await page.screenshot({ path: join(PICTURES, `exported-${kind}.png`) });
        await said.getByText('Show in Explorer').waitFor();
        const docx = unzipSync(readFileSync(join(folder, 'example', 'brief.docx')));
        assert.match(strFromU8(docx['word/document.xml']), /<w:p[ >]/);
      });

      it('shows the errors of a brief in the Problems panel', async () => {
        await openFile(page, 'errors.md');
        await runCommand(page, 'Amicus: Export to DOCX');
        const said = await notification(page, 'so no DOCX was written');
        await said.getByText('Show Problems').click();
        await page
          .locator('.markers-panel .monaco-list-row', { hasText: 'Amicus' })
          .first()
          .waitFor();
        await said.waitFor({ state: 'detached' });
        await page
          .locator('.notification-list-item', { hasText: 'Exporting' })
          .waitFor({ state: 'detached' });
        await page.screenshot({ path: join(PICTURES, `errors-${kind}.png`) });
        assert.deepEqual(leftIn(folder), []);

        await runCommand(page, 'View: Close All Editors');
        await page
          .locator('.markers-panel .monaco-list-row')
          .first()
          .waitFor({ state: 'detached' });
      });

      it('writes a brief with errors when the writer wants it all the same', async () => {
        const draft = readFileSync(join(folder, 'checked.md'), 'utf8');
        writeFileSync(join(folder, 'open.md'), draft.replace('authority: consent\n', ''));
        await openFile(page, 'open.md');
        await runCommand(page, 'Amicus: Export to DOCX');
        const refused = await notification(page, 'so no DOCX was written');
        assert.deepEqual(leftIn(folder), []);
        await refused.getByText('Export Anyway').click();
        await notification(page, /open\.docx.*: \d+ pages, /);
        assert.deepEqual(leftIn(folder), ['open.docx']);
      });

      it('can be cancelled, and leaves no file', async () => {
        await openFile(page, 'brief.md');
        await runCommand(page, 'Amicus: Export to DOCX');
        const running = await notification(page, 'Exporting to DOCX');
        await running.getByText('Cancel').click();
        await running.waitFor({ state: 'detached' });
        // Long enough for an export that was not stopped to have come to its end.
        await page.waitForTimeout(8000);
        assert.deepEqual(leftIn(join(folder, 'example')), []);
        assert.equal(await page.locator('.notification-list-item').count(), 0);
      });
    });
  }
});

/** Exports and temporary files in a folder. */
function leftIn(folder) {
  assert.ok(existsSync(folder));
  return readdirSync(folder).filter((name) => /\.docx|\.tmp/.test(name));
}
