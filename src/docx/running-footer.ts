import { BorderStyle, Paragraph } from 'docx';
import { docketLine } from '../statements/index.ts';
import { widthOf } from './fonts/widths.ts';
import { textWidth } from './measure.ts';
import { shortTitle } from './parts/title-words.ts';
import { textRuns } from './runs.ts';
import type { ExportInput } from './state.ts';
import { footerSize } from './styles/table-styles.ts';

/** What the foot of every page repeats below the page number, a line each, under a rule. */
export function runningFooter(input: ExportInput): Paragraph[] {
  const above = { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } as const;
  return footerLines(input).map(
    ({ printed }, index) =>
      new Paragraph({
        style: 'RunningFooter',
        ...(index === 0 ? { border: { top: above } } : {}),
        children: textRuns(printed, {}),
      }),
  );
}

/** A line at the foot of every page. */
export interface FooterLine {
  readonly item: 'title' | 'docket';
  readonly printed: string;
  /** Whether it did not fit: each has one line, because more would push the text off its numbers. */
  readonly cut: boolean;
}

/** The lines at the foot of every page; what does not fit is cut at a word. */
export function footerLines(
  input: Pick<ExportInput, 'frontMatter' | 'profile' | 'stage'>,
): FooterLine[] {
  const { frontMatter, profile, stage } = input;
  const face = { font: profile.text.value.font, size: footerSize };
  const room = textWidth(profile) * 0.98;
  return (profile.runningFooter?.value ?? []).map((item) => {
    const whole =
      item === 'title'
        ? shortTitle(frontMatter, stage).toUpperCase()
        : docketLine(frontMatter.docket, profile.cover.value.docketName);
    if (widthOf(whole, face) <= room) return { item, printed: whole, cut: false };
    const words = whole.split(' ');
    while (words.length > 1 && widthOf(`${words.join(' ')} …`, face) > room) words.pop();
    return { item, printed: `${words.join(' ')} …`, cut: true };
  });
}
