import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  l10n,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding, TextEdit } from '../../brief/index.ts';
import type { Briefs } from '../briefs.ts';
import { diagnosticIn, editsIn } from '../convert.ts';
import type { BriefDiagnostics } from './diagnostics.ts';

/** All that is safe to put right at once. */
const FIX_ALL = CodeActionKind.SourceFixAll.append('amicus');

/** Kinds of actions {@link briefActions} gives. */
export const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** Quick fixes of what the checks find; a check may be explained and switched off from there too. */
export function briefActions(briefs: Briefs, diagnostics: BriefDiagnostics): CodeActionProvider {
  return {
    async provideCodeActions(document, range, { only }, token) {
      const findings = await diagnostics.of(document, token);
      if (only?.contains(FIX_ALL)) return fixAll(document, findings);
      const open = await briefs.read(document, token);
      if (!open) return [];
      const here = findings
        .map((finding) => ({ finding, diagnostic: diagnosticIn(document, finding) }))
        .filter(({ diagnostic }) => diagnostic.range.intersection(range));
      const fixes = here.flatMap(({ finding, diagnostic }) => fixOf(document, finding, diagnostic));
      const checks = new Map(here.map((each) => [checkId(each.finding), each.diagnostic]));
      const about = [...checks].flatMap(([check, diagnostic]) => {
        const edit = open.engine.switchedOff(open.brief, check);
        return [
          explain(check, diagnostic),
          ...(edit && canBeOff(check, open.engine.checks)
            ? [switchOff(document, check, edit, diagnostic)]
            : []),
        ];
      });
      return [...fixes, ...about];
    },
  };
}

function fixOf(document: TextDocument, { fix }: Finding, diagnostic: Diagnostic): CodeAction[] {
  if (!fix) return [];
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = editOf(document, fix.edits);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return [action];
}

/** Every fix that does not touch another, in one edit that undoes in one step. */
function fixAll(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  let end = -1;
  const edits = findings
    .flatMap(({ fix }) => (fix ? [fix.edits] : []))
    .filter((edits) => edits.length > 0)
    .sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
    .flatMap((edits) => {
      if ((edits[0]?.from ?? 0) < end) return [];
      end = edits.at(-1)?.to ?? end;
      return edits;
    });
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix all that is safe to fix'), FIX_ALL);
  action.edit = editOf(document, edits);
  return [action];
}

function explain(check: string, diagnostic: Diagnostic): CodeAction {
  const title = l10n.t('Explain {0}', check);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: 'amicus.explainRule', title, arguments: [check] };
  action.diagnostics = [diagnostic];
  return action;
}

function switchOff(
  document: TextDocument,
  check: string,
  edit: TextEdit,
  diagnostic: Diagnostic,
): CodeAction {
  const action = new CodeAction(
    l10n.t('Turn off {0} for this brief', check),
    CodeActionKind.QuickFix,
  );
  action.edit = editOf(document, [edit]);
  action.diagnostics = [diagnostic];
  return action;
}

/** What the reading of the draft itself finds cannot be switched off. */
function canBeOff(check: string, checks: readonly { readonly id: string }[]): boolean {
  return checks.some(({ id }) => id === check);
}

function checkId({ check }: Finding): string {
  return check.slice(0, check.indexOf('/'));
}

function editOf(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, editsIn(document, edits));
  return edit;
}
