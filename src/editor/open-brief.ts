import {
  commands,
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';

/** Front matter of a filing this long would be unusual; a `court:` further down is not looked for. */
const LINES = 200;

/**
 * Keeps the context key `amicus.briefOpen` true while the active editor shows a brief: a Markdown
 * file whose front matter names a court. Only the first lines are looked at, and nothing is parsed.
 */
export function watchOpenBrief(): Disposable {
  let known: boolean | undefined;
  const update = (editor: TextEditor | undefined) => {
    const open = editor !== undefined && isBrief(editor.document);
    if (open === known) return;
    known = open;
    void commands.executeCommand('setContext', 'amicus.briefOpen', open);
  };
  update(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const active = window.activeTextEditor;
      const near = contentChanges.some(({ range }) => range.start.line < LINES);
      if (near && active?.document === document) update(active);
    }),
  );
}

/** Whether a document is a brief: Markdown whose front matter names a court. Nothing is parsed. */
export function isBrief(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  return hasCourtInFrontMatter(document.getText(new Range(0, 0, LINES, 0)));
}

function hasCourtInFrontMatter(text: string): boolean {
  const front = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m.exec(text)?.[1];
  return front !== undefined && text.startsWith('---') && /^court[ \t]*:/m.test(front);
}
