/** New Brief in every court, by keys: the court is chosen, every other question takes its first answer. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../setup.mjs';
import { atWorkbench } from '../at-workbench.mjs';
import { pressUntil, runCommand } from '../workbench.mjs';

const COURTS = join(root, 'templates', 'courts');

/** The ids of the courts; the base of the circuits names no court, so no brief is begun for it. */
const ids = readdirSync(COURTS)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => /^id: (\S+)$/m.exec(readFileSync(join(COURTS, name), 'utf8'))?.[1])
  .filter((id) => id !== 'frap');

describe('New Brief, in the node host', function () {
  this.timeout(90_000);
  let page;
  atWorkbench({ name: 'new-brief', vscode: { kind: 'node' } }, (opened) => {
    ({ page } = opened);
  });

  for (const id of ids) {
    it(`opens a draft for ${id}`, async () => {
      const question = (number) =>
        page.locator('.quick-input-title', { hasText: `New Brief (${number}/` });
      await runCommand(page, 'Amicus: New Brief');
      await question(1).waitFor();
      await page.locator('.quick-input-widget input').first().fill(`(${id})`);
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: `(${id})` })
        .waitFor();
      // How many questions there are depends on the answers.
      const draft = page.locator('.view-line', { hasText: new RegExp(`^court:.${id}$`) }).first();
      for (let number = 1; !(await draft.isVisible()); number++) {
        assert.ok(number <= 8, 'the questions have an end');
        await question(number).or(draft).first().waitFor();
        if (await draft.isVisible()) break;
        await pressUntil(page, 'Enter', (timeout) =>
          question(number).waitFor({ state: 'hidden', timeout }),
        );
        await question(number + 1)
          .or(draft)
          .first()
          .waitFor();
      }
      await draft.waitFor();
      // The first tab stop is what is left to fill in; Escape ends the snippet.
      await page.keyboard.press('Escape');
    });
  }
});
