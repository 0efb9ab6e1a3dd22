/** A piece of a new draft: text, or something the writer supplies. */
export type DraftPiece = string | FillIn | OneOf;

/** Words the writer replaces. */
export interface FillIn {
  readonly kind: 'fill-in';
  readonly words: string;
}

/** One of several texts; the first when nothing is chosen. */
export interface OneOf {
  readonly kind: 'one-of';
  readonly texts: readonly string[];
}

/** Something the writer supplies; it stands in brackets until then. */
export function fillIn(words: string): FillIn {
  return { kind: 'fill-in', words };
}

/** A choice of texts. */
export function oneOf(...texts: string[]): OneOf {
  return { kind: 'one-of', texts };
}

/**
 * Pieces as one text: with tab stops in their order, the last at the end, or with the first choice and
 * what is to be filled in in brackets.
 */
export function draftText(pieces: readonly DraftPiece[], as: 'snippet' | 'text'): string {
  let stop = 0;
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return as === 'text' ? piece : piece.replace(/[\\$}]/g, '\\$&');
    if (piece.kind === 'fill-in') {
      if (as === 'text') return `[${piece.words}]`;
      return `\${${++stop}:[${piece.words.replace(/[\\$}]/g, '\\$&')}]}`;
    }
    const [first = '', ...others] = piece.texts;
    if (as === 'text') return first;
    if (others.length === 0) return first.replace(/[\\$}]/g, '\\$&');
    return `\${${++stop}|${piece.texts.map((each) => each.replace(/[\\$,|}]/g, '\\$&')).join(',')}|}`;
  });
  return `${text.join('')}${as === 'snippet' ? '$0' : ''}`;
}
