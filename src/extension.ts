import { commands, type ExtensionContext, languages, window, workspace } from 'vscode';
import { loadExportEngine } from '#export-engine';
import { ExportCommand } from './editor/commands/export-docx.ts';
import { watchOpenBrief } from './editor/open-brief.ts';

/**
 * Registers what Amicus contributes. Nothing is parsed and the export engine is not loaded here;
 * both wait for the first command that needs them.
 */
export function activate(context: ExtensionContext): void {
  const problems = languages.createDiagnosticCollection('amicus');
  const log = window.createOutputChannel('Amicus', { log: true });
  const exportDocx = new ExportCommand({
    problems,
    log,
    loadEngine: () => loadExportEngine(context.extensionUri),
  });
  context.subscriptions.push(
    problems,
    log,
    watchOpenBrief(),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    commands.registerCommand('amicus.exportDocx', () => exportDocx.run()),
  );
}
