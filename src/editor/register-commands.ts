import { commands, Disposable } from 'vscode';
import type { CommandName, Commands, commandsOf } from './commands/index.ts';

/** Loads the code of the commands, once; one implementation for each host, as for the engines. */
export type LoadCommands = () => Promise<{ readonly commandsOf: typeof commandsOf }>;

/** Every command there is: the compiler misses one that is not here. */
const NAMES: Record<CommandName, true> = {
  convertToFullForm: true,
  convertToShortForm: true,
  demoteHeading: true,
  editFilingDetails: true,
  explainRule: true,
  exportDocx: true,
  exportPdf: true,
  goToPart: true,
  insertArgument: true,
  insertBlockQuotation: true,
  insertCitation: true,
  insertCrossReference: true,
  insertFootnote: true,
  insertSection: true,
  markPrincipal: true,
  moveSectionDown: true,
  moveSectionUp: true,
  newBrief: true,
  nextPlaceholder: true,
  previousPlaceholder: true,
  promoteHeading: true,
  saveAsModule: true,
  showWordBudget: true,
  switchCourt: true,
};

/**
 * Registers all commands. Their code is loaded with the first one that is run.
 *
 * @param load loads it
 * @param services what the commands need
 */
export function registerCommands(
  load: LoadCommands,
  services: Parameters<typeof commandsOf>[0],
): Disposable {
  let all: Promise<Commands> | undefined;
  const loaded = () => {
    all ??= load().then(
      (bundle) => bundle.commandsOf(services),
      (reason: unknown) => {
        all = undefined;
        throw reason;
      },
    );
    return all;
  };
  const names = Object.keys(NAMES) as CommandName[];
  return Disposable.from(
    ...names.map((name) =>
      commands.registerCommand(`amicus.${name}`, async (argument: unknown) =>
        (await loaded())[name](argument),
      ),
    ),
  );
}
