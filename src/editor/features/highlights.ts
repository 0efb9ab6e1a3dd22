import { DocumentHighlight, DocumentHighlightKind, type DocumentHighlightProvider } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Highlights, with the cursor in a citation, all places its authority is cited. */
export function citationHighlights(briefs: Briefs): DocumentHighlightProvider {
  return {
    async provideDocumentHighlights(document, position, token) {
      const open = await briefs.read(document, token);
      const cited = open?.engine.citedAt(open.brief, document.offsetAt(position));
      return cited?.places.map((place) => {
        const { Read, Write } = DocumentHighlightKind;
        return new DocumentHighlight(rangeIn(document, place), place === cited.full ? Write : Read);
      });
    },
  };
}
