import { join } from 'node:path';
import { atWorkbench, PICTURES } from '../at-workbench.mjs';
import { openFile, runCommand } from '../workbench.mjs';

describe('the Authorities view', () => {
  let page;
  atWorkbench({ name: 'authorities', vscode: { kind: 'node' } }, (opened) => {
    ({ page } = opened);
  });

  it('groups what the brief cites, and goes to a place', async () => {
    await openFile(page, 'citations.md');
    await runCommand(page, 'Explorer: Focus on Authorities View');
    const row = (words) => page.locator('.monaco-list-row', { hasText: words }).first();
    await row('Cases').waitFor({ timeout: 30_000 });
    await row('Statutes').waitFor();
    await row('Samantar v. Yousuf, 560 U.S. 305 (2010)').click();
    await page.screenshot({ path: join(PICTURES, 'authorities.png') });
    await row('line 7').waitFor();
    await row('Id. at 320').click();
    await page.locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(\d+ selected\)/ }).waitFor();
  });
});
