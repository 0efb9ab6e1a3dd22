import { CodeAction, CodeActionKind, type CodeActionProvider, WorkspaceEdit } from 'vscode';
import { diagnosticIn, editsIn } from '../convert.ts';
import type { CitationDiagnostics } from './diagnostics.ts';

/** Kinds of actions {@link citationActions} gives. */
export const ACTION_KINDS = [CodeActionKind.QuickFix];

/** Quick fixes of what citations have wrong. */
export function citationActions(diagnostics: CitationDiagnostics): CodeActionProvider {
  return {
    async provideCodeActions(document, range, _context, token) {
      return (await diagnostics.of(document, token)).flatMap((finding) => {
        if (!finding.fix) return [];
        const diagnostic = diagnosticIn(document, finding);
        if (!diagnostic.range.intersection(range)) return [];
        const action = new CodeAction(finding.fix.title, CodeActionKind.QuickFix);
        action.edit = new WorkspaceEdit();
        action.edit.set(document.uri, editsIn(document, finding.fix.edits));
        action.diagnostics = [diagnostic];
        action.isPreferred = true;
        return [action];
      });
    },
  };
}
