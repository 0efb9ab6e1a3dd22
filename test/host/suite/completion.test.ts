import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open, until } from './workspace.ts';

describe('completion in a brief', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await open('reading.md');
  });
  afterEach(closeAll);

  /** Types a line of its own before the notes. @returns what is offered at its end. */
  async function offersAfter(words: string, trigger?: string): Promise<vscode.CompletionItem[]> {
    const { document } = editor;
    const place = document.positionAt(document.getText().indexOf('[^who]:'));
    await editor.edit((edit) => edit.insert(place, `${words}\n\n`));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      place.translate(0, words.length),
      trigger ?? words.at(-1),
    );
    // Words, snippets and paths come from others.
    return items.filter(({ sortText }) => /^0\d{4}$/.test(sortText ?? ''));
  }

  const label = ({ label: text }: vscode.CompletionItem) =>
    typeof text === 'string' ? text : text.label;

  it('offers an authority by the beginning of its name, with a place for the page', async () => {
    const offers = await offersAfter('The official is not immune. Sama');
    equal(offers.map(label), ['Samantar, 560 U.S. at', 'Samantar v. Yousuf, 560 U.S. 305 (2010)']);
    const [short, full] = offers;
    equal(short?.insertText as string, '*Samantar*, 560 U.S. at ');
    ok(full?.insertText instanceof vscode.SnippetString, 'no place for the page');
    equal(full.insertText.value, '*Samantar v. Yousuf*, 560 U.S. 305$1 (2010)$0');
    ok(short?.range instanceof vscode.Range, 'no range');
    equal(editor.document.getText(short.range), 'Sama');
  });

  it('offers reporters, courts, headings, references, notes and terms in their places', async () => {
    const first = async (words: string) => {
      const [offer] = await offersAfter(words);
      return offer && label(offer);
    };
    equal(await first('*Wyatt v. Cole*, 504 U'), 'U.S.');
    equal(await first('*Wyatt v. Cole*, 994 F.2d 1113 (5t'), '5th Cir.');
    equal(await first('See [Part'), 'Part I');
    equal(await first('See [above](#'), 'Argument');
    equal(await first('A word.[^'), 'free');
    equal(await first('Under the Immun'), 'Immunities Act');
    match((await first('# ')) ?? '', /^Interest of Amic/);
  });

  it('is quiet in prose and in Markdown that is no brief', async () => {
    equal((await offersAfter('The court held in 1976 that the Republic')).map(label), []);
    equal((await offersAfter('All 20 S')).map(label), []);
    editor = await open('notes.md');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Samantar\n\nSama\n\n'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      new vscode.Position(2, 4),
      'a',
    );
    equal(items.filter(({ sortText }) => /^0\d{4}$/.test(sortText ?? '')).length, 0);
  });

  it('opens the list at a letter, unless the cursor has gone on meanwhile', async () => {
    const asked: number[] = [];
    const others = vscode.languages.registerCompletionItemProvider('markdown', {
      provideCompletionItems: (_document, { line }) => {
        asked.push(line);
        return undefined;
      },
    });
    const { document } = editor;
    const top = new vscode.Position(0, 0);
    /** Types the last letter of a name in a new paragraph. @returns its line. */
    const type = async () => {
      const place = document.positionAt(document.getText().indexOf('[^who]:'));
      await editor.edit((edit) => edit.insert(place, 'The official is not immune. Sam\n\n'));
      const end = document.lineAt(place.line).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: 'a' });
      return place.line;
    };
    const first = await type();
    await until('a list at the name', () => asked.includes(first));
    const gone = vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges[0]?.text === 'a') editor.selection = new vscode.Selection(top, top);
    });
    await type();
    gone.dispose();
    const third = await type();
    await until('a list at the third name', () => asked.includes(third));
    others.dispose();
    equal(asked, [first, third]);
  });
});
