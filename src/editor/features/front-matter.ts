import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  Hover,
  type HoverProvider,
} from 'vscode';
import type { Briefs } from '../briefs.ts';
import { rangeIn } from '../convert.ts';

/** Keys and values of the front matter, from its schema and the courts there are. */
export function frontMatterCompletion(briefs: Briefs): CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token) {
      const open = await briefs.read(document, token);
      if (!open) return [];
      const { engine, brief, courts } = open;
      return engine
        .frontMatterOffers(brief, document.offsetAt(position), courts)
        .map((offer, index) => {
          const { kind, label, detail, documentation, text } = offer;
          const item = new CompletionItem(
            label,
            kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
          );
          item.range = rangeIn(document, offer);
          item.insertText = text;
          // The order of the schema, which is that of a cover.
          item.sortText = String(index).padStart(3, '0');
          if (detail) item.detail = detail;
          if (documentation) item.documentation = documentation;
          return item;
        });
    },
  };
}

/** What a key of the front matter means, or which court a value names. */
export function frontMatterHover(briefs: Briefs): HoverProvider {
  return {
    async provideHover(document, position, token) {
      const open = await briefs.read(document, token);
      if (!open) return undefined;
      const hover = open.engine.frontMatterHover(
        open.brief,
        document.offsetAt(position),
        open.courts,
      );
      return hover && new Hover(hover.paragraphs, rangeIn(document, hover));
    },
  };
}
