import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** A hover over cross-references, footnote marks and headings: what they lead to, or the number and words of the part. */
export function readingHover(briefs: Briefs): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const open = await briefs.read(document, token);
      const hover = open?.engine.readingHoverAt(open.brief, document.offsetAt(position));
      if (!hover) return undefined;
      const paragraphs = hover.paragraphs.map((text) => new MarkdownString(text));
      return new Hover(paragraphs, rangeIn(document, hover));
    },
  };
}
