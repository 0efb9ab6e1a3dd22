/**
 * Case reporters the engine knows, in Bluebook form (tables T1 and T7). Spaces, and the full stops
 * of reporters with a series number, may be left out by the writer.
 */
const REPORTERS: readonly string[] = [
  ...['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d', 'F.', 'F.2d', 'F.3d', 'F.4th', "F. App'x"],
  ...['F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d', 'F. Supp. 4th', 'F.R.D.', 'F. Cas.', 'B.R.'],
  ...[
    'Fed. Cl.',
    'Cl. Ct.',
    'Ct. Cl.',
    'M.J.',
    'T.C.',
    'Vet. App.',
    'Ct. Int’l Trade',
    'U.S. App. D.C.',
  ],
  ...[
    'A.',
    'A.2d',
    'A.3d',
    'N.E.',
    'N.E.2d',
    'N.E.3d',
    'N.W.',
    'N.W.2d',
    'N.W.3d',
    'P.',
    'P.2d',
    'P.3d',
  ],
  ...['S.E.', 'S.E.2d', 'So.', 'So. 2d', 'So. 3d', 'S.W.', 'S.W.2d', 'S.W.3d'],
  ...[
    'Cal.',
    'Cal. 2d',
    'Cal. 3d',
    'Cal. 4th',
    'Cal. 5th',
    'Cal. Rptr.',
    'Cal. Rptr. 2d',
    'Cal. Rptr. 3d',
  ],
  ...['Cal. App.', 'Cal. App. 2d', 'Cal. App. 3d', 'Cal. App. 4th', 'Cal. App. 5th'],
  ...['N.Y.', 'N.Y.2d', 'N.Y.3d', 'N.Y.S.', 'N.Y.S.2d', 'N.Y.S.3d', 'A.D.', 'A.D.2d', 'A.D.3d'],
  ...[
    'Misc.',
    'Misc. 2d',
    'Misc. 3d',
    'Ill.',
    'Ill. 2d',
    'Ill. App.',
    'Ill. App. 2d',
    'Ill. App. 3d',
    'Ill. Dec.',
  ],
  ...[
    'Ohio',
    'Ohio St.',
    'Ohio St. 2d',
    'Ohio St. 3d',
    'Ohio App.',
    'Ohio App. 2d',
    'Ohio App. 3d',
  ],
  ...[
    'Wash.',
    'Wash. 2d',
    'Wn. 2d',
    'Wash. App.',
    'Wash. App. 2d',
    'Wn. App.',
    'Wn. App. 2d',
    'Wis.',
    'Wis. 2d',
  ],
  ...['Mass.', 'Mass. App. Ct.', 'Pa.', 'Pa. Super.', 'Pa. Commw.', 'Mich.', 'Mich. App.', 'Minn.'],
  ...[
    'N.J.',
    'N.J. Super.',
    'Va.',
    'Va. App.',
    'N.C.',
    'N.C. App.',
    'S.C.',
    'Ga.',
    'Ga. App.',
    'Tex.',
  ],
  ...[
    'Tex. Crim.',
    'Tenn.',
    'Tenn. App.',
    'Neb.',
    'Neb. App.',
    'Kan.',
    'Kan. App. 2d',
    'Iowa',
    'Idaho',
  ],
  ...[
    'Mont.',
    'Colo.',
    'Conn.',
    'Conn. App.',
    'Conn. Supp.',
    'Ariz.',
    'Ariz. App.',
    'Ark.',
    'Ark. App.',
  ],
  ...[
    'Ala.',
    'Ala. App.',
    'Alaska',
    'Del.',
    'Del. Ch.',
    'Fla.',
    'Ky.',
    'La.',
    'La. Ann.',
    'Md.',
    'Md. App.',
  ],
  ...[
    'Me.',
    'Mo.',
    'Mo. App.',
    'Miss.',
    'N.H.',
    'N.M.',
    'N.D.',
    'Nev.',
    'Okla.',
    'Or.',
    'Or. App.',
    'R.I.',
  ],
  ...[
    'S.D.',
    'Utah',
    'Utah 2d',
    'Vt.',
    'W. Va.',
    'Wyo.',
    'Haw.',
    'Ind.',
    'Ind. App.',
    'P.R.',
    'App. D.C.',
  ],
  ...[
    'I. & N. Dec.',
    'I.C.C.',
    'M.C.C.',
    'C.M.R.',
    'F.C.C.',
    'F.C.C.R.',
    'F.T.C.',
    'N.L.R.B.',
    'Cranch',
    'Wheat.',
    'Pet.',
    'How.',
    'Wall.',
    'Dall.',
  ],
  'WL',
];

/** Forms that stand for a reporter under another name, squashed (see {@link squash}). */
const SAME: Readonly<Record<string, string>> = {
  fedappx: 'fappx',
  fapp: 'fappx',
  wn2d: 'wash2d',
  wnapp: 'washapp',
  wnapp2d: 'washapp2d',
};

/** A name without blanks, stops, apostrophes and capitals: equal for all spellings of one reporter. */
export function squash(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase();
}

/** The one squashed key of a reporter, whichever way it is written. */
export function reporterKey(name: string): string {
  const key = squash(name);
  return SAME[key] ?? key;
}

/** A pattern for one reporter over plain text: blanks optional, stops optional before a series. */
function pattern(name: string): string {
  const series = /\d(?:d|th)$/.test(name);
  const loose = series || name === 'U.S.' || name === 'S. Ct.';
  return name
    .replace(/[’']/g, "'")
    .replace(/[&()]/g, '\\$&')
    .replace(/\./g, loose ? '\\.?~' : '\\.~')
    .replace(/~? /g, ' ?')
    .replace(/~(?=.)/g, ' ?')
    .replace(/~/g, '')
    .replace(/ \?(?: \?)+/g, ' ?');
}

/** Source of a pattern for every reporter, the longest first so that `F.3d` beats `F.`. */
export const REPORTER_PATTERN: string = [...REPORTERS, 'Fed. Appx.', 'Fed. App’x', 'F. Appx.']
  .sort((a, b) => b.length - a.length)
  .map(pattern)
  .concat("(?:[A-Z][A-Za-z.']{0,12} ){1,4}LEXIS")
  .join('|');

/** Early reporters named after their editor: `11 U.S. (7 Cranch) 116`. */
export const NOMINATIVE_PATTERN = '(?:Cranch|Wheat\\.|Pet\\.|How\\.|Wall\\.|Dall\\.|Black)';
