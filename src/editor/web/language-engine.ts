import type { LanguageEngine, LoadLanguageEngine } from '../language-engine.ts';
import { evaluate } from './evaluate.ts';

let loaded: Promise<LanguageEngine> | undefined;

/** {@link LoadLanguageEngine} in the web worker host. */
export const loadLanguageEngine: LoadLanguageEngine = (extensionUri) => {
  loaded ??= evaluate(extensionUri, 'language.cjs').then(
    (exports) => exports as LanguageEngine,
    (reason: unknown) => {
      loaded = undefined;
      throw reason;
    },
  );
  return loaded;
};
