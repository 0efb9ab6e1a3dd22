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
 * No layout at all: page numbers are left blank for Word to fill in.
 */
export function blankPages(): PageEngine {
  const labels = new BlankLabels();
  return {
    name: 'none',
    labels,
    async paginate(draw) {
      draw({});
      return { labels, pages: 0, estimated: [] };
    },
  };
}
