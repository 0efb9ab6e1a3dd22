import { l10n, QuickPickItemKind, SnippetString, type TextEditor, window } from 'vscode';
import type { ArgumentModule } from '../../library/index.ts';
import { activeBrief } from '../active-brief.ts';
import type { Briefs, OpenBrief } from '../briefs.ts';
import type { LibraryEngine } from '../library-engine.ts';
import { type LibraryItem, pickFromLibrary } from '../library-pick.ts';
import type { LibraryPreview } from '../library-preview.ts';
import { filesIn, folderOf } from '../workspace-files.ts';

/** Where a workspace keeps argument modules of its own. */
export const ARGUMENTS = ['.amicus', 'arguments'] as const;

/** What commands of the library need. */
export interface LibraryServices {
  readonly briefs: Briefs;
  readonly loadLibrary: () => Promise<LibraryEngine>;
  readonly preview: LibraryPreview;
}

/**
 * **Amicus: Insert Argument**: puts an argument module into the Argument, behind the part the cursor is in,
 * with tab stops at what the writer must supply. Authorities later than the brief are warned of before.
 */
export async function insertArgument(services: LibraryServices): Promise<void> {
  const open = await activeBrief(services.briefs);
  const editor = window.activeTextEditor;
  if (!open || editor?.document !== open.document) return;
  const library = await services.loadLibrary();
  const modules = await modulesFor(open, library);
  if (modules.length === 0) {
    void window.showInformationMessage(l10n.t('The library has no argument for this court.'));
    return;
  }
  const date = open.brief.frontMatter?.date;
  const module = await pickFromLibrary(
    l10n.t('Insert Argument'),
    l10n.t('Type words of the topic, the question, or the side'),
    items(modules, library, date),
    services.preview,
  );
  if (!module) return;
  const { engine, brief, filing } = open;
  const offset = open.document.offsetAt(editor.selection.active);
  const place = engine.placeForArgument(brief, offset, filing.court.profile);
  const text = library.insertionOf(module, {
    below: place.below,
    notes: engine.noteLabels(brief),
    as: 'snippet',
  });
  await insertSnippet(editor, open, place.offset, `${place.before}${text}${place.after}`);
  sayWhatToConfirm(module);
}

/** The modules for a brief's court: those that come with Amicus and those of the workspace. */
async function modulesFor(
  { document, filing, engine, courts }: OpenBrief,
  library: LibraryEngine,
): Promise<ArgumentModule[]> {
  const folder = folderOf(document);
  const own = folder ? await filesIn(folder.uri, ARGUMENTS, /\.md$/) : [];
  const all = library.mergeLibraries(library.builtinModules(), library.readModules(own));
  if (all.problems.length > 0) {
    const [first] = all.problems;
    void window.showWarningMessage(
      l10n.t('{0}, line {1}: {2}', first?.file ?? '', first?.line ?? 0, first?.message ?? ''),
    );
  }
  const id = filing.court.profile?.id;
  const lineage = id ? library.lineageOf(id, engine.loadCourts(courts).courts) : undefined;
  return library.modulesFor(all.modules, lineage ? { courts: lineage } : {});
}

function items(
  modules: readonly ArgumentModule[],
  library: LibraryEngine,
  date: string | undefined,
): LibraryItem<ArgumentModule>[] {
  return library.topicsOf(modules).flatMap((topic) => [
    { label: topic, kind: QuickPickItemKind.Separator },
    ...library.modulesFor(modules, { topic }).map((module): LibraryItem<ArgumentModule> => {
      const { title, question, position } = module.header;
      const later = date ? library.laterThan(module, date).filter(({ certain }) => certain) : [];
      const warning = later[0]
        ? l10n.t(
            'cites {0}, later than the brief',
            later.map(({ cite }) => cite.replaceAll('*', '')).join('; '),
          )
        : '';
      return {
        label: later.length > 0 ? `$(warning) ${title}` : title,
        description: sideOf(position),
        detail: warning ? `${question} ${warning}` : question,
        value: module,
        preview: previewOf(module, warning),
      };
    }),
  ]);
}

function sideOf(position: ArgumentModule['header']['position']): string {
  const names: Record<typeof position, string> = {
    for: l10n.t('argues that the answer is yes'),
    against: l10n.t('argues that the answer is no'),
    either: l10n.t('serves either side'),
  };
  return names[position];
}

/** The module as it will read, with what its header says that a writer should know first. */
function previewOf({ header, body }: ArgumentModule, warning: string): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n` : '';
  return [
    `*${header.question}* ${sideOf(header.position)}. ${l10n.t('As of {0}.', header['as-of'])}\n\n`,
    warning ? `**${warning}**\n\n` : '',
    list(
      l10n.t('Adverse authority, and how it is met'),
      header.adverse.map(({ cite, against, met }) => `${cite}: ${against} ${met}`),
    ),
    list(l10n.t('To look up before filing'), header.confirm ?? []),
    `---\n\n${body}\n`,
  ].join('');
}

function sayWhatToConfirm({ header }: ArgumentModule): void {
  const { confirm = [] } = header;
  if (confirm.length === 0) return;
  void window.showInformationMessage(
    confirm.length === 1
      ? l10n.t('Look up before filing: {0}', confirm[0] ?? '')
      : l10n.t('Look up before filing: {0}', confirm.join(' ')),
  );
}

/** Inserts a snippet at an offset, unless the draft has been edited meanwhile; undone in one step. */
export async function insertSnippet(
  editor: TextEditor,
  { document, version }: OpenBrief,
  offset: number,
  snippet: string,
): Promise<void> {
  if (document.version !== version) {
    void window.showInformationMessage(
      l10n.t('The brief was edited meanwhile, so nothing was inserted. Try again.'),
    );
    return;
  }
  await window.showTextDocument(document, editor.viewColumn);
  const position = document.positionAt(offset);
  const active = window.activeTextEditor ?? editor;
  await active.insertSnippet(new SnippetString(snippet), position);
  active.revealRange(active.selection);
}
