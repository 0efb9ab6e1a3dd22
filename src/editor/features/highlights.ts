import { DocumentHighlight, DocumentHighlightKind, type DocumentHighlightProvider } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Highlights, with the cursor in a citation, all places its authority is cited. */
export function citationHighlights(briefs: Briefs): DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(document, position, token) {
      const open = await briefs.read(document, token);
      if (!open) return undefined;
      const { brief, engine } = open;
      const found = engine.citationAt(brief, document.offsetAt(position));
      const authority = found && engine.authorityOf(brief, found.citation);
      if (!authority) return undefined;
      const full = engine.fullCitationOf(brief, authority)?.citation;
      return engine
        .placesOf(brief, authority)
        .map(
          (place) =>
            new DocumentHighlight(
              rangeIn(document, place),
              place.citation === full ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            ),
        );
    },
  };
}
