import type { CourtProfile } from './profile.ts';

/** A fault of a profile: the key, and a sentence on it. */
interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * What in a profile with numbered lines keeps text from its numbers: every height must be so many
 * lines, and the page must hold just the lines that are numbered.
 */
export function lineGridFaults(profile: CourtProfile): Fault[] {
  const { lineNumbers, text, quotations, headings, footnotes, page } = profile;
  if (!lineNumbers) return [];
  const { line } = text.value;
  if (typeof line !== 'object') {
    const message = `\`text.line\` is "${line}", but numbered lines have an exact height. Give it in twips, such as { exact: 480 }.`;
    return [{ path: ['text', 'value', 'line'], message }];
  }
  const { perPage } = lineNumbers.value;
  const { height, margins } = page.value;
  const room = height - margins.top - margins.bottom;
  const lines = Math.floor(room / line.exact);
  const faults: Fault[] = [];
  if (lines !== perPage) {
    const message = `\`lineNumbers.perPage\` is ${perPage}, but between the margins there is room for ${lines} lines of ${line.exact} twips. Correct the margins, the line or the number.`;
    faults.push({ path: ['lineNumbers', 'value', 'perPage'], message });
  }
  for (const [key, fact] of Object.entries({ quotations, headings })) {
    const own = fact.value.line;
    if (typeof own === 'object' && own.exact === line.exact) continue;
    const message = `\`${key}.line\` is not that of the text, so what follows would not meet its number. Give it as { exact: ${line.exact} }.`;
    faults.push({ path: [key, 'value', 'line'], message });
  }
  const note = footnotes.value.line;
  const close = typeof note === 'object' && note.exact > 0 && line.exact % note.exact === 0;
  if (!close) {
    const message = `\`footnotes.line\` divides no numbered line evenly. Give it as { exact: ${line.exact / 2} } or { exact: ${line.exact} }.`;
    faults.push({ path: ['footnotes', 'value', 'line'], message });
  }
  const noteLine = close && typeof note === 'object' ? note.exact : line.exact;
  const spaces = {
    text: line.exact,
    quotations: line.exact,
    headings: line.exact,
    footnotes: noteLine,
  };
  for (const [key, unit] of Object.entries(spaces) as [keyof typeof spaces, number][]) {
    const { spaceAfter } = profile[key].value;
    if (spaceAfter % unit === 0) continue;
    const message = `\`${key}.spaceAfter\` is ${spaceAfter}, no number of whole lines. Give 0 or a multiple of ${unit}.`;
    faults.push({ path: [key, 'value', 'spaceAfter'], message });
  }
  return faults;
}
