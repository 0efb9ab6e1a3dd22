import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, open } from './workspace.ts';

/** The extension host the suite was built for: `node` or `web`. */
declare const HOST: 'node' | 'web';

describe('activation', () => {
  after(closeAll);

  it(`runs in the ${HOST} host`, () => {
    const inNode = typeof process !== 'undefined' && process.versions?.node !== undefined;
    equal(inNode ? 'node' : 'web', HOST);
  });

  it('happens when a Markdown file is opened, without the export engine', async () => {
    const extension = vscode.extensions.getExtension('amicus.amicus');
    ok(extension, 'amicus.amicus is not installed');
    await open('notes.md');
    await extension.activate();
    equal(extension.isActive, true);
    // The web host keeps no list of what it loaded; there the build's own check stands alone.
    if (HOST === 'node') equal(loaded('dist/export.cjs'), []);
    if (HOST === 'node') equal(loaded('dist/node/commands.cjs'), []);
    if (HOST === 'node') equal(loaded('dist/node/extension.cjs').length, 1);
  });

  it('registers the commands', async () => {
    const all = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('amicus.amicus')?.packageJSON ?? {};
    for (const { command } of contributes.commands) {
      ok(all.includes(command), `${command} is not registered`);
    }
  });
});

function loaded(ending: string): string[] {
  return Object.keys(require.cache).filter((path) => path.endsWith(ending));
}
