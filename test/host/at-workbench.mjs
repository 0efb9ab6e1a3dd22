/** The set-up of every by-hand test: a workbench open before it, a picture of what was shown behind it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup.mjs';
import { workspaceCopy } from '../setup/workspace.mjs';
import { openWorkbench, startVSCode } from './workbench.mjs';

/** Where the tests put pictures of the workbench. */
export const PICTURES = join(root, 'build', 'screenshots');

/**
 * Has Mocha open a workbench for the suite this is called in, and close it again. What a failed test leaves
 * on the screen is kept as `failed-NAME-….png`.
 *
 * @param options.name of the suite in file names.
 * @param options.vscode what `startVSCode` takes, or a function that gives it once the suite begins.
 * @param options.folder makes the workspace; a copy of the tests' own when left out. A path is removed
 * again, an address such as `virtual:/` is not.
 * @param options.viewport size of the window.
 * @param options.each whether every test has a workbench of its own.
 * @param take gets the page and the folder each time a workbench is open.
 */
export function atWorkbench({ name, vscode, folder, viewport, each = false }, take) {
  let server;
  let opened;
  const open = async () => {
    const place = (folder ?? workspaceCopy)();
    const { page } = await openWorkbench(server, { folder: place, ...(viewport && { viewport }) });
    opened = { page, folder: place };
    take(opened);
  };
  const close = async () => {
    await opened?.page.context().close();
    if (opened?.folder.startsWith('/')) rmSync(opened.folder, { recursive: true, force: true });
    opened = undefined;
  };

  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await startVSCode(typeof vscode === 'function' ? vscode() : vscode);
    if (!each) await open();
  });
  if (each) beforeEach(open);
  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') {
      const file = `failed-${name}-${title.slice(0, 12).trim()}.png`.replaceAll(/[ /]/g, '-');
      await opened?.page.screenshot({ path: join(PICTURES, file) });
    }
    if (each) await close();
  });
  after(async () => {
    await close();
    await server?.stop();
  });
}
