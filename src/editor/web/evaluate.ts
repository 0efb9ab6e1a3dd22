import * as vscode from 'vscode';
import { Uri, workspace } from 'vscode';

/**
 * Loads a bundle of the extension in the web worker host.
 *
 * That host gives an extension one file and a `require` that knows only `vscode`; `import()` of an
 * extension's own address is barred by its content policy. It runs the extension's file by
 * evaluating the text it fetched, and the same works for a second file, read through the
 * workspace's file systems (which know every address an extension can be installed at). The other
 * way, one bundle with all engines inside, would fetch and scan megabytes more at each start.
 *
 * @param name of a file in dist/ that needs no other; it may ask for `vscode`
 * @returns its exports
 */
export async function evaluate(extensionUri: Uri, name: string): Promise<unknown> {
  const file = Uri.joinPath(extensionUri, 'dist', name);
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  const code = `${source}\n//# sourceURL=${file.toString(true)}`;
  const run = new Function('module', 'exports', 'require', code);
  run(module, module.exports, required);
  return module.exports;
}

function required(name: string): unknown {
  if (name === 'vscode') return vscode;
  throw new Error(`There is no ${name} in the web worker host.`);
}
