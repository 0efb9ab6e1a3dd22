import {
  type CancellationToken,
  type DiagnosticCollection,
  type LogOutputChannel,
  l10n,
  type Progress,
  ProgressLocation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExportReport, ExportResult } from '../../export/index.ts';
import { toDiagnostic } from '../convert.ts';
import { exportTarget, imageReader, workspaceCourts } from '../draft-files.ts';
import type { ExportEngine } from '../export-engine.ts';
import { type NewFile, writeTogether } from '../write-files.ts';
import { sayErrors, sayFailure, sayWritten } from './export-messages.ts';

/** What the command needs from the extension. */
export interface ExportServices {
  readonly problems: DiagnosticCollection;
  readonly log: LogOutputChannel;
  readonly loadEngine: () => Promise<ExportEngine>;
}

/** What an export wrote: the brief first, then any separate papers. */
export interface Exported {
  readonly files: readonly Uri[];
  readonly report: ExportReport;
}

/** **Amicus: Export to DOCX**: the active Markdown editor's text, saved or not, as a Word document. */
export class ExportCommand {
  readonly #services: ExportServices;
  readonly #running = new Set<string>();

  constructor(services: ExportServices) {
    this.#services = services;
  }

  /**
   * Asks where to only for a draft that was never saved. Errors in the brief go to the Problems
   * panel and nothing is written; a cancelled or failed export leaves older files as they were.
   *
   * @returns what was written, or nothing when the user was told why not.
   */
  async run(): Promise<Exported | undefined> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      void window.showInformationMessage(
        l10n.t('Open the Markdown draft of a brief to export it.'),
      );
      return undefined;
    }
    const key = document.uri.toString();
    if (this.#running.has(key)) {
      void window.showInformationMessage(l10n.t('This draft is already being exported.'));
      return undefined;
    }
    this.#running.add(key);
    try {
      return await this.#export(document);
    } catch (reason) {
      sayFailure(reason, document, this.#services.log);
      return undefined;
    } finally {
      this.#running.delete(key);
    }
  }

  async #export(document: TextDocument): Promise<Exported | undefined> {
    const target = document.isUntitled ? await askForTarget(document) : document.uri;
    if (!target) return undefined;
    if (exportTarget(target, '').toString() === document.uri.toString()) {
      throw new Error(
        l10n.t('its name ends in .docx, so the export would replace it. Save it as .md first.'),
      );
    }
    const text = document.getText();
    const exported = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Exporting to DOCX'),
        cancellable: true,
      },
      (progress, token) => this.#make(document, text, target, progress, token),
    );
    if (!exported) return undefined;
    const { result, files } = exported;
    this.#services.problems.set(
      document.uri,
      result.findings.map((finding) => toDiagnostic(finding, text)),
    );
    const { report, findings } = result;
    if (!report || files.length === 0) {
      sayErrors(findings, document);
      return undefined;
    }
    sayWritten(files, report, findings);
    return { files, report };
  }

  /** Exports and writes; gives nothing when cancelled. */
  async #make(
    document: TextDocument,
    text: string,
    target: Uri,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<{ result: ExportResult; files: readonly Uri[] } | undefined> {
    const abort = new AbortController();
    const listening = token.onCancellationRequested(() => abort.abort());
    try {
      const engine = await this.#services.loadEngine();
      const settings = workspace.getConfiguration('amicus.export', document);
      const result = await engine.exportBrief({
        text,
        name: nameOf(document.uri),
        coverColor: settings.get('coverColor', false),
        courts: await workspaceCourts(document),
        readImage: imageReader(Uri.joinPath(target, '..')),
        signal: abort.signal,
        onProgress: reportTo(progress),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      });
      const files = result.files.map(
        ({ suffix, bytes }): NewFile => ({ uri: exportTarget(target, suffix), bytes }),
      );
      const written = await writeTogether(files, () => !abort.signal.aborted);
      return written ? { result, files: files.map(({ uri }) => uri) } : undefined;
    } catch (reason) {
      if (abort.signal.aborted) return undefined;
      throw reason;
    } finally {
      listening.dispose();
    }
  }
}

/** Progress arrives as a fraction of the whole; VS Code counts in steps that add up to 100. */
function reportTo(
  progress: Progress<{ message?: string; increment?: number }>,
): (step: { message: string; fraction: number }) => void {
  let reached = 0;
  return ({ message, fraction }) => {
    const percent = Math.max(reached, fraction * 100);
    progress.report({ message, increment: percent - reached });
    reached = percent;
  };
}

async function askForTarget(document: TextDocument): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    title: l10n.t('Export to DOCX'),
    filters: { [l10n.t('Word Document')]: ['docx'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${nameOf(document.uri)}.docx`) }),
  });
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
