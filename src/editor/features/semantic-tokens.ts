import {
  type DocumentSemanticTokensProvider,
  SemanticTokensBuilder,
  SemanticTokensLegend,
} from 'vscode';
import type { WordKind } from '../../language/index.ts';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** The types of package.json, for what the engine tells apart. */
const TYPES: Record<WordKind, string> = {
  citation: 'legalCitation',
  shortForm: 'legalShortForm',
  signal: 'legalSignal',
  crossReference: 'legalCrossReference',
};

/** What the numbers of {@link briefTokens} stand for. */
export const TOKEN_LEGEND = new SemanticTokensLegend(Object.values(TYPES));

/** Tells citations, short forms, signals and cross-references apart, for themes that color them. */
export function briefTokens(briefs: Briefs): DocumentSemanticTokensProvider {
  return {
    async provideDocumentSemanticTokens(document, token) {
      const open = await briefs.read(document, token);
      if (!open) return undefined;
      const builder = new SemanticTokensBuilder(TOKEN_LEGEND);
      for (const words of open.engine.markedWords(open.brief)) {
        builder.push(rangeIn(document, words), TYPES[words.kind]);
      }
      return builder.build();
    },
  };
}
