import { Location, type ReferenceProvider } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Find All References: every place an authority is cited, in whatever form. */
export function citationReferences(briefs: Briefs): ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const open = await briefs.read(document, token);
      if (!open) return undefined;
      const { brief, engine } = open;
      const found = engine.citationAt(brief, document.offsetAt(position));
      const authority = found && engine.authorityOf(brief, found.citation);
      if (!authority) return undefined;
      const full = engine.fullCitationOf(brief, authority)?.citation;
      return engine
        .placesOf(brief, authority)
        .filter(({ citation }) => includeDeclaration || citation !== full)
        .map((place) => new Location(document.uri, rangeIn(document, place)));
    },
  };
}
