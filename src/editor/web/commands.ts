import type { Uri } from 'vscode';
import type { LoadCommands } from '../register-commands.ts';
import { evaluate } from './evaluate.ts';

/** {@link LoadCommands} in the web worker host. */
export const commandsLoader =
  (extensionUri: Uri): LoadCommands =>
  async () =>
    (await evaluate(extensionUri, 'web/commands.cjs')) as Awaited<ReturnType<LoadCommands>>;
