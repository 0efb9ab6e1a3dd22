import type { Uri } from 'vscode';
import type { LoadCommands } from '../register-commands.ts';

/** {@link LoadCommands} in the Node host: the build turns this import into a load of commands.cjs. */
export const commandsLoader = (_extensionUri: Uri): LoadCommands => {
  return () => import('../commands/index.ts');
};
