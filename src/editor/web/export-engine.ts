import { Uri, workspace } from 'vscode';
import type { ExportEngine, LoadExportEngine } from '../export-engine.ts';

let loaded: Promise<ExportEngine> | undefined;

/**
 * {@link LoadExportEngine} in the web worker host.
 *
 * That host gives an extension one file and a `require` that knows only `vscode`; `import()` of an
 * extension's own address is barred by its content policy. It runs the extension's file by
 * evaluating the text it fetched, and the same works for a second file, read through the
 * workspace's file systems (which know every address an extension can be installed at). The other
 * way, one bundle with the engine inside, would fetch and scan a megabyte more at each start.
 */
export const loadExportEngine: LoadExportEngine = (extensionUri) => {
  loaded ??= evaluate(Uri.joinPath(extensionUri, 'dist', 'export.cjs')).catch((reason: unknown) => {
    loaded = undefined;
    throw reason;
  });
  return loaded;
};

async function evaluate(file: Uri): Promise<ExportEngine> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: unknown } = { exports: {} };
  const run = new Function('module', 'exports', `${source}\n//# sourceURL=${file.toString(true)}`);
  run(module, module.exports);
  return module.exports as ExportEngine;
}
