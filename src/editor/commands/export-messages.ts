import {
  commands,
  env,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  UIKind,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../brief/finding.ts';
import type { ExportReport } from '../../export/index.ts';
import { WriteError } from '../write-files.ts';

/**
 * The brief has errors: how many, and the way to them. Does not wait for an answer.
 *
 * @param format what was not written: `DOCX`
 * @param anyway exports in spite of the errors; nothing when they leave nothing to lay out
 */
export function sayErrors(
  findings: readonly Finding[],
  document: TextDocument,
  format: string,
  anyway?: () => unknown,
): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const message =
    errors === 1
      ? l10n.t('{0} has an error, so no {1} was written.', nameOf(document.uri), format)
      : l10n.t('{0} has {1} errors, so no {2} was written.', nameOf(document.uri), errors, format);
  const choices = anyway ? [{ title: l10n.t('Export Anyway'), run: anyway }] : [];
  void offer(window.showErrorMessage, message, [showProblems(), ...choices]);
}

/** What was written, its size against the limit, and what to do with it. */
export function sayWritten(
  files: readonly Uri[],
  report: ExportReport,
  findings: readonly Finding[],
): void {
  const [brief] = files as [Uri, ...Uri[]];
  const message = [
    l10n.t('{0}: {1}.', files.map(nameOf).join(', '), extent(report)),
    report.pageNumbers.withoutLibreOffice === undefined
      ? ''
      : l10n.t(
          '{0}, so the page numbers are those of Amicus.',
          report.pageNumbers.withoutLibreOffice,
        ),
    report.pageNumbers.estimated.length === 0
      ? ''
      : l10n.t('Page numbers are estimated: {0}.', report.pageNumbers.estimated.join('; ')),
    findings.length === 0
      ? ''
      : findings.length === 1
        ? l10n.t('One finding in Problems.')
        : l10n.t('{0} findings in Problems.', findings.length),
    report.rejects.length === 0
      ? ''
      : l10n.t('The court would reject it: {0}', report.rejects.join(' ')),
  ].join(' ');
  const choices = [...openings(brief), ...(findings.length > 0 ? [showProblems()] : [])];
  const show =
    report.rejects.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void offer(show, message.trim(), choices);
}

/** Why nothing was written, and the remedy. What happened in detail goes to the log. */
export function sayFailure(reason: unknown, document: TextDocument, log: LogOutputChannel): void {
  log.error(reason instanceof Error ? reason : String(reason));
  const details = { title: l10n.t('Show Log'), run: () => log.show() };
  void offer(window.showErrorMessage, failure(reason, document), [details]);
}

function failure(reason: unknown, document: TextDocument): string {
  if (reason instanceof WriteError && reason.kept) {
    return l10n.t(
      '{0} could not be replaced. The new document is whole in {1}: rename it.',
      nameOf(reason.uri),
      nameOf(reason.kept),
    );
  }
  if (reason instanceof WriteError) {
    return l10n.t(
      '{0} could not be written. If it is open in Word, close it there and export again; otherwise check that its folder can be written to. What was there before is unchanged.',
      nameOf(reason.uri),
    );
  }
  const why = reason instanceof Error ? reason.message : String(reason);
  return l10n.t('{0} could not be exported: {1}', nameOf(document.uri), why);
}

function extent({ pages, pageLimit, words }: ExportReport): string {
  const count = words.count.toLocaleString(env.language);
  if (pageLimit?.count !== undefined) {
    const { limit } = pageLimit;
    return l10n.t('{0} pages, {1} of {2} that count', pages, pageLimit.count, limit);
  }
  return words.limit === undefined
    ? l10n.t('{0} pages, {1} words', pages, count)
    : l10n.t('{0} pages, {1} of {2} words', pages, count, words.limit.toLocaleString(env.language));
}

interface Choice {
  readonly title: string;
  readonly run: () => unknown;
}

/** A file on this machine opens in Word; elsewhere the explorer is where it can be fetched from. */
function openings(file: Uri): Choice[] {
  const here = env.uiKind === UIKind.Desktop && !env.remoteName && file.scheme === 'file';
  if (here) {
    return [
      { title: l10n.t('Open'), run: () => env.openExternal(file) },
      { title: l10n.t('Reveal'), run: () => commands.executeCommand('revealFileInOS', file) },
    ];
  }
  if (!workspace.getWorkspaceFolder(file)) return [];
  return [
    {
      title: l10n.t('Show in Explorer'),
      run: () => commands.executeCommand('revealInExplorer', file),
    },
  ];
}

function showProblems(): Choice {
  return {
    title: l10n.t('Show Problems'),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  };
}

async function offer(
  show: (message: string, ...items: string[]) => Thenable<string | undefined>,
  message: string,
  choices: readonly Choice[],
): Promise<void> {
  const picked = await show(message, ...choices.map(({ title }) => title));
  await choices.find(({ title }) => title === picked)?.run();
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
