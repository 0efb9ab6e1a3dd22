import {
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { TextEdit } from '../../brief/index.ts';
import type { FormField } from '../../language/index.ts';
import { activeBrief } from '../active-brief.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import { editsIn } from '../convert.ts';
import { type StepItem, Steps } from '../steps.ts';

type Path = FormField['path'];

/** What a person may do at a level of the form. */
type Choice =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove' };

/**
 * **Amicus: Edit Filing Details**: the front matter as a form of quick picks and inputs. Each answer is
 * written at once, in its place, and undoes in one step; Back goes a level up, Escape ends the form.
 */
export async function editFilingDetails(briefs: Briefs): Promise<void> {
  const first = await activeBrief(briefs);
  if (!first) return;
  const steps = new Steps();
  try {
    await fillIn(steps, briefs, first);
  } finally {
    steps.dispose();
  }
}

async function fillIn(steps: Steps, briefs: Briefs, { document }: OpenBrief): Promise<void> {
  let path: Path = [];
  for (;;) {
    const open = await briefs.read(document);
    if (!open || document.isClosed) return;
    const choice = await choose(steps, open, path);
    if (choice === undefined) return;
    if (choice === 'back') {
      path = path.slice(0, -1);
      continue;
    }
    const next = await follow(steps, open, path, choice);
    if (next === undefined) return;
    path = next;
  }
}

async function choose(
  steps: Steps,
  open: OpenBrief,
  path: Path,
): Promise<Choice | 'back' | undefined> {
  const { engine, brief } = open;
  const here = engine.fieldAt(brief, path);
  const items: (StepItem<Choice> | QuickPickItem)[] = engine
    .formFields(brief, path)
    .map((field) => ({
      label: field.label,
      description: field.value || l10n.t('not filled in'),
      detail: field.description,
      value: { kind: 'field', field },
    }));
  if (here.kind === 'list') {
    items.push({ label: l10n.t('$(add) Add Another'), value: { kind: 'add' } });
  }
  if (path.length > 0 && here.value !== '') {
    items.push(
      { label: '', kind: QuickPickItemKind.Separator },
      { label: l10n.t('$(trash) Remove {0}', here.label), value: { kind: 'remove' } },
    );
  }
  const title =
    path.length === 0 ? l10n.t('Filing Details') : l10n.t('Filing Details: {0}', path.join(' '));
  const result = await steps.pick<Choice>(
    title,
    { placeholder: here.description || l10n.t('What to fill in'), items },
    { step: path.length + 1, of: path.length + 1 },
  );
  return result === undefined || result === 'back' ? result : result.value;
}

/** Does what was chosen. @returns where the form goes on; nothing when it ends */
async function follow(
  steps: Steps,
  open: OpenBrief,
  path: Path,
  choice: Choice,
): Promise<Path | undefined> {
  const { engine, brief } = open;
  if (choice.kind === 'remove') {
    await apply(open, engine.removalEdit(brief, path));
    return path.slice(0, -1);
  }
  if (choice.kind === 'add') {
    const { edit, path: item } = engine.itemEdit(brief, path);
    await apply(open, edit);
    return item;
  }
  const { field } = choice;
  if (field.kind === 'group' || field.kind === 'list') return field.path;
  const place = { step: path.length + 2, of: path.length + 2 };
  const answer =
    field.kind === 'choice'
      ? await steps.pick(
          field.label,
          {
            placeholder: field.description,
            active: field.value,
            items: field.choices.map((value) => ({ label: value, value })),
          },
          place,
        )
      : await steps.input(
          field.label,
          {
            prompt: field.example
              ? l10n.t('{0} Example: {1}', field.description, field.example)
              : field.description,
            value: field.value,
            wrong: (text) =>
              text.trim() === '' ? '' : (engine.fieldFault(brief, field.path, text.trim()) ?? ''),
          },
          place,
        );
  if (answer === undefined) return undefined;
  if (answer === 'back') return path;
  const { value } = answer;
  if (value === field.value) return path;
  await apply(
    open,
    value === ''
      ? engine.removalEdit(brief, field.path)
      : engine.fieldEdit(brief, field.path, asTyped(field, value)),
  );
  return path;
}

/** True and false are no texts. */
function asTyped({ choices }: FormField, value: string): unknown {
  return choices.includes('true') ? value === 'true' : value;
}

async function apply(open: OpenBrief, edit: TextEdit | undefined): Promise<void> {
  const { document, version } = open;
  if (!edit) return;
  if (document.version !== version) {
    void window.showInformationMessage(
      l10n.t('The brief was edited meanwhile, so the answer was not written. Try again.'),
    );
    return;
  }
  const change = new WorkspaceEdit();
  change.set(document.uri, editsIn(document, [edit]));
  await workspace.applyEdit(change);
}
