import { l10n, Uri, window, workspace } from 'vscode';
import { activeBrief } from '../active-brief.ts';
import { Steps } from '../steps.ts';
import { folderOf } from '../workspace-files.ts';
import { ARGUMENTS, type LibraryServices } from './insert-argument.ts';

/**
 * **Amicus: Save Selection as Argument Module**: a file in the workspace's own library, with a header that
 * names what the selection cites, opened for the writer to complete.
 */
export async function saveAsModule({ briefs, loadLibrary }: LibraryServices): Promise<void> {
  const open = await activeBrief(briefs);
  const editor = window.activeTextEditor;
  if (!open || editor?.document !== open.document) return;
  const { document, engine, brief, filing } = open;
  const folder = folderOf(document);
  if (!folder) {
    void window.showInformationMessage(
      l10n.t('Open a folder first: modules are kept in its .amicus/arguments folder.'),
    );
    return;
  }
  if (editor.selection.isEmpty) {
    void window.showInformationMessage(l10n.t('Select the argument first, with its headings.'));
    return;
  }
  const from = document.offsetAt(editor.selection.start);
  const to = document.offsetAt(editor.selection.end);
  const draft = engine.moduleDraft(brief, from, to);
  const steps = new Steps();
  const proposed = /^#+ (.+)$/m.exec(draft.text)?.[1] ?? '';
  const answers = await ask(steps, proposed).finally(() => steps.dispose());
  if (!answers) return;
  const library = await loadLibrary();
  const court = filing.court.profile?.id;
  const text = library.moduleFromSelection(draft.text, {
    ...answers,
    position: 'either',
    courts: court ? [court] : 'all',
    'as-of': brief.frontMatter?.date ?? new Date().toISOString().slice(0, 10),
    authorities: [...draft.authorities],
    adverse: [],
  });
  const file = await freeName(folder.uri, library.moduleFileName(answers.title));
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(file);
}

async function ask(
  steps: Steps,
  title: string,
): Promise<{ title: string; topic: string; question: string } | undefined> {
  const prompts = [
    { key: 'title', prompt: l10n.t('What the module argues, in one line'), value: title },
    { key: 'topic', prompt: l10n.t('The field it belongs to'), value: '' },
    { key: 'question', prompt: l10n.t('The question it answers with yes or no'), value: '' },
  ] as const;
  const answers: Record<string, string> = {};
  for (let at = 0; at < prompts.length; ) {
    const { key, prompt, value } = prompts[at] as (typeof prompts)[number];
    const wrong = (text: string) => (text.trim() === '' ? l10n.t('Write a few words.') : '');
    const result = await steps.input(
      l10n.t('Save Selection as Argument Module'),
      { prompt, value: answers[key] ?? value, wrong },
      { step: at + 1, of: prompts.length },
    );
    if (result === undefined) return undefined;
    if (result === 'back') at = Math.max(0, at - 1);
    else {
      answers[key] = result.value;
      at++;
    }
  }
  return answers as { title: string; topic: string; question: string };
}

/** A name no module has yet. */
async function freeName(folder: Uri, name: string): Promise<Uri> {
  const base = name.replace(/\.md$/, '');
  for (let number = 1; ; number++) {
    const file = Uri.joinPath(folder, ...ARGUMENTS, `${base}${number > 1 ? `-${number}` : ''}.md`);
    const taken = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (!taken) return file;
  }
}
