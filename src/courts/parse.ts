import { type Document, LineCounter, parseDocument } from 'yaml';
import { tooDeepAt } from '../text/yaml-nesting.ts';
import { type CourtProblem, explain, problemAt } from './problem.ts';
import { type CourtProfileFile, courtProfileFileSchema } from './profile.ts';

/** The text of a profile with the name messages give it. */
export interface CourtFile {
  readonly name: string;
  readonly text: string;
}

/** A profile file that was read, with its way back to the text. */
export interface ParsedCourt {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly data: CourtProfileFile;
}

/** Faults of the YAML itself that are listed: the later ones mostly follow from the first. */
const mostErrors = 10;

/** Reads one profile file and checks it; inheritance is not resolved here. */
export function parseCourt({ name, text }: CourtFile): ParsedCourt | readonly CourtProblem[] {
  const lines = new LineCounter();
  let document: Document;
  let raw: unknown;
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const message = 'Nested or indented too deeply to be read. Make the file simpler.';
    return [{ file: name, line: deep, column: 1, path: '', message }];
  }
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
      return document.errors.slice(0, mostErrors).map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = `Not YAML: ${error.message.replace(/\.?$/, '.')} Correct the line.`;
        return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), path: '', message };
      });
    }
    raw = document.toJS();
  } catch (error) {
    // Aliases that multiply without end, for one.
    const why = error instanceof Error ? error.message : String(error);
    const message = `Cannot be read: ${why}. Make the file simpler.`;
    return [{ file: name, line: 1, column: 1, path: '', message }];
  }
  const source = { file: name, document, lines };
  if (raw === null || raw === undefined) {
    const message = 'The file is empty; expected a court profile with at least id and edition.';
    return [problemAt(source, [], message)];
  }
  const checked = courtProfileFileSchema.safeParse(raw, { reportInput: true });
  if (checked.success) return { ...source, data: checked.data };
  return checked.error.issues.map((issue) => {
    const { path, message } = explain(issue);
    return problemAt(source, path, message);
  });
}

/** Whether reading a file gave a profile rather than problems. */
export function isParsed(result: ParsedCourt | readonly CourtProblem[]): result is ParsedCourt {
  return 'data' in result;
}
