import { type ISectionOptions, NumberFormat } from 'docx';
import type { CourtProfile } from '../courts/index.ts';
import type { Region } from './page-labels.ts';
import type { Stretch } from './pages/page-engine.ts';

/** How the pages of a region are numbered, as its section says; the cover's show no number. */
export function stretchOf(
  region: Region | 'cover',
  { properties }: Pick<ISectionOptions, 'properties'>,
  profile: CourtProfile,
): Stretch {
  const { start, formatType } = properties?.page?.pageNumbers ?? {};
  const lettered = region === 'appendix' && profile.pageNumbers.value.appendix === 'suffix-a';
  return {
    bookmark: stretchBookmark(region),
    format:
      region === 'cover'
        ? 'none'
        : formatType === NumberFormat.LOWER_ROMAN
          ? 'lowerRoman'
          : 'decimal',
    ...(start === undefined ? {} : { start }),
    ...(lettered ? { suffix: 'a' } : {}),
  };
}

/** The bookmark at a region's beginning in a copy that has section marks; hidden in Word's dialogs. */
export function stretchBookmark(region: Region | 'cover'): string {
  return `_Sec${region}`;
}
