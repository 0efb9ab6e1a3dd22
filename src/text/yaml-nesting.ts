import { Lexer, Parser } from 'yaml';

/** Levels of nesting a YAML text may have; a court profile has fewer than ten. */
const deepest = 200;

/**
 * The line (from 1) where a YAML text nests deeper than can be read: documents are composed by
 * recursion, and a runtime out of stack inside it can end the whole process instead of throwing.
 * Every column before the first word counts as a level, so the answer errs on the safe side; brackets
 * are told from brackets in quotes by the parser, which itself keeps no stack but a list.
 *
 * @returns undefined when the text can be read
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const before = /^(?:[ \t]|[-?:](?=\s))*/.exec(line)?.[0].length ?? 0;
    if (before > deepest) return number;
    for (const character of line) if (character === '[' || character === '{') brackets++;
  }
  return brackets > deepest ? parsedTooDeepAt(text) : undefined;
}

function parsedTooDeepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return text.slice(0, parser.offset).split('\n').length;
  }
  return undefined;
}
