import type { LibraryFile, LibraryProblem } from './library-file.ts';
import { type ArgumentModule, readModule } from './module.ts';

/** The modules there are, and what is wrong with those that could not be read. */
export interface ArgumentLibrary {
  readonly modules: readonly ArgumentModule[];
  readonly problems: readonly LibraryProblem[];
}

/** Reads the module files of a workspace (`.amicus/arguments/*.md`). */
export function readModules(files: readonly LibraryFile[]): ArgumentLibrary {
  const read = files.map(({ name, text }) => readModule(text, name));
  return {
    modules: read.flatMap(({ module }) => module ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/**
 * One library of several, such as the built-in one and a workspace's. A later module takes the place of
 * an earlier one of the same id; the others follow in order.
 */
export function mergeLibraries(...libraries: readonly ArgumentLibrary[]): ArgumentLibrary {
  const modules = new Map<string, ArgumentModule>();
  for (const library of libraries) {
    for (const module of library.modules) modules.set(module.id, module);
  }
  return {
    modules: [...modules.values()],
    problems: libraries.flatMap(({ problems }) => problems),
  };
}
