/** The court's rules as a person meets them: problems and their pages, the budget, another court. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atWorkbench, PICTURES } from '../at-workbench.mjs';
import { openFile, pressUntil, runCommand } from '../workbench.mjs';

for (const kind of ['node', 'web']) {
  describe(`the court's rules by hand, in the ${kind} host`, () => {
    let page;
    let folder;
    atWorkbench({ name: `court-${kind}`, vscode: { kind }, each: true }, (opened) => {
      ({ page, folder } = opened);
    });

    const row = (words) =>
      page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();

    const titled = (words) => page.locator('.quick-input-title', { hasText: words }).waitFor();

    it('shows the word budget by section, and goes to one', async () => {
      await openFile(page, 'checked.md');
      await runCommand(page, 'Amicus: Show Word Budget');
      await page
        .locator('.quick-input-title', { hasText: /^\d+ of 7,000 words, 9th Cir\. merits$/ })
        .waitFor();
      await row('Authority to file').waitFor();
      await row('Total').waitFor();
      await page.screenshot({ path: join(PICTURES, `budget-${kind}.png`) });
      await page.keyboard.type('Conclusion');
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: /Ln 4\d, Col 1/ }).waitFor();
    });

    it('shows what another court would reject before it switches', async () => {
      await openFile(page, 'checked.md');
      await runCommand(page, 'Amicus: Switch Court');
      await titled('Switch Court (1/2)');
      await page.keyboard.type('scotus petition');
      await row('scotus petition').waitFor();
      await page.keyboard.press('Enter');
      await row('Switch to scotus petition').waitFor();
      await row('parties-notified').waitFor();
      await page.screenshot({ path: join(PICTURES, `switch-court-${kind}.png`) });
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator('.view-line', { hasText: 'court: ca9' }).waitFor();

      await runCommand(page, 'Amicus: Switch Court');
      await titled('Switch Court (1/2)');
      await page.keyboard.type('scotus petition');
      await row('scotus petition').waitFor();
      await page.keyboard.press('Enter');
      await titled('Switch Court (2/2)');
      await row('Switch to scotus petition').waitFor();
      await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      await titled('Switch Court (1/2)');
      await page.locator('.monaco-list-row.focused', { hasText: 'scotus petition' }).waitFor();
      await page.keyboard.press('Enter');
      await titled('Switch Court (2/2)');
      await row('Switch to scotus petition').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: 'court: scotus' }).waitFor();
      await page.keyboard.press('Control+Z');
      await page.locator('.view-line', { hasText: 'court: ca9' }).waitFor();
    });

    it('shows everything the court asks', async () => {
      await openFile(page, 'checked.md');
      await runCommand(page, 'Amicus: Explain This Rule');
      await row('United States Court of Appeals for the Ninth Circuit').waitFor();
      const list = page.locator('.quick-input-widget');
      await pressUntil(page, 'Enter', (timeout) => list.waitFor({ state: 'hidden', timeout }));
      await page.locator('.tab', { hasText: 'Preview court ca9 merits.md' }).waitFor();
      const preview = page.frameLocator('.webview.ready').frameLocator('#active-frame');
      await preview.getByText('Copies', { exact: true }).waitFor();
      await page.screenshot({ path: join(PICTURES, `court-page-${kind}.png`) });
    });

    it('opens the page of a check from the Problems panel', async () => {
      const file = join(folder, 'checked.md');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('date: 2026', 'checks: { lenght: off }\ndate: 2026'),
      );
      await openFile(page, 'checked.md');
      await runCommand(page, 'Problems: Focus on Problems View');
      const problem = page.locator('.markers-panel .monaco-list-row', {
        hasText: 'There is no check',
      });
      await problem.waitFor();
      await page.screenshot({ path: join(PICTURES, `problems-${kind}.png`) });
      await problem.locator('a', { hasText: 'check-names/unknown' }).click();
      await page.locator('.tab', { hasText: 'Preview check-names.md' }).waitFor();
      await page.screenshot({ path: join(PICTURES, `explained-${kind}.png`) });
    });
  });
}
