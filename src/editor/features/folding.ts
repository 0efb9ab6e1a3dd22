import { FoldingRange, type FoldingRangeProvider } from 'vscode';
import type { Briefs } from '../briefs.ts';

/** Folding of front matter and footnotes; VS Code's own Markdown support folds all else. */
export function briefFolding(briefs: Briefs): FoldingRangeProvider {
  return {
    async provideFoldingRanges(document, _, token) {
      const open = await briefs.read(document, token);
      return open?.engine.foldsOf(open.brief).map(({ from, to }) => {
        return new FoldingRange(document.positionAt(from).line, document.positionAt(to).line);
      });
    },
  };
}
