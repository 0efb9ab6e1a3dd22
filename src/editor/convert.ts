import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Range,
  type TextDocument,
  TextEdit,
  Uri,
} from 'vscode';
import type { TextEdit as Edit, Finding, Severity } from '../brief/finding.ts';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** The range of UTF-16 offsets into a document's text. */
export function rangeIn(document: TextDocument, { from, to }: { from: number; to: number }): Range {
  return new Range(document.positionAt(from), document.positionAt(to));
}

/** A finding of a document as it is open now, with the other places it speaks of and the way to its page. */
export function diagnosticIn(document: TextDocument, finding: Finding): Diagnostic {
  const { check, severity, message, rule, related = [] } = finding;
  const words = rule ? `${message} (${rule})` : message;
  const diagnostic = new Diagnostic(rangeIn(document, finding), words, SEVERITY[severity]);
  diagnostic.source = 'Amicus';
  diagnostic.code = { value: check, target: explanationOf(check) };
  diagnostic.relatedInformation = related.map(
    (place) =>
      new DiagnosticRelatedInformation(
        new Location(document.uri, rangeIn(document, place)),
        place.message,
      ),
  );
  return diagnostic;
}

/** The id of the check a diagnostic of ours comes from. */
export function checkOf({ code, source }: Diagnostic): string | undefined {
  if (source !== 'Amicus' || typeof code !== 'object') return undefined;
  return String(code.value);
}

/** The address that opens the page of a check. */
function explanationOf(check: string): Uri {
  return Uri.parse(`command:amicus.explainRule?${encodeURIComponent(JSON.stringify([check]))}`);
}

/** What is wrong with a line of a court profile. */
export function toDiagnosticAtLine(range: Range, message: string): Diagnostic {
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Error);
  diagnostic.source = 'Amicus';
  return diagnostic;
}

/** Changes of a document as VS Code applies them. */
export function editsIn(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => TextEdit.replace(rangeIn(document, edit), edit.text));
}
