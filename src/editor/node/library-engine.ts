import type { LoadLibraryEngine } from '../library-engine.ts';

/** {@link LoadLibraryEngine} in the Node host: the build turns this import into a load of library.cjs. */
export const loadLibraryEngine: LoadLibraryEngine = () => import('../../library/index.ts');
