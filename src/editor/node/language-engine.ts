import type { LoadLanguageEngine } from '../language-engine.ts';

/** {@link LoadLanguageEngine} in the Node host: the build turns this import into a load of language.cjs. */
export const loadLanguageEngine: LoadLanguageEngine = () => import('../../language/index.ts');
