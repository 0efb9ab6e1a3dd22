/**
 * A title in the form in which titles are compared: lower case, no punctuation, no articles, every
 * form of "amicus curiae" as `amici`.
 */
export function titleForm(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-\u2010-\u2015/&]/g, (mark) => (mark === '&' ? ' and ' : ' '))
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(the|an|a(?! \d|$))\b/g, ' ')
    .replace(/\bamic(us|i)( curiae)?\b/g, 'amici')
    .replace(/\s+/g, ' ')
    .trim();
}
