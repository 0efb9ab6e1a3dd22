import { type DefinitionProvider, Location, type LocationLink } from 'vscode';
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

/** Go to Definition: from a cross-reference or the mark of a footnote to what it leads to, and from a note back to its mark. */
export function referenceDefinition(briefs: Briefs): DefinitionProvider {
  return {
    async provideDefinition(document, position, token): Promise<LocationLink[] | undefined> {
      const open = await briefs.read(document, token);
      const found = open?.engine.referencePlaceAt(open.brief, document.offsetAt(position));
      if (!found) return undefined;
      const targetRange = rangeIn(document, found.place);
      const originSelectionRange = rangeIn(document, found.mark);
      return [{ originSelectionRange, targetUri: document.uri, targetRange }];
    },
  };
}
