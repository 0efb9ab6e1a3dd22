import {
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../brief/index.ts';
import type { CourtChoice } from '../../language/index.ts';
import { activeBrief } from '../active-brief.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { editsIn } from '../convert.ts';

interface ChoiceItem extends QuickPickItem {
  readonly choice?: CourtChoice;
}

/**
 * **Amicus: Switch Court…**: takes the brief to another court or stage, after showing what would then be
 * found. Nothing is changed before the second step; the change undoes in one step.
 */
export async function switchCourt(briefs: Briefs): Promise<void> {
  const open = await activeBrief(briefs);
  if (!open) return;
  const choice = await pickChoice(open);
  if (!choice) return;
  const findings = open.engine.findingsIn(open.brief, choice, open.courts, open.levels);
  if (!(await confirm(choice, findings))) return;
  if (open.document.version !== open.version) {
    void window.showInformationMessage(
      l10n.t('The brief was edited meanwhile, so its court was not switched. Try again.'),
    );
    return;
  }
  const edit = new WorkspaceEdit();
  const edits = open.engine.switchEdits(open.brief, choice, open.courts);
  edit.set(open.document.uri, editsIn(open.document, edits));
  await workspace.applyEdit(edit);
}

async function pickChoice({ engine, brief, courts }: OpenBrief): Promise<CourtChoice | undefined> {
  let court = '';
  const items = engine.courtChoices(brief, courts).flatMap((choice): ChoiceItem[] => {
    const first = choice.court !== court;
    court = choice.court;
    return [
      ...(first ? [{ label: choice.name, kind: QuickPickItemKind.Separator }] : []),
      {
        label: `${choice.court} ${choice.stage}`,
        description: choice.current ? l10n.t('{0} (now)', choice.title) : choice.title,
        detail: choice.name,
        choice,
      },
    ];
  });
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Switch Court (1 of 2)'),
    placeHolder: l10n.t('Court and stage'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.choice;
}

/** Shows what would be found there; true when the writer goes on. */
async function confirm(choice: CourtChoice, findings: readonly Finding[]): Promise<boolean> {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const go: QuickPickItem = {
    label: l10n.t('Switch to {0} {1}', choice.court, choice.stage),
    description:
      errors + warnings === 0
        ? l10n.t('nothing would be wrong there')
        : l10n.t('errors: {0}, warnings: {1}', errors, warnings),
  };
  const shown = findings.filter(({ severity }) => severity !== 'information');
  const items: QuickPickItem[] = [
    go,
    ...(shown.length > 0
      ? [{ label: l10n.t('What would then be found'), kind: QuickPickItemKind.Separator }]
      : []),
    ...shown.map(({ check, severity, message, rule }) => ({
      label: severity === 'error' ? `$(error) ${check}` : `$(warning) ${check}`,
      detail: message,
      ...(rule ? { description: rule } : {}),
    })),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Switch Court (2 of 2)'),
    placeHolder: l10n.t('Enter switches; Escape leaves the brief as it is'),
  });
  return picked === go;
}
