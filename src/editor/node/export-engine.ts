import type { LoadExportEngine } from '../export-engine.ts';

/** {@link LoadExportEngine} in the Node host: the build turns this import into a load of export.cjs. */
export const loadExportEngine: LoadExportEngine = () => import('../../export/index.ts');
