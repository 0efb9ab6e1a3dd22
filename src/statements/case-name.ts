import { asList, type FrontMatter } from '../brief/index.ts';
import { styledText } from '../citations/index.ts';
import { plain } from './wording.ts';

/** The case as a running text names it: `A, Inc. v. B Ltd.` */
export function caseName(frontMatter: FrontMatter): string {
  const { caption } = frontMatter;
  if (typeof caption === 'string') return plain(styledText(caption));
  return caption
    .map((side) => asList(side.parties))
    .map((parties) =>
      plain(styledText(parties.length > 1 ? `${parties[0]}, et al.` : (parties[0] ?? ''))),
    )
    .join(' v. ');
}
