import type { LibraryEngine, LoadLibraryEngine } from '../library-engine.ts';
import { evaluate } from './evaluate.ts';

let loaded: Promise<LibraryEngine> | undefined;

/** {@link LoadLibraryEngine} in the web worker host. */
export const loadLibraryEngine: LoadLibraryEngine = (extensionUri) => {
  loaded ??= evaluate(extensionUri, 'library.cjs').then(
    (exports) => exports as LibraryEngine,
    (reason: unknown) => {
      loaded = undefined;
      throw reason;
    },
  );
  return loaded;
};
