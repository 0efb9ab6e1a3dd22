import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { CrossReferenceTarget } from '../../language/index.ts';
import type { Briefs } from '../briefs.ts';
import { drafting, makeChange, say } from '../drafting.ts';

interface TargetItem extends QuickPickItem {
  readonly target?: CrossReferenceTarget;
}

/** **Amicus: Insert Cross-Reference…**: a link to a Part, a section or a footnote; export keeps its number right. */
export async function insertCrossReference(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief } = at.open;
  const targets = engine.crossReferenceTargets(brief);
  if (targets.length === 0) {
    say({ refused: l10n.t('The brief has no heading and no footnote to refer to yet.') });
    return;
  }
  const picked = await window.showQuickPick(items(targets), {
    title: l10n.t('Insert Cross-Reference'),
    placeHolder: l10n.t('Part, section or footnote'),
    matchOnDescription: true,
  });
  if (!picked?.target) return;
  await makeChange(at, engine.insertCrossReference(brief, at.offset, picked.target));
}

function items(targets: readonly CrossReferenceTarget[]): TargetItem[] {
  const itemOf = (target: CrossReferenceTarget): TargetItem => ({
    label: target.name,
    ...(target.says === target.name ? {} : { description: target.says }),
    target,
  });
  const notes = targets.filter(({ kind }) => kind === 'note');
  return [
    ...targets.filter(({ kind }) => kind !== 'note').map(itemOf),
    ...(notes.length > 0
      ? [{ label: l10n.t('Footnotes'), kind: QuickPickItemKind.Separator }, ...notes.map(itemOf)]
      : []),
  ];
}
