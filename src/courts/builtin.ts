import ca1 from '../../templates/courts/ca1.yaml';
import ca2 from '../../templates/courts/ca2.yaml';
import ca3 from '../../templates/courts/ca3.yaml';
import ca4 from '../../templates/courts/ca4.yaml';
import ca5 from '../../templates/courts/ca5.yaml';
import ca6 from '../../templates/courts/ca6.yaml';
import ca7 from '../../templates/courts/ca7.yaml';
import ca8 from '../../templates/courts/ca8.yaml';
import ca9 from '../../templates/courts/ca9.yaml';
import ca10 from '../../templates/courts/ca10.yaml';
import ca11 from '../../templates/courts/ca11.yaml';
import cadc from '../../templates/courts/cadc.yaml';
import cafc from '../../templates/courts/cafc.yaml';
import calCa from '../../templates/courts/cal-ca.yaml';
import calSc from '../../templates/courts/cal-sc.yaml';
import ddc from '../../templates/courts/ddc.yaml';
import frap from '../../templates/courts/frap.yaml';
import ndCal from '../../templates/courts/nd-cal.yaml';
import nyCtapp from '../../templates/courts/ny-ctapp.yaml';
import scotus from '../../templates/courts/scotus.yaml';
import scotusLetter from '../../templates/courts/scotus-letter.yaml';
import sdny from '../../templates/courts/sdny.yaml';
import texSc from '../../templates/courts/tex-sc.yaml';
import type { CourtFile } from './parse.ts';

/** The profiles that come with Amicus; the build bundles them as text. */
export const builtinCourts: readonly CourtFile[] = [
  { name: 'templates/courts/frap.yaml', text: frap },
  { name: 'templates/courts/ca1.yaml', text: ca1 },
  { name: 'templates/courts/ca2.yaml', text: ca2 },
  { name: 'templates/courts/ca3.yaml', text: ca3 },
  { name: 'templates/courts/ca4.yaml', text: ca4 },
  { name: 'templates/courts/ca5.yaml', text: ca5 },
  { name: 'templates/courts/ca6.yaml', text: ca6 },
  { name: 'templates/courts/ca7.yaml', text: ca7 },
  { name: 'templates/courts/ca8.yaml', text: ca8 },
  { name: 'templates/courts/ca9.yaml', text: ca9 },
  { name: 'templates/courts/ca10.yaml', text: ca10 },
  { name: 'templates/courts/ca11.yaml', text: ca11 },
  { name: 'templates/courts/cadc.yaml', text: cadc },
  { name: 'templates/courts/cafc.yaml', text: cafc },
  { name: 'templates/courts/scotus.yaml', text: scotus },
  { name: 'templates/courts/scotus-letter.yaml', text: scotusLetter },
  { name: 'templates/courts/nd-cal.yaml', text: ndCal },
  { name: 'templates/courts/sdny.yaml', text: sdny },
  { name: 'templates/courts/ddc.yaml', text: ddc },
  { name: 'templates/courts/cal-ca.yaml', text: calCa },
  { name: 'templates/courts/cal-sc.yaml', text: calSc },
  { name: 'templates/courts/ny-ctapp.yaml', text: nyCtapp },
  { name: 'templates/courts/tex-sc.yaml', text: texSc },
];
