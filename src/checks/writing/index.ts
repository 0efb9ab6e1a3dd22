/** Checks of the writing itself: headings, terms, quotations, what was left open. */
import type { BriefCheck } from '../check.ts';
import { images } from './images.ts';
import { links } from './links.ts';

/** In the order their findings are listed at one place. */
export const writingChecks: readonly BriefCheck[] = [links, images];
