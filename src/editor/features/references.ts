import { Location, type ReferenceProvider } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Find All References: every place an authority is cited, in whatever form. */
export function citationReferences(briefs: Briefs): ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const open = await briefs.read(document, token);
      const cited = open?.engine.citedAt(open.brief, document.offsetAt(position));
      return cited?.places
        .filter((place) => includeDeclaration || place !== cited.full)
        .map((place) => new Location(document.uri, rangeIn(document, place)));
    },
  };
}
