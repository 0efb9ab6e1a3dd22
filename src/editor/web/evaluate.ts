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
 * @param name of a file in dist/ that needs no other
 * @returns its exports
 */
export async function evaluate(extensionUri: Uri, name: string): Promise<unknown> {
  const file = Uri.joinPath(extensionUri, 'dist', name);
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  const run = new Function('module', 'exports', `${source}\n//# sourceURL=${file.toString(true)}`);
  run(module, module.exports);
  return module.exports;
}
