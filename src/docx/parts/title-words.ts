import type { FrontMatter } from '../../brief/index.ts';
import { type StyledText, styledText } from '../../citations/index.ts';
import type { CourtStage } from '../../courts/index.ts';
import { listOf, plain } from '../../statements/index.ts';

/** The role in the caption of the side supported, e.g. `Plaintiff-Appellee`, as written there. */
function supportedRole(frontMatter: FrontMatter): string {
  const side = frontMatter.supports;
  const { caption } = frontMatter;
  // An appellant may be a cross-appellee as well: the side it is on the cross-appeal does not count.
  const own = (role: string) => role.toLowerCase().replace(/cross-\w+/g, '');
  const match =
    typeof caption === 'string' ? undefined : caption.find((one) => own(one.role).includes(side));
  return match?.role ?? capitalized(side);
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/**
 * The brief's title, which must name the amicus and the side supported (Fed. R. App. P. 29(a)(4);
 * Sup. Ct. R. 34.1, 37): `Brief of X and Y as Amici Curiae in Support of Respondent`. At a stage
 * that decides the case it adds the outcome urged. A title in the front matter stands instead. The
 * short form leaves the names out.
 */
export function titleWords(
  frontMatter: FrontMatter,
  stage: CourtStage,
  form: 'whole' | 'short' = 'whole',
): StyledText[] {
  if (frontMatter.title) return styledText(frontMatter.title);
  const names = listOf(frontMatter.amici.map((amicus) => amicus.name));
  const curiae = frontMatter.amici.length > 1 ? 'Amici Curiae' : 'Amicus Curiae';
  const neither = frontMatter.supports === 'neither';
  const side = neither ? 'Neither Party' : supportedRole(frontMatter);
  const { urges } = frontMatter;
  const named = urges && urges !== 'none' && !neither && stage.namesOutcome !== false;
  return [
    { text: form === 'short' ? 'Brief of ' : `Brief of ${names} as ` },
    { text: curiae, italic: true },
    { text: ` in Support of ${side}${named ? ` and ${capitalized(urges)}` : ''}` },
  ];
}

/** The title without styles, for the document's properties. */
export function plainTitle(frontMatter: FrontMatter, stage: CourtStage): string {
  return plain(titleWords(frontMatter, stage));
}

/**
 * The title as the foot of every page repeats it: the writer's short title, or the whole one without
 * the names of the amici.
 */
export function shortTitle(frontMatter: FrontMatter, stage: CourtStage): string {
  const written = frontMatter['short-title'] ?? frontMatter.title;
  if (written) return plain(styledText(written));
  return plain(titleWords(frontMatter, stage, 'short'));
}
