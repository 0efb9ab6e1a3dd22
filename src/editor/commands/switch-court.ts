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
import { type PickStep, type StepItem, Steps } from '../steps.ts';

/**
 * **Amicus: Switch Court…**: takes the brief to another court or stage, after showing what would then be
 * found. Nothing is changed before the second step; the change undoes in one step.
 */
export async function switchCourt(briefs: Briefs): Promise<void> {
  const open = await activeBrief(briefs);
  if (!open) return;
  const steps = new Steps();
  const choice = await ask(steps, open).finally(() => steps.dispose());
  if (!choice) return;
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

/** Asks for the court, then shows what would be found there; Back returns to the courts. */
async function ask(
  steps: Steps,
  { engine, brief, courts, levels }: OpenBrief,
): Promise<CourtChoice | undefined> {
  const title = l10n.t('Switch Court');
  const choices = engine.courtChoices(brief, courts);
  let active: CourtChoice | undefined;
  for (;;) {
    const step = { placeholder: l10n.t('Court and stage'), items: choiceItems(choices), active };
    const picked = await steps.pick(title, step, { step: 1, of: 2 });
    if (picked === undefined || picked === 'back') return undefined;
    active = picked.value;
    const findings = engine.findingsIn(brief, active, courts, levels);
    const confirmed = await steps.pick(title, confirmation(active, findings), { step: 2, of: 2 });
    if (confirmed !== 'back') return confirmed?.value;
  }
}

function choiceItems(
  choices: readonly CourtChoice[],
): readonly (StepItem<CourtChoice> | QuickPickItem)[] {
  let court = '';
  return choices.flatMap((choice) => {
    const first = choice.court !== court;
    court = choice.court;
    return [
      ...(first ? [{ label: choice.name, kind: QuickPickItemKind.Separator }] : []),
      {
        label: `${choice.court} ${choice.stage}`,
        description: choice.current ? l10n.t('{0} (now)', choice.title) : choice.title,
        detail: choice.name,
        value: choice,
      },
    ];
  });
}

/** The second step: the choice itself, and below it what would be found there. */
function confirmation(choice: CourtChoice, findings: readonly Finding[]): PickStep<CourtChoice> {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const go: StepItem<CourtChoice> = {
    label: l10n.t('Switch to {0} {1}', choice.court, choice.stage),
    description:
      errors + warnings === 0
        ? l10n.t('nothing would be wrong there')
        : l10n.t('errors: {0}, warnings: {1}', errors, warnings),
    value: choice,
  };
  const shown = findings.filter(({ severity }) => severity !== 'information');
  return {
    placeholder: l10n.t('Enter switches; Escape leaves the brief as it is'),
    items: [
      go,
      ...(shown.length > 0
        ? [{ label: l10n.t('What would then be found'), kind: QuickPickItemKind.Separator }]
        : []),
      ...shown.map(({ check, severity, message, rule }) => ({
        label: severity === 'error' ? `$(error) ${check}` : `$(warning) ${check}`,
        detail: message,
        ...(rule ? { description: rule } : {}),
      })),
    ],
    active: undefined,
  };
}
