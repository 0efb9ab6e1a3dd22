import { Disposable, type DocumentSelector, languages } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { AuthoritiesView } from './authorities-view.ts';
import { BudgetStatus } from './budget-status.ts';
import { ACTION_KINDS, briefActions } from './code-actions.ts';
import { BriefCompletion, COMPLETION_TRIGGERS } from './completion.ts';
import { citationDefinition, referenceDefinition } from './definition.ts';
import type { BriefDiagnostics } from './diagnostics.ts';
import { briefFolding } from './folding.ts';
import { frontMatterCompletion, frontMatterHover } from './front-matter.ts';
import { citationHighlights } from './highlights.ts';
import { citationHover } from './hover.ts';
import { PartsView } from './parts-view.ts';
import { PASTE_METADATA, richTextPaste } from './paste.ts';
import { readingHover } from './reading-hover.ts';
import { citationReferences } from './references.ts';
import { shortNameRename } from './rename.ts';
import { briefTokens, TOKEN_LEGEND } from './semantic-tokens.ts';

/** Briefs wherever they are kept: on disk, in a virtual workspace, or not saved yet. */
const BRIEFS: DocumentSelector = { language: 'markdown' };

/** Registers what the editor knows of open briefs. Other Markdown is left alone: it is never read. */
export function registerFeatures(briefs: Briefs, diagnostics: BriefDiagnostics): Disposable {
  const completion = new BriefCompletion(briefs);
  return Disposable.from(
    completion,
    new BudgetStatus(briefs),
    new PartsView(briefs),
    new AuthoritiesView(briefs),
    languages.registerHoverProvider(BRIEFS, citationHover(briefs)),
    languages.registerHoverProvider(BRIEFS, readingHover(briefs)),
    languages.registerHoverProvider(BRIEFS, frontMatterHover(briefs)),
    languages.registerCompletionItemProvider(BRIEFS, frontMatterCompletion(briefs)),
    languages.registerCompletionItemProvider(BRIEFS, completion, ...COMPLETION_TRIGGERS),
    languages.registerDefinitionProvider(BRIEFS, citationDefinition(briefs)),
    languages.registerDefinitionProvider(BRIEFS, referenceDefinition(briefs)),
    languages.registerFoldingRangeProvider(BRIEFS, briefFolding(briefs)),
    languages.registerDocumentSemanticTokensProvider(BRIEFS, briefTokens(briefs), TOKEN_LEGEND),
    languages.registerReferenceProvider(BRIEFS, citationReferences(briefs)),
    languages.registerDocumentHighlightProvider(BRIEFS, citationHighlights(briefs)),
    languages.registerDocumentPasteEditProvider(BRIEFS, richTextPaste(briefs), PASTE_METADATA),
    languages.registerRenameProvider(BRIEFS, shortNameRename(briefs)),
    languages.registerCodeActionsProvider(BRIEFS, briefActions(briefs, diagnostics), {
      providedCodeActionKinds: ACTION_KINDS,
    }),
  );
}
