import { Hover, type HoverProvider, MarkdownString } from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** A hover over a citation: what it stands for and why, or why that could not be told. */
export function citationHover(briefs: Briefs): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const open = await briefs.read(document, token);
      const hover = open?.engine.hoverAt(open.brief, document.offsetAt(position));
      if (!hover) return undefined;
      const paragraphs = hover.paragraphs.map((text) => new MarkdownString(text));
      return new Hover(paragraphs, rangeIn(document, hover));
    },
  };
}
