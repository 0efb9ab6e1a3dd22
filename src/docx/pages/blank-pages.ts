import type { PageEngine } from './page-engine.ts';

/** Labels of pages that are not laid out: every place has one, and all are empty. */
class BlankLabels extends Map<string, string> {
  override get(): string {
    return '';
  }

  override has(): boolean {
    return true;
  }
}

/**
 * No layout at all: page numbers are left blank for Word to fill in. The document is written twice,
 * as a footnote's number is known when all before it are written.
 */
export function blankPages(): PageEngine {
  return {
    name: 'none',
    async paginate(draw) {
      draw({});
      return { labels: new BlankLabels(), pages: 0, estimated: [] };
    },
  };
}
