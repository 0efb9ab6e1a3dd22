import { commands, type ExtensionContext, languages, window, workspace } from 'vscode';
import { loadExportEngine } from '#export-engine';
import { loadLanguageEngine } from '#language-engine';
import { openLibreOffice } from '#libreoffice';
import { Briefs } from './editor/briefs.ts';
import { ExportCommand } from './editor/commands/export-brief.ts';
import { registerFeatures } from './editor/features/index.ts';
import { watchOpenBrief } from './editor/open-brief.ts';

/**
 * Registers what Amicus contributes. Nothing is parsed and no engine is loaded here: the language
 * engine waits for the first brief, the export engine for the first export.
 */
export function activate(context: ExtensionContext): void {
  const problems = languages.createDiagnosticCollection('amicus');
  const log = window.createOutputChannel('Amicus', { log: true });
  const libreOffice = openLibreOffice(context.extensionUri);
  const services = {
    problems,
    log,
    libreOffice,
    loadEngine: () => loadExportEngine(context.extensionUri),
  };
  const briefs = new Briefs(() => loadLanguageEngine(context.extensionUri), log);
  const exportDocx = new ExportCommand(services, 'docx');
  const exportPdf = new ExportCommand(services, 'pdf');
  // The palette offers a PDF only where one can be made.
  void commands.executeCommand('setContext', 'amicus.canExportPdf', libreOffice.canRun);
  context.subscriptions.push(
    problems,
    log,
    libreOffice,
    watchOpenBrief(),
    briefs,
    registerFeatures(briefs),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    commands.registerCommand('amicus.exportDocx', () => exportDocx.run()),
    commands.registerCommand('amicus.exportPdf', () => exportPdf.run()),
  );
}
