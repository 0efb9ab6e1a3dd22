import { atWorkbench } from '../at-workbench.mjs';
import { goTo, openFile, runCommand } from '../workbench.mjs';

describe('drafting with the keyboard alone', function () {
  // Ten lists are opened and closed, one after the other.
  this.timeout(180_000);

  let page;
  atWorkbench({ name: 'drafting-commands', vscode: { kind: 'node' } }, (opened) => {
    ({ page } = opened);
  });

  const line = (words) =>
    page.locator('.view-line', { hasText: words }).first().waitFor({ timeout: 30_000 });
  /** Waits until the list of a command is open: letters typed before would go into the draft. */
  const list = async (title) => {
    await page.locator('.quick-input-title', { hasText: title }).waitFor({ timeout: 30_000 });
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  };

  it('cites, refers, adds a note, converts, and goes to a Part', async () => {
    await openFile(page, 'citations.md');
    // Behind the last word of the first paragraph.
    await goTo(page, 8, 45);
    await runCommand(page, 'Amicus: Insert Citation');
    await list('Insert Citation');
    await page.keyboard.type('Butters');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Butters' })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await line('[page]');
    await page.keyboard.type('470');
    await page.keyboard.press('Escape');
    await line('470 (4th');
    await runCommand(page, 'Amicus: Convert to Short Form');
    await line('3d at 470');
    await runCommand(page, 'Amicus: Insert Footnote');
    await line('[^note-2]: ');
    // The cursor follows the text, from the sentence to its note.
    await page.locator('.statusbar-item', { hasText: /^Ln (?!8,)\d+, Col \d+$/ }).waitFor();
    await page.keyboard.type('A note.');
    await line(']: A note.');
    await runCommand(page, 'Amicus: Go to Part');
    await list('Go to Part');
    await page.keyboard.type('Argument');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 5, Col 1' }).waitFor();
  });
});
