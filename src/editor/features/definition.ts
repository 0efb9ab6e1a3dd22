import { type DefinitionProvider, Location } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Go to Definition: from a short form, *id.* or *supra* to the full citation of its authority. */
export function citationDefinition(briefs: Briefs): DefinitionProvider {
  return {
    async provideDefinition(document, position, token) {
      const open = await briefs.read(document, token);
      if (!open) return undefined;
      const { brief, engine } = open;
      const found = engine.citationAt(brief, document.offsetAt(position));
      if (!found) return undefined;
      const ids = found.citation.candidates ?? [found.citation.authority];
      return brief.citations.authorities
        .filter(({ id }) => ids.includes(id))
        .flatMap((authority) => engine.fullCitationOf(brief, authority) ?? [])
        .map((place) => new Location(document.uri, rangeIn(document, place)));
    },
  };
}
