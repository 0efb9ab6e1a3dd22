import { LineRuleType } from 'docx';
import type { LineSpacing } from '../courts/profile.ts';

/** One line of single spacing in the units of `w:spacing/@w:line` with `auto`: 240ths of a line. */
const singleLine = 240;

/** The `spacing` options of a paragraph or style: line spacing and the space after, in twips. */
export function spacing(line: LineSpacing, after: number, before = 0) {
  const vertical = { before, after };
  if (line === 'one-and-a-half') {
    return { ...vertical, line: 1.5 * singleLine, lineRule: LineRuleType.AUTO };
  }
  if (line === 'double') return { ...vertical, line: 2 * singleLine, lineRule: LineRuleType.AUTO };
  if (line === 'single') return { ...vertical, line: singleLine, lineRule: LineRuleType.AUTO };
  return { ...vertical, line: line.exact, lineRule: LineRuleType.EXACT };
}
