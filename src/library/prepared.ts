import type { SectionLibrary } from './builtin-sections.ts';
import type { ArgumentLibrary } from './merge.ts';

/**
 * The built-in arguments and sections as the build read them, so that opening a picker does not parse
 * their headers. The build puts them in the place of this file; tests run without.
 */
export const preparedLibrary:
  | { readonly arguments: ArgumentLibrary; readonly sections: SectionLibrary }
  | undefined = undefined;
