const WORD = /[\p{L}\p{M}\p{N}]/u;
const HALF_OF_A_PAIR = /[\uD800-\uDFFF]/;
const OWN_QUOTES =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether `character` (one UTF-16 unit, or '' past an end) belongs to a word. */
export function isWord(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) {
    return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  }
  return WORD.test(character) || HALF_OF_A_PAIR.test(character);
}

/** Whether `character` is a decimal digit 0 to 9. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Whether `character` is white space of any kind, or '' past an end of the block. */
export function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character);
}

/** Whether `character` is of a script that has quotation customs of its own. */
export function hasOwnQuotes(character: string): boolean {
  return character > '\u0590' && OWN_QUOTES.test(character);
}
