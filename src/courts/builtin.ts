import ca9 from '../../templates/courts/ca9.yaml';
import cadc from '../../templates/courts/cadc.yaml';
import frap from '../../templates/courts/frap.yaml';
import ndCal from '../../templates/courts/nd-cal.yaml';
import scotus from '../../templates/courts/scotus.yaml';
import scotusLetter from '../../templates/courts/scotus-letter.yaml';
import type { CourtFile } from './parse.ts';

/** The profiles that come with Amicus; the build bundles them as text. */
export const builtinCourts: readonly CourtFile[] = [
  { name: 'templates/courts/frap.yaml', text: frap },
  { name: 'templates/courts/ca9.yaml', text: ca9 },
  { name: 'templates/courts/cadc.yaml', text: cadc },
  { name: 'templates/courts/scotus.yaml', text: scotus },
  { name: 'templates/courts/nd-cal.yaml', text: ndCal },
  { name: 'templates/courts/scotus-letter.yaml', text: scotusLetter },
];
