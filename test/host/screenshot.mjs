/**
 * `npm run screenshot [-- FILE]`: a picture of the workbench with the example brief open and exported,
 * taken as a person would get there. Writes build/screenshots/workbench.png unless FILE is named.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildAll } from '../../esbuild.mjs';
import { main, root } from '../../setup.mjs';
import { workspaceCopy } from '../setup/workspace.mjs';
import { notification, openFile, openWorkbench, runCommand, startVSCode } from './workbench.mjs';

const file = resolve(process.argv[2] ?? join(root, 'build', 'screenshots', 'workbench.png'));

await main(async () => {
  await buildAll();
  mkdirSync(dirname(file), { recursive: true });
  const folder = workspaceCopy();
  const vscode = await startVSCode();
  try {
    const { page } = await openWorkbench(vscode, { folder });
    await openFile(page, 'brief.md');
    await runCommand(page, 'Amicus: Export to DOCX');
    await notification(page, /brief\.docx/);
    await page.screenshot({ path: file });
    console.log(file);
  } finally {
    await vscode.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
