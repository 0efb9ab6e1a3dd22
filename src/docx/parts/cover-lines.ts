import type { StyledText } from '../../citations/index.ts';
import { type CoverItem, coverColorFor, ruleText } from '../../courts/index.ts';
import { docketLine, fill, longDate } from '../../statements/index.ts';
import type { ExportInput } from '../state.ts';
import { captionLines } from './caption.ts';
import { counselFor, counselLines } from './counsel.ts';
import { titleWords } from './title-words.ts';

/** A line of the cover: a paragraph of one of the cover's styles. */
export interface CoverLine {
  readonly style: CoverStyle;
  readonly words: readonly StyledText[];
  /** Half-points, where a rule fixes it. */
  readonly size?: number;
}

/** The styles of the cover, by id. */
export type CoverStyle =
  | 'CoverNotice'
  | 'CoverDocket'
  | 'CoverCourt'
  | 'CoverParty'
  | 'CoverProceeding'
  | 'Title'
  | 'CoverCounsel'
  | 'PrinterNote';

/** What an item of the cover prints; nothing when the front matter does not say. */
export function coverLines(item: CoverItem, input: ExportInput): CoverLine[] {
  const { profile, frontMatter, stage } = input;
  const one = (style: CoverStyle, text: string): CoverLine => ({ style, words: [{ text }] });
  switch (item) {
    case 'docket': {
      const size = profile.cover.value.docketSize;
      return [
        {
          ...one('CoverDocket', docketLine(frontMatter.docket, profile.cover.value.docketName)),
          ...(size ? { size } : {}),
        },
      ];
    }
    case 'court': {
      const { courtLines, division } = profile.cover.value;
      const own = division && frontMatter.division ? [frontMatter.division] : [];
      return [...courtLines, ...own].map((line) => one('CoverCourt', line));
    }
    case 'caption':
      return captionLines(frontMatter).map(({ words }) => ({ style: 'CoverParty', words }));
    case 'proceeding': {
      const below = frontMatter.below?.court;
      const words = frontMatter.proceeding ?? stage.proceeding;
      if (!words || (words.includes('{below}') && !below)) return [];
      const court = below?.replace(/^(?!the\b)/i, 'the ') ?? '';
      return [{ style: 'CoverProceeding', words: fill(words, { below: court }) }];
    }
    case 'below': {
      // The boxed caption has the docket number below beside the parties.
      const boxed =
        profile.cover.value.captionStyle === 'boxed' && typeof frontMatter.caption !== 'string';
      return [
        boxed || !frontMatter.below?.docket ? undefined : docketLine(frontMatter.below.docket),
        frontMatter.below?.judge,
      ]
        .filter((text) => text !== undefined)
        .map((text) => one('CoverProceeding', text));
    }
    case 'title':
      return [{ style: 'Title', words: titleWords(frontMatter, stage) }];
    case 'counsel': {
      // The Supreme Court has even a sole counsel so marked (Sup. Ct. R. 34.1(f)).
      const { barNumbers } = profile.cover.value;
      const markRecord = profile.cover.value.marksRecord ?? frontMatter.counsel.length > 1;
      const date = frontMatter.date ? [[], [{ text: longDate(frontMatter.date) }]] : [];
      return [
        ...counselLines(frontMatter, markRecord, barNumbers),
        [],
        counselFor(frontMatter),
        ...date,
      ].map((words) => ({ style: 'CoverCounsel', words }));
    }
    case 'color-note': {
      const color = coverColorFor(stage, frontMatter.supports);
      // Hidden text: seen in Word on demand, never printed.
      return color
        ? [one('PrinterNote', `Note to the printer: ${color.name} cover (${ruleText(color)}).`)]
        : [];
    }
    case 'notice': {
      const { argument } = frontMatter;
      const words = profile.cover.value.argument;
      if (!words || !argument) return [];
      if (argument === 'not-scheduled') return [one('CoverNotice', words['not-scheduled'])];
      return [{ style: 'CoverNotice', words: fill(words.scheduled, { date: longDate(argument) }) }];
    }
  }
}
