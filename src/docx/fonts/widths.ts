import schola from './schola-widths.json' with { type: 'json' };
import termes from './termes-widths.json' with { type: 'json' };

/** A face of a font at a size. */
export interface Face {
  /** The font's name, e.g. `Century Schoolbook`. */
  readonly font: string;
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Fonts of the Century family that Sup. Ct. R. 33.1(b) names, all as wide as TeX Gyre Schola. */
const century = /century|schola/i;
const monospaced = /courier|mono/i;
/** A character of a monospaced face, and one no table has, in thousandths of an em. */
const monospacedWidth = 600;

/** Whether a font is of the Century family. */
export function isCentury(font: string): boolean {
  return century.test(font);
}

/**
 * How wide text is in a face, in twips. Fonts of the Century family have their own widths, all
 * others are taken to be as wide as Times.
 */
export function widthOf(text: string, face: Face): number {
  // A half-point is ten twips.
  const em = face.size * 10;
  if (monospaced.test(face.font)) return ([...text].length * monospacedWidth * em) / 1000;
  const family = isCentury(face.font) ? schola : termes;
  const widths: Readonly<Record<string, number>> = face.bold
    ? face.italic
      ? family.boldItalic
      : family.bold
    : face.italic
      ? family.italic
      : family.regular;
  let sum = 0;
  for (const character of text) {
    sum += widths[String(character.codePointAt(0))] ?? monospacedWidth;
  }
  return (sum * em) / 1000;
}
