import type { Shown } from './meant.ts';

/**
 * Where Amicus shows more, or otherwise, than a specification asks, and why. The test sees that each
 * of these is still so, and nothing else.
 */
export const DEVIATIONS: Readonly<
  Record<string, { readonly facts: readonly (keyof Shown)[]; readonly why: string }>
> = {
  ...among(
    [
      'CommonMark 0.31 #602',
      'CommonMark 0.31 #608',
      'CommonMark 0.31 #611',
      'CommonMark 0.31 #612',
    ],
    ['linked'],
    'GFM makes links of bare addresses',
  ),
  ...among(
    ['GFM 0.29-gfm #611', 'GFM 0.29-gfm #617', 'GFM 0.29-gfm #620', 'GFM 0.29-gfm #621'],
    ['linked'],
    'taken from CommonMark into the GFM specification, whose own extension makes links of these',
  ),
  ...among(
    ['GFM 0.29-gfm #633', 'GFM 0.29-gfm #634', 'GFM 0.29-gfm #635'],
    ['linked'],
    'the parser makes links of the addresses without their mailto: and xmpp:',
  ),
  ...among(
    ['GFM 0.29-gfm #491'],
    ['text', 'struck'],
    'one tilde stands for "about" in a brief, so it takes two to strike text',
  ),
  ...among(
    ['GFM 0.29-gfm #204'],
    ['text', 'cells'],
    'a cell too many is printed in a column of its own, where GFM drops its words',
  ),
};

function among(names: readonly string[], facts: readonly (keyof Shown)[], why: string) {
  return Object.fromEntries(names.map((name) => [name, { facts, why }]));
}
