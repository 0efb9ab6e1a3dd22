import type { ExportEngine, LoadExportEngine } from '../export-engine.ts';
import { evaluate } from './evaluate.ts';

let loaded: Promise<ExportEngine> | undefined;

/** {@link LoadExportEngine} in the web worker host. */
export const loadExportEngine: LoadExportEngine = (extensionUri) => {
  loaded ??= evaluate(extensionUri, 'export.cjs').then(
    (exports) => exports as ExportEngine,
    (reason: unknown) => {
      loaded = undefined;
      throw reason;
    },
  );
  return loaded;
};
