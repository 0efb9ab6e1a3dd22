import {
  env,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { WordBudget } from '../../language/index.ts';
import { activeBrief } from '../active-brief.ts';
import type { Briefs } from '../briefs.ts';

interface PartItem extends QuickPickItem {
  /** UTF-16 offset of the section in the draft. */
  readonly offset?: number;
}

/** **Amicus: Show Word Budget**: what counts and what does not, by section; a pick goes there. */
export async function showWordBudget(briefs: Briefs): Promise<void> {
  const open = await activeBrief(briefs);
  if (!open) return;
  const { budget, court } = open.filing;
  if (!budget || !court.profile) {
    void window.showInformationMessage(
      l10n.t(
        'The words cannot be counted before the front matter names a court and is whole. Problems says what is missing.',
      ),
    );
    return;
  }
  const picked = await window.showQuickPick(items(budget), {
    title: open.engine.budgetLine(budget, court.profile, court.stageId),
    placeHolder: l10n.t('Choose a section to go to it'),
    matchOnDescription: true,
  });
  const editor = window.activeTextEditor;
  if (picked?.offset === undefined || editor?.document !== open.document) return;
  const position = open.document.positionAt(picked.offset);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.AtTop);
}

function items({ parts, footnotes, excluded, excludedRule, words, limit }: WordBudget): PartItem[] {
  const number = (count: number) => count.toLocaleString(env.language);
  const itemOf = ({ title, words: count, section }: WordBudget['parts'][number]): PartItem => ({
    label: title,
    description: count === 1 ? l10n.t('1 word') : l10n.t('{0} words', number(count)),
    ...(section ? { offset: section.from } : { detail: l10n.t('Written by Amicus at export') }),
  });
  const counted = parts.filter((part) => part.counted);
  const others = parts.filter((part) => !part.counted);
  const separator = (label: string): PartItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    separator(l10n.t('Counted')),
    ...counted.map(itemOf),
    {
      label: l10n.t('Total'),
      description:
        limit.words === undefined
          ? l10n.t('{0} words', number(words))
          : words > limit.words
            ? l10n.t('{0} words, {1} too many', number(words), number(words - limit.words))
            : l10n.t('{0} words, {1} left', number(words), number(limit.words - words)),
      detail: l10n.t('{0} of them in footnotes. Limit: {1}', number(footnotes), limit.rule),
    },
    separator(l10n.t('Not counted ({0})', excludedRule)),
    ...others.map(itemOf),
    ...excluded
      .filter((name) => !others.some(({ section }) => section?.name === name))
      .map(
        (name): PartItem => ({
          label: excludedName(name),
          description: l10n.t('left out by the rule'),
        }),
      ),
  ];
}

function excludedName(name: WordBudget['excluded'][number]): string {
  const names: Record<WordBudget['excluded'][number], string> = {
    cover: l10n.t('Cover'),
    disclosure: l10n.t('Disclosure statement'),
    questions: l10n.t('Questions presented'),
    contents: l10n.t('Table of contents'),
    authorities: l10n.t('Table of authorities'),
    glossary: l10n.t('Glossary'),
    signature: l10n.t('Signature block'),
    compliance: l10n.t('Certificate of compliance'),
    service: l10n.t('Certificate of service'),
    addendum: l10n.t('Addendum'),
    appendix: l10n.t('Appendix'),
    footnotes: l10n.t('Footnotes'),
  };
  return names[name];
}
