import type { Finding } from './finding.ts';

/**
 * Finds what no Word document can hold (XML 1.0, production 2): NUL and other control characters,
 * halves of surrogate pairs, noncharacters.
 *
 * @returns one finding for each such character, at its first place, saying how many there are
 */
export function checkCharacters(text: string): Finding[] {
  // Most drafts have none, and whether a half has its other half takes a second look.
  if (!suspicious.test(text)) return [];
  const places = new Map<string, { first: number; count: number }>();
  for (const match of text.matchAll(unprintable)) {
    const known = places.get(match[0]);
    if (known) known.count++;
    else places.set(match[0], { first: match.index, count: 1 });
  }
  return [...places].map(([character, { first, count }]) => ({
    check: 'draft/character',
    severity: 'error',
    from: first,
    to: first + 1,
    message: `${nameOf(character)} stands here${count > 1 ? ` and in ${count - 1} other ${count === 2 ? 'place' : 'places'}` : ''}; a Word document cannot hold it. Delete it.`,
  }));
}

const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function nameOf(character: string): string {
  const code = character.charCodeAt(0);
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0) return `A NUL character (${hex})`;
  if (code === 12) return `A form feed (${hex})`;
  if (code >= 0xd800 && code <= 0xdfff) return `Half of a character (${hex})`;
  return `A control character (${hex})`;
}
