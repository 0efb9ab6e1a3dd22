import { Diagnostic, DiagnosticSeverity, Position, Range } from 'vscode';
import { type Finding, lineAndColumn, type Severity } from '../brief/finding.ts';

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
