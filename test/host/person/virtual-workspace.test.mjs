/** A workspace that is on no disk, as VS Code opens repositories and archives: everything works there too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../setup.mjs';
import { atWorkbench } from '../at-workbench.mjs';
import { goTo, notification, pressUntil, runCommand } from '../workbench.mjs';

/** A clean brief; and the same without the line that says by what right it is filed. */
const clean = readFileSync(join(root, 'test', 'host', 'workspace', 'checked.md'), 'utf8');
const drafts = {
  'clean.md': clean,
  'faulty.md': clean.replace('authority: consent\n', ''),
};

for (const kind of ['node', 'web']) {
  describe(`a virtual workspace, in the ${kind} host`, () => {
    let page;
    atWorkbench(
      { name: `virtual-${kind}`, vscode: { kind, virtual: drafts }, folder: () => 'virtual:/' },
      (opened) => {
        ({ page } = opened);
      },
    );

    const inExplorer = (name) =>
      page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    /** From the Explorer: Go to File finds nothing where no provider can search. */
    async function open(name) {
      await inExplorer(name).dblclick();
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-actions .codicon-export').waitFor();
    }
    const line = (words) => page.locator('.view-line', { hasText: words }).first();

    it('shows what the court would reject', async () => {
      await open('faulty.md');
      await runCommand(page, 'Problems: Focus on Problems View');
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: 'authority-to-file/missing' })
        .waitFor();
    });

    it('takes an argument from the library', async () => {
      await open('clean.md');
      await goTo(page, 1, 1);
      await runCommand(page, 'Amicus: Insert Argument');
      await page.locator('.quick-input-title', { hasText: 'Insert Argument' }).waitFor();
      await page.locator('.quick-input-widget input').first().fill('private company');
      await page.locator('.quick-input-list .monaco-list-row.focused').waitFor();
      const list = page.locator('.quick-input-widget');
      await pressUntil(page, 'Enter', (timeout) => list.waitFor({ state: 'hidden', timeout }));
      await line('[The defendant]').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Z');
      await line('[The defendant]').waitFor({ state: 'detached' });
    });

    it('exports the brief beside the draft', async () => {
      await open('clean.md');
      await runCommand(page, 'Amicus: Export to DOCX');
      await notification(page, /clean\.docx.*: \d+ pages, /);
      await inExplorer('clean.docx').waitFor();
    });
  });
}
