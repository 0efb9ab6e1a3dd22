/** What is wrong with a draft because of a text of the library. */
import type { Finding } from '../../../src/brief/index.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { inputOf } from '../docx/draft.ts';

/** Errors and warnings about a draft, but those that ask the writer to fill in a placeholder. */
export function faultsOf(text: string, court: string): Finding[] {
  const input = inputOf(text, court, { words: 2000 });
  return [...input.brief.findings, ...runChecks(input)].filter(
    ({ severity, check }) => severity !== 'information' && !/placeholder/.test(check),
  );
}

/** The faults of a draft that another one, without the text in question, does not have. */
export function faultsAdded(text: string, before: string, court: string): string[] {
  const known = new Set(faultsOf(before, court).map(({ message }) => message));
  return faultsOf(text, court)
    .map(({ check, message }) => `${check}: ${message}`)
    .filter((fault) => !known.has(fault.slice(fault.indexOf(': ') + 2)));
}
