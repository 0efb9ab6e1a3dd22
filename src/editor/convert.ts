import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Position,
  Range,
  type TextDocument,
  TextEdit,
} from 'vscode';
import {
  type TextEdit as Edit,
  type Finding,
  lineAndColumn,
  type Severity,
} from '../brief/finding.ts';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A finding as VS Code shows it. `text` is the draft the finding's offsets count into. */
export function toDiagnostic(finding: Finding, text: string): Diagnostic {
  const { check, severity, from, to, message, rule } = finding;
  const range = new Range(toPosition(text, from), toPosition(text, to));
  const words = rule ? `${message} (${rule})` : message;
  const diagnostic = new Diagnostic(range, words, SEVERITY[severity]);
  diagnostic.source = 'Amicus';
  diagnostic.code = check;
  return diagnostic;
}

/** The position of a UTF-16 offset into `text`. */
export function toPosition(text: string, offset: number): Position {
  const { line, column } = lineAndColumn(text, offset);
  return new Position(line - 1, column - 1);
}

/** The range of UTF-16 offsets into a document's text. */
export function rangeIn(document: TextDocument, { from, to }: { from: number; to: number }): Range {
  return new Range(document.positionAt(from), document.positionAt(to));
}

/** A finding of a document as it is open now, with the other places it speaks of. */
export function diagnosticIn(document: TextDocument, finding: Finding): Diagnostic {
  const { check, severity, message, rule, related = [] } = finding;
  const words = rule ? `${message} (${rule})` : message;
  const diagnostic = new Diagnostic(rangeIn(document, finding), words, SEVERITY[severity]);
  diagnostic.source = 'Amicus';
  diagnostic.code = check;
  diagnostic.relatedInformation = related.map(
    (place) =>
      new DiagnosticRelatedInformation(
        new Location(document.uri, rangeIn(document, place)),
        place.message,
      ),
  );
  return diagnostic;
}

/** Changes of a document as VS Code applies them. */
export function editsIn(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => TextEdit.replace(rangeIn(document, edit), edit.text));
}
