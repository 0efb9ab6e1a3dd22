import {
  commands,
  l10n,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  window,
  workspace,
} from 'vscode';
import { activeBrief } from '../active-brief.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import type { CheckPages } from '../check-pages.ts';
import { checkOf } from '../convert.ts';

/**
 * **Amicus: Explain This Rule**: the page of a check, with its rule, examples and remedy; or that of the
 * brief's court, with everything it asks at the brief's stage.
 *
 * @param asked the id of a check or of a finding; without one, that of the problem at the cursor, or
 *   else what is picked from the court and all checks
 */
export async function explainRule(
  briefs: Briefs,
  pages: CheckPages,
  asked?: unknown,
): Promise<void> {
  const id = typeof asked === 'string' ? asked : (atCursor() ?? (await pick(briefs, pages)));
  if (!id) return;
  const name = id.startsWith(COURT) ? id : id.replace(/\/.*$/, '');
  const page = pages.uriOf(name);
  try {
    await workspace.openTextDocument(page);
  } catch {
    void window.showInformationMessage(l10n.t('{0} has no page.', id));
    return;
  }
  await commands.executeCommand('markdown.showPreviewToSide', page);
}

/** The check of the problem at the cursor. */
function atCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.contains(editor.selection.active));
  return here.map(checkOf).find((id) => id !== undefined);
}

async function pick(briefs: Briefs, pages: CheckPages): Promise<string | undefined> {
  const open = await activeBrief(briefs);
  if (!open) return undefined;
  const checks = open.engine.checks.map(({ id, looksAt }): Choice => {
    return { label: id, description: looksAt, id };
  });
  const picked = await window.showQuickPick<Choice>([...courtChoice(open, pages), ...checks], {
    title: l10n.t('Explain This Rule'),
    placeHolder: l10n.t('There is no problem at the cursor. Choose the court or a check'),
    matchOnDescription: true,
  });
  return picked?.id;
}

interface Choice extends QuickPickItem {
  readonly id?: string;
}

/** What the page of a court is asked for by; no check begins so. */
const COURT = 'court ';

/** The page of the brief's court, made ready to be served; none while the brief names no court. */
function courtChoice({ engine, filing }: OpenBrief, pages: CheckPages): Choice[] {
  const { profile, stageId } = filing.court;
  if (!profile) return [];
  const id = `${COURT}${profile.id} ${stageId}`;
  pages.write(id, engine.courtPage(profile, stageId));
  return [
    { label: l10n.t('Court'), kind: QuickPickItemKind.Separator },
    { label: `$(law) ${profile.name}`, description: l10n.t('all it asks at this stage'), id },
    { label: l10n.t('Checks'), kind: QuickPickItemKind.Separator },
  ];
}
