import { Disposable, type DocumentSelector, languages } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { AuthoritiesView } from './authorities-view.ts';
import { ACTION_KINDS, citationActions } from './code-actions.ts';
import { citationDefinition } from './definition.ts';
import { CitationDiagnostics } from './diagnostics.ts';
import { citationHighlights } from './highlights.ts';
import { citationHover } from './hover.ts';
import { citationReferences } from './references.ts';
import { shortNameRename } from './rename.ts';

/** Briefs wherever they are kept: on disk, in a virtual workspace, or not saved yet. */
const BRIEFS: DocumentSelector = { language: 'markdown' };

/** Registers what the editor knows of citations. Other Markdown is left alone: it is never read. */
export function registerFeatures(briefs: Briefs): Disposable {
  const diagnostics = new CitationDiagnostics(briefs);
  return Disposable.from(
    diagnostics,
    new AuthoritiesView(briefs),
    languages.registerHoverProvider(BRIEFS, citationHover(briefs)),
    languages.registerDefinitionProvider(BRIEFS, citationDefinition(briefs)),
    languages.registerReferenceProvider(BRIEFS, citationReferences(briefs)),
    languages.registerDocumentHighlightProvider(BRIEFS, citationHighlights(briefs)),
    languages.registerRenameProvider(BRIEFS, shortNameRename(briefs)),
    languages.registerCodeActionsProvider(BRIEFS, citationActions(diagnostics), {
      providedCodeActionKinds: ACTION_KINDS,
    }),
  );
}
