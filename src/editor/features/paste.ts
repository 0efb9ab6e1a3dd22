import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
} from 'vscode';
import type { Briefs } from '../briefs.ts';

/** What kind of paste this is, for `editor.pasteAs.preferences`. */
const KIND = DocumentDropOrPasteEditKind.Empty.append('markdown', 'amicus', 'italics');

/** When to ask, and what is given. */
export const PASTE_METADATA = { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/html'] };

/** What VS Code puts beside text copied in one of its editors; its HTML shows colors only. */
const FROM_EDITOR = 'vscode-editor-data';
const EDITOR_HTML = /^(?:<meta[^>]{0,80}>)?<div style="color: ?#[\da-f]{3,8};/i;

/**
 * Pastes a copied opinion or a text from a word processor with its italics, block quotations and
 * paragraphs. Where nothing stands in italics plain text is pasted, and this is a choice.
 */
export function richTextPaste(briefs: Briefs): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, _, token) {
      const [range] = ranges;
      if (!range || data.get(FROM_EDITOR)) return undefined;
      const html = await data.get('text/html')?.asString();
      if (!html || EDITOR_HTML.test(html)) return undefined;
      const open = await briefs.read(document, token);
      const offset = document.offsetAt(range.start);
      const pasted = open?.engine.pastedInto(open.brief, offset, html);
      if (!pasted) return undefined;
      const edit = new DocumentPasteEdit(pasted.markdown, l10n.t('Paste with italics'), KIND);
      if (!pasted.italics) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
}
