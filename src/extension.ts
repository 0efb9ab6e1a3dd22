import { commands, type ExtensionContext, window } from 'vscode';
import { commandsLoader } from '#commands';
import { loadExportEngine } from '#export-engine';
import { loadLanguageEngine } from '#language-engine';
import { loadLibraryEngine } from '#library-engine';
import { openLibreOffice } from '#libreoffice';
import { Briefs } from './editor/briefs.ts';
import { CheckPages } from './editor/check-pages.ts';
import { BriefDiagnostics } from './editor/features/diagnostics.ts';
import { registerFeatures } from './editor/features/index.ts';
import { LibraryPreview } from './editor/library-preview.ts';
import { watchOpenBrief } from './editor/open-brief.ts';
import { registerCommands } from './editor/register-commands.ts';
import { WorkspaceCourts } from './editor/workspace-courts.ts';

/**
 * Registers what Amicus contributes. Nothing is parsed and no engine is loaded here: the language
 * engine waits for the first brief, the code of the commands for the first one, the export engine for the
 * first export.
 */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Amicus', { log: true });
  const libreOffice = openLibreOffice(context.extensionUri);
  const loadEngine = () => loadLanguageEngine(context.extensionUri);
  const loadLibrary = () => loadLibraryEngine(context.extensionUri);
  const courts = new WorkspaceCourts(loadEngine);
  const briefs = new Briefs(loadEngine, courts, log);
  const diagnostics = new BriefDiagnostics(briefs);
  const preview = new LibraryPreview();
  const pages = new CheckPages(context.extensionUri);
  const services = {
    ...{ briefs, loadLibrary, preview, courts, pages },
    answers: context.globalState,
    exporting: {
      ...{ diagnostics, courts, log, libreOffice },
      loadEngine: () => loadExportEngine(context.extensionUri),
    },
  };
  // The palette offers a PDF only where one can be made.
  void commands.executeCommand('setContext', 'amicus.canExportPdf', libreOffice.canRun);
  context.subscriptions.push(
    log,
    courts,
    libreOffice,
    watchOpenBrief(),
    briefs,
    diagnostics,
    preview,
    registerFeatures(briefs, diagnostics),
    pages,
    registerCommands(commandsLoader(context.extensionUri), services),
  );
}
