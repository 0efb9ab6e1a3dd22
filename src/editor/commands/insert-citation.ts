import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { CitationChoice, FormName, InsertableForm } from '../../language/index.ts';
import type { Briefs } from '../briefs.ts';
import { drafting, putSnippet, say } from '../drafting.ts';

interface FormItem extends QuickPickItem {
  readonly form?: InsertableForm;
}

/**
 * **Amicus: Insert Citation…**: an authority of the brief, in the form the place calls for; the other forms
 * are further down the list.
 */
export async function insertCitation(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { open, offset } = at;
  const choices = open.engine.citationChoices(open.brief, offset);
  if (choices.length === 0) {
    say({
      refused: l10n.t(
        'There is no authority to cite here: the list is of what the text of the brief cites already.',
      ),
    });
    return;
  }
  const picked = await window.showQuickPick(items(choices), {
    title: l10n.t('Insert Citation'),
    placeHolder: l10n.t('Authority, as this place calls for it; other forms are further down'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked?.form) return;
  await putSnippet(at, { from: offset, to: offset, snippet: picked.form.snippet });
}

function items(choices: readonly CitationChoice[]): FormItem[] {
  const others = choices.flatMap((choice) =>
    choice.forms.slice(1).map((form) => itemOf(choice, form)),
  );
  return [
    { label: l10n.t('As this place calls for it'), kind: QuickPickItemKind.Separator },
    ...choices.flatMap((choice) => {
      const [first] = choice.forms;
      return first ? [itemOf(choice, first)] : [];
    }),
    ...(others.length > 0
      ? [{ label: l10n.t('Other forms'), kind: QuickPickItemKind.Separator }, ...others]
      : []),
  ];
}

function itemOf({ entry, authority }: CitationChoice, form: InsertableForm): FormItem {
  return {
    label: authority.short,
    description: `${nameOf(form.form)}: ${form.shown}`,
    detail: entry,
    form,
  };
}

function nameOf(form: FormName): string {
  const names: Record<FormName, string> = {
    id: l10n.t('id.'),
    short: l10n.t('short form'),
    full: l10n.t('full form'),
  };
  return names[form];
}
