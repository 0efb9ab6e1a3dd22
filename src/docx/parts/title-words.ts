import { asList, type FrontMatter } from '../../brief/index.ts';
import type { StyledText } from '../../citations/index.ts';
import { listOf, plain } from '../wording.ts';

/** The role in the caption of the side supported, e.g. `Plaintiff-Appellee`, as written there. */
function supportedRole(frontMatter: FrontMatter): string {
  const side = frontMatter.supports;
  const caption = frontMatter.caption;
  const match =
    typeof caption === 'string'
      ? undefined
      : caption.find((one) => one.role.toLowerCase().includes(side));
  return match?.role ?? `${side.charAt(0).toUpperCase()}${side.slice(1)}`;
}

/**
 * The brief's title, which must name the amicus and the side supported (Fed. R. App. P. 29(a)(4);
 * Sup. Ct. R. 34.1, 37): `Brief of X and Y as Amici Curiae in Support of Respondent`. A title in
 * the front matter stands instead.
 */
export function titleWords(frontMatter: FrontMatter): StyledText[] {
  if (frontMatter.title) return [{ text: frontMatter.title }];
  const names = listOf(frontMatter.amici.map((amicus) => amicus.name));
  const curiae = frontMatter.amici.length > 1 ? 'Amici Curiae' : 'Amicus Curiae';
  const urges = frontMatter.urges && frontMatter.urges !== 'none' ? frontMatter.urges : undefined;
  const side = frontMatter.supports === 'neither' ? 'Neither Party' : supportedRole(frontMatter);
  const outcome = urges ? ` and ${urges.charAt(0).toUpperCase()}${urges.slice(1)}` : '';
  return [
    { text: `Brief of ${names} as ` },
    { text: curiae, italic: true },
    { text: ` in Support of ${side}${outcome}` },
  ];
}

/** The case as a running text names it: `A, Inc. v. B Ltd.` */
export function caseName(frontMatter: FrontMatter): string {
  const { caption } = frontMatter;
  if (typeof caption === 'string') return caption;
  return caption
    .map((side) => asList(side.parties))
    .map((parties) => (parties.length > 1 ? `${parties[0]}, et al.` : (parties[0] ?? '')))
    .join(' v. ');
}

/** The title without styles, for the document's properties. */
export function plainTitle(frontMatter: FrontMatter): string {
  return plain(titleWords(frontMatter));
}
