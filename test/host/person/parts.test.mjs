/** The Parts view as a person sees it: numbers, words, and the part the cursor is in. */
import assert from 'node:assert/strict';
import { atWorkbench } from '../at-workbench.mjs';
import { cursorAt, goTo, openFile, runCommand } from '../workbench.mjs';

for (const kind of ['node', 'web']) {
  describe(`the Parts view, in the ${kind} host`, () => {
    let page;
    atWorkbench({ name: `parts-${kind}`, vscode: { kind } }, (opened) => {
      ({ page } = opened);
    });

    it('shows numbers and words, goes to a Part, and follows the cursor', async () => {
      await openFile(page, 'reading.md');
      await runCommand(page, 'Explorer: Focus on Parts View');
      const row = (words) => page.locator('.pane .monaco-list-row', { hasText: words }).first();
      const part = row(/I\.A\. A contractor is none\d+ words/);
      await part.waitFor({ timeout: 30_000 });
      await row(/^Argument\d+ words/).waitFor();
      // The cursor is in the front matter: nothing is selected yet.
      assert.equal(
        await page.locator('.pane .monaco-list-row.selected', { hasText: 'I.' }).count(),
        0,
      );
      await part.click();
      await cursorAt(page, 12, 1);
      const selected = (words) =>
        page.locator('.pane .monaco-list-row.selected', { hasText: words }).waitFor();
      await goTo(page, 7, 1);
      await selected(/I\. The statute says who/);
      // An edit makes the tree anew; the part the cursor is in is selected in it, too.
      await goTo(page, 14, 1);
      await page.keyboard.type('So it is. ');
      await row(/I\.A\. A contractor is none19 words/).waitFor();
      await selected(/I\.A\. A contractor is none/);
    });
  });
}
