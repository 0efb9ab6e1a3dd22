/** Web and mail addresses: quotes, dots and dashes in them are not punctuation. */
const ADDRESS =
  /\b(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s"<>\u201C\u201D\uFFFC]+|[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;

/** What ends a sentence or a quotation round an address rather than the address. */
const AFTER_ADDRESS = /[.,;:!?'’)\]]/;

/** Parts of `text` that stay as typed, in order: web and mail addresses. */
export function keptParts(text: string): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const from = match.index;
    let to = from + match[0].length;
    while (to > from && AFTER_ADDRESS.test(text.charAt(to - 1))) to--;
    parts.push({ from, to });
  }
  return parts;
}
