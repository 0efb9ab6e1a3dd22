/** Levels of nesting a YAML text may have; a court profile has fewer than ten. */
const deepest = 200;

/**
 * The line (from 1) where a YAML text nests deeper than the parser can bear: it works by recursion,
 * and a runtime out of stack inside it can end the whole process instead of throwing. Brackets are
 * counted wherever they stand, and every column before the first word as a level, so the answer errs
 * on the safe side.
 *
 * @returns undefined when the text can be parsed
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const before = /^(?:[ \t]|[-?:](?=\s))*/.exec(line)?.[0].length ?? 0;
    if (before > deepest) return number;
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      else if ((character === ']' || character === '}') && brackets > 0) brackets--;
      if (brackets > deepest) return number;
    }
  }
  return undefined;
}
