import { l10n, QuickPickItemKind, window } from 'vscode';
import type { SectionText } from '../../library/index.ts';
import { activeBrief } from '../active-brief.ts';
import type { OpenBrief } from '../briefs.ts';
import type { LibraryEngine } from '../library-engine.ts';
import { type LibraryItem, pickFromLibrary } from '../library-pick.ts';
import { insertSnippet, type LibraryServices } from './insert-argument.ts';

/**
 * **Amicus: Insert Section**: puts a section of the library where the court has it in its order; a
 * statement within a section, such as consent, goes to the cursor.
 */
export async function insertSection(services: LibraryServices): Promise<void> {
  const open = await activeBrief(services.briefs);
  const editor = window.activeTextEditor;
  if (!open || editor?.document !== open.document) return;
  const library = await services.loadLibrary();
  const section = await pickFromLibrary(
    l10n.t('Insert Section'),
    l10n.t('Type words of the section'),
    items(sectionsFor(open, library)),
    services.preview,
  );
  if (!section) return;
  const { engine, brief, filing, document } = open;
  const heading = /^# (.+)\n+/.exec(section.body);
  const name = heading ? engine.sectionNameOf(heading[1] ?? '') : undefined;
  const offset = document.offsetAt(editor.selection.active);
  const place = engine.placeForSection(brief, name, filing.court.profile, offset);
  const body =
    place.withoutHeading && heading ? section.body.slice(heading[0].length) : section.body;
  const text = library.snippetOf(body.trimEnd());
  await insertSnippet(editor, open, place.offset, `${place.before}${text}${place.after}`);
}

function sectionsFor(
  { filing, engine, courts }: OpenBrief,
  library: LibraryEngine,
): readonly SectionText[] {
  const { sections } = library.builtinSections();
  const { profile, stageId } = filing.court;
  if (!profile) return sections;
  const lineage = library.lineageOf(profile.id, engine.loadCourts(courts).courts);
  return library.sectionsFor(sections, { courts: lineage, stage: stageId });
}

function items(sections: readonly SectionText[]): LibraryItem<SectionText>[] {
  let kind = '';
  return sections.flatMap((section): LibraryItem<SectionText>[] => {
    const { header, body } = section;
    const first = header.kind !== kind;
    kind = header.kind;
    return [
      ...(first ? [{ label: nameOf(header.kind), kind: QuickPickItemKind.Separator }] : []),
      {
        label: header.title,
        description: header.rules?.join('; ') ?? '',
        ...(header.note ? { detail: header.note } : {}),
        value: section,
        preview: `${body}\n`,
      },
    ];
  });
}

function nameOf(kind: SectionText['header']['kind']): string {
  const names: Record<typeof kind, string> = {
    disclosure: l10n.t('Disclosure statement'),
    certificate: l10n.t('Certificates'),
    interest: l10n.t('Interest of the amici'),
    'authority-to-file': l10n.t('Authority to file'),
    authorship: l10n.t('Authorship and funding'),
    notice: l10n.t('Notice to the parties'),
    conclusion: l10n.t('Conclusion'),
    compliance: l10n.t('Certificate of compliance'),
    service: l10n.t('Certificate of service'),
  };
  return names[kind];
}
