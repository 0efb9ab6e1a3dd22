import type { ParagraphChild, XmlComponent } from 'docx';
import type { StyledText } from '../citations/index.ts';
import { Element, italicProperties, run, spaced } from './xml.ts';

/**
 * Word fields, always in their complex form (`w:fldChar`): Word misreads marker fields (TA, TC) in
 * the simple form, and only the complex form carries a formatted, ready-made result. ECMA-376
 * Part 1, 17.16.
 */

type FieldMark = 'begin' | 'separate' | 'end';

/** One of the three marks a field is made of. */
export function fieldMark(mark: FieldMark): XmlComponent {
  return run(new Element('w:fldChar', { 'w:fldCharType': mark }));
}

/** A piece of a field's code. */
export function fieldCode(code: string): XmlComponent {
  return run(spaced('w:instrText', code));
}

/** A field that shows a result already worked out, such as `REF _Ref4 \w \h`. */
export function field(code: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return [
    fieldMark('begin'),
    fieldCode(` ${code} `),
    fieldMark('separate'),
    ...result,
    fieldMark('end'),
  ] as ParagraphChild[];
}

/** Straight quotes end a field's argument and backslashes start a switch, so both are escaped. */
function escapeArgument(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}

/** What a TA field says of a citation. */
export interface AuthorityMark {
  /** The table's entry; given once, at the first citation of the authority. */
  readonly long?: readonly StyledText[];
  /** The key that ties later citations to the entry. */
  readonly short: string;
  /** Word's category number, 1 to 16. */
  readonly category: number;
}

/**
 * A TA field: marks a citation for the table of authorities and shows nothing. The formatting of
 * the instruction's runs is what Word prints in a table it rebuilds. ECMA-376 Part 1, 17.16.5.62.
 */
export function markAuthority(mark: AuthorityMark): ParagraphChild[] {
  const code: XmlComponent[] = [];
  if (mark.long) {
    code.push(fieldCode(' TA \\l "'));
    for (const piece of mark.long) {
      const text = spaced('w:instrText', escapeArgument(piece.text));
      code.push(piece.italic ? run(text, italicProperties()) : run(text));
    }
    code.push(fieldCode(`" \\s "${escapeArgument(mark.short)}" \\c ${mark.category} `));
  } else {
    code.push(fieldCode(` TA \\s "${escapeArgument(mark.short)}" `));
  }
  return [fieldMark('begin'), ...code, fieldMark('end')] as ParagraphChild[];
}
