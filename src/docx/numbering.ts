import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { CourtProfile } from '../courts/profile.ts';
import { headingHanging, headingIndent, headingLevels } from './measure.ts';

/** The multilevel list behind the heading styles: I. / A. / 1. / a. / i. */
export const headingList = 'headings';
/** The list of bulleted items. */
export const bulletList = 'bullets';

const headingFormats = [
  LevelFormat.UPPER_ROMAN,
  LevelFormat.UPPER_LETTER,
  LevelFormat.DECIMAL,
  LevelFormat.LOWER_LETTER,
  LevelFormat.LOWER_ROMAN,
] as const;

/** Markers of numbered lists by depth, then again from the first: 1. (a) (i). */
const itemFormats = [
  { format: LevelFormat.DECIMAL, text: '%.' },
  { format: LevelFormat.LOWER_LETTER, text: '(%)' },
  { format: LevelFormat.LOWER_ROMAN, text: '(%)' },
] as const;
const bullets = ['\u2022', '\u2013', '\u25AA'] as const;

/** How deep Word's lists go. */
export const listDepth = 9;
/** Twips by which each list level is indented. */
export const listStep = 360;

/** The reference of a numbered list that begins at `start`. */
export function numberedList(start: number): string {
  return `numbers-from-${start}`;
}

/**
 * Every list definition of a brief.
 *
 * @param starts the numbers at which its numbered lists begin
 */
export function briefNumbering(profile: CourtProfile, starts: Iterable<number>): INumberingOptions {
  const headings = {
    reference: headingList,
    levels: headingFormats.slice(0, headingLevels).map((format, level) => ({
      level,
      format,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      suffix: LevelSuffix.TAB,
      style: {
        style: `Heading${level + 2}`,
        paragraph: {
          indent: {
            left: headingIndent(profile, level + 1),
            hanging: headingHanging(profile, level + 1),
          },
        },
      },
    })),
  };
  const depth = Array.from({ length: listDepth }, (_, level) => level);
  const item = (level: number) => ({
    paragraph: { indent: { left: listStep * (level + 2), hanging: listStep } },
  });
  const numbers = [...starts].map((start) => ({
    reference: numberedList(start),
    levels: depth.map((level) => {
      const marker = itemFormats[level % itemFormats.length] ?? itemFormats[0];
      return {
        level,
        format: marker.format,
        text: marker.text.replace('%', `%${level + 1}`),
        alignment: AlignmentType.LEFT,
        start: level === 0 ? start : 1,
        style: item(level),
      };
    }),
  }));
  const bulleted = {
    reference: bulletList,
    levels: depth.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: bullets[level % bullets.length] ?? bullets[0],
      alignment: AlignmentType.LEFT,
      style: item(level),
    })),
  };
  return { config: [headings, bulleted, ...numbers] };
}
