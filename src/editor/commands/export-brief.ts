import {
  type CancellationToken,
  type LogOutputChannel,
  l10n,
  type Progress,
  ProgressLocation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExportMemory, ExportReport, ExportResult } from '../../export/index.ts';
import { exportTarget, imageReader } from '../draft-files.ts';
import type { ExportEngine } from '../export-engine.ts';
import type { BriefDiagnostics } from '../features/diagnostics.ts';
import type { LibreOfficeHost, PagesSetting } from '../libreoffice.ts';
import type { WorkspaceCourts } from '../workspace-courts.ts';
import { type NewFile, writeTogether } from '../write-files.ts';
import { sayErrors, sayFailure, sayWritten } from './export-messages.ts';

/** What the command needs from the extension. */
export interface ExportServices {
  readonly diagnostics: BriefDiagnostics;
  readonly courts: WorkspaceCourts;
  readonly log: LogOutputChannel;
  readonly loadEngine: () => Promise<ExportEngine>;
  readonly libreOffice: LibreOfficeHost;
}

/** What a command writes. */
export type Format = 'docx' | 'pdf';

/** Drafts that are being exported now, in whatever format. */
const running = new Set<string>();

/** What an export wrote: the brief first, then any separate papers. */
export interface Exported {
  readonly files: readonly Uri[];
  readonly report: ExportReport;
}

/**
 * **Amicus: Export to DOCX** and **Export to PDF**: the active Markdown editor's text, saved or not, as
 * a Word document or as the PDF to be filed.
 */
export class ExportCommand {
  readonly #services: ExportServices;
  readonly #format: Format;

  constructor(services: ExportServices, format: Format) {
    this.#services = services;
    this.#format = format;
  }

  /**
   * Asks where to only for a draft that was never saved. Errors in the brief go to the Problems
   * panel and nothing is written, unless the writer then exports in spite of them; a cancelled or failed
   * export leaves older files as they were.
   *
   * @param force export in spite of errors
   * @param named where to, when the writer has said so just before
   * @returns what was written, or nothing when the user was told why not.
   */
  async run(force = false, named?: Uri): Promise<Exported | undefined> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') {
      void window.showInformationMessage(
        l10n.t('Open the Markdown draft of a brief to export it.'),
      );
      return undefined;
    }
    if (this.#format === 'pdf' && !this.#services.libreOffice.canRun) {
      void window.showWarningMessage(
        l10n.t(
          'A PDF is made by LibreOffice, which VS Code in the browser cannot run. Export to DOCX here, or open the draft in VS Code on the desktop.',
        ),
      );
      return undefined;
    }
    const key = document.uri.toString();
    if (running.has(key)) {
      void window.showInformationMessage(l10n.t('This draft is already being exported.'));
      return undefined;
    }
    running.add(key);
    try {
      return await this.#export(document, force, named);
    } catch (reason) {
      sayFailure(reason, document, this.#services.log);
      return undefined;
    } finally {
      running.delete(key);
    }
  }

  async #export(
    document: TextDocument,
    force: boolean,
    named?: Uri,
  ): Promise<Exported | undefined> {
    const target = document.isUntitled
      ? (named ?? (await askForTarget(document, this.#format)))
      : document.uri;
    if (!target) return undefined;
    if (exportTarget(target, '', this.#format).toString() === document.uri.toString()) {
      throw new Error(
        l10n.t(
          'its name ends in {0}, so the export would replace it. Save it as .md first.',
          `.${this.#format}`,
        ),
      );
    }
    const text = document.getText();
    const exported = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Exporting to {0}', nameOfFormat(this.#format)),
        cancellable: true,
      },
      (progress, token) => this.#make(document, text, target, force, progress, token),
    );
    if (!exported) return undefined;
    const { result, files } = exported;
    // What was typed meanwhile has moved the places that were found; the checks find them again.
    if (document.getText() === text) {
      await this.#services.diagnostics.showExported(document, result.findings);
    }
    const { report, findings } = result;
    if (!report || files.length === 0) {
      // Without a court or a usable front matter there is nothing to lay out, whoever asks.
      const canForce = !force && result.canForce;
      const anyway = canForce ? () => this.run(true, target) : undefined;
      sayErrors(findings, document, nameOfFormat(this.#format), anyway);
      return undefined;
    }
    for (const line of differencesOf(report)) this.#services.log.info(line);
    sayWritten(files, report, findings);
    return { files, report };
  }

  /** Exports and writes; gives nothing when cancelled. */
  async #make(
    document: TextDocument,
    text: string,
    target: Uri,
    force: boolean,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<{ result: ExportResult; files: readonly Uri[] } | undefined> {
    const abort = new AbortController();
    const listening = token.onCancellationRequested(() => abort.abort());
    try {
      const engine = await this.#services.loadEngine();
      const settings = workspace.getConfiguration('amicus.export', document);
      const pages: PagesSetting =
        this.#format === 'pdf' ? 'libreoffice' : settings.get('pages', 'layout');
      const result = await engine.exportBrief({
        text,
        name: nameOf(document.uri),
        coverColor: settings.get('coverColor', false),
        format: this.#format,
        memory: memoryOf(document, engine),
        force,
        ...(await this.#services.libreOffice.lend(pages)),
        courts: await this.#services.courts.of(document),
        levels: workspace.getConfiguration('amicus', document).get('checks', {}),
        readImage: imageReader(Uri.joinPath(target, '..')),
        signal: abort.signal,
        onProgress: reportTo(progress),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      });
      const files = result.files.map(
        ({ suffix, format, bytes }): NewFile => ({
          uri: exportTarget(target, suffix, format),
          bytes,
        }),
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

/** What exports of an open draft leave for the next; it goes when the draft is closed. */
const memories = new WeakMap<TextDocument, ExportMemory>();

function memoryOf(document: TextDocument, engine: ExportEngine): ExportMemory {
  const memory = memories.get(document) ?? new engine.ExportMemory();
  memories.set(document, memory);
  return memory;
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

async function askForTarget(document: TextDocument, format: Format): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const kind = format === 'pdf' ? l10n.t('PDF Document') : l10n.t('Word Document');
  return window.showSaveDialog({
    title: l10n.t('Export to {0}', nameOfFormat(format)),
    filters: { [kind]: [format] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${nameOf(document.uri)}.${format}`) }),
  });
}

function nameOfFormat(format: Format): string {
  return format.toUpperCase();
}

/** For the log: where LibreOffice and the layout engine differ. */
function differencesOf({ pageNumbers }: ExportReport): string[] {
  const { engine, compared } = pageNumbers;
  const lines = (compared?.differences ?? []).map(
    ({ text, layout, libreoffice }) =>
      `${text}: ${libreoffice} by LibreOffice, ${layout} by docx/layout`,
  );
  return [`Page numbers by ${engine}`, ...lines];
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
