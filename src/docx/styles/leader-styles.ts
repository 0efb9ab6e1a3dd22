import type { Document, XmlComponent } from 'docx';
import type { CourtProfile, LineSpacing } from '../../courts/index.ts';
import { headingHanging, headingIndent, headingLevels, textWidth } from '../measure.ts';
import { spacing } from '../spacing.ts';
import { type Attributes, Element } from '../xml.ts';

/**
 * Adds the styles of table entries: `toc 1` to `toc 6` and `table of authorities`, with a right tab and
 * dot leader at the margin. They are written as elements because the library's styles take no tab
 * with a leader, and a table that Word rebuilds has only its style to go by.
 *
 * No right indent: LibreOffice 7 drops a page number that is set right of one.
 */
export function addLeaderStyles(document: Document, profile: CourtProfile): void {
  for (const style of leaderStyles(profile)) document.Styles.addChildElement(style);
}

function leaderStyles(profile: CourtProfile): XmlComponent[] {
  const right = textWidth(profile);
  const { line } = profile.headings.value;
  const after = Math.round(profile.headings.value.spaceAfter / 2);
  const contents = Array.from({ length: headingLevels + 1 }, (_, level) =>
    entryStyle({
      id: `TOC${level + 1}`,
      name: `toc ${level + 1}`,
      left: headingIndent(profile, level),
      hanging: headingHanging(profile, level),
      right,
      after,
      line,
    }),
  );
  const hanging = headingHanging(profile, 1);
  const authorities = entryStyle({
    id: 'TableofAuthorities',
    name: 'table of authorities',
    left: hanging,
    hanging,
    right,
    after,
    line,
  });
  return [...contents, authorities];
}

interface EntryStyle {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly hanging: number;
  readonly right: number;
  readonly after: number;
  readonly line: LineSpacing;
}

function entryStyle(style: EntryStyle): XmlComponent {
  const value = (name: string, val: string) => new Element(name, { 'w:val': val });
  const tab = (attributes: Attributes) => new Element('w:tab', attributes);
  const numberTab = style.left > 0 ? [tab({ 'w:val': 'left', 'w:pos': style.left })] : [];
  const vertical = spacing(style.line, style.after);
  const properties = new Element(
    'w:pPr',
    undefined,
    new Element('w:keepLines'),
    new Element(
      'w:tabs',
      undefined,
      ...numberTab,
      tab({ 'w:val': 'right', 'w:leader': 'dot', 'w:pos': style.right }),
    ),
    new Element('w:spacing', {
      'w:before': vertical.before,
      'w:after': vertical.after,
      'w:line': vertical.line,
      'w:lineRule': vertical.lineRule,
    }),
    new Element('w:ind', { 'w:left': style.left, 'w:hanging': style.hanging }),
  );
  return new Element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': style.id },
    value('w:name', style.name),
    value('w:basedOn', 'Normal'),
    value('w:next', 'Normal'),
    value('w:uiPriority', '39'),
    properties,
  );
}
