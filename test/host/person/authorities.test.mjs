/** The Authorities view as a person sees it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../setup.mjs';
import { workspaceCopy } from '../../setup/workspace.mjs';
import { openFile, openWorkbench, runCommand, startVSCode } from '../workbench.mjs';

const pictures = join(root, 'build', 'screenshots');

describe('the Authorities view', () => {
  let vscode;
  let folder;
  let page;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    vscode = await startVSCode({ kind: 'node' });
    folder = workspaceCopy();
    ({ page } = await openWorkbench(vscode, { folder }));
  });
  after(async () => {
    await page?.context().close();
    await vscode?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('groups what the brief cites, and goes to a place', async () => {
    await openFile(page, 'citations.md');
    await runCommand(page, 'Explorer: Focus on Authorities View');
    const row = (words) => page.locator('.monaco-list-row', { hasText: words }).first();
    await row('Cases').waitFor({ timeout: 30_000 });
    await row('Statutes').waitFor();
    await row('Samantar v. Yousuf, 560 U.S. 305 (2010)').click();
    await page.screenshot({ path: join(pictures, 'authorities.png') });
    await row('line 7').waitFor();
    await row('Id. at 320').click();
    await page.locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(\d+ selected\)/ }).waitFor();
  });
});
