import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open, until } from './workspace.ts';

describe('citations in a brief', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await open('citations.md'));
  });
  afterEach(closeAll);

  /** The position one character into some words. */
  function at(words: string): vscode.Position {
    const offset = document.getText().indexOf(words);
    ok(offset >= 0, `the brief does not say "${words}"`);
    return document.positionAt(offset + 1);
  }

  const idOf = (code: vscode.Diagnostic['code']) =>
    typeof code === 'object' ? String(code.value) : '';

  /** What the checks of citations find; the front matter of this brief is no more than a court. */
  function problems(): vscode.Diagnostic[] {
    return vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => /^(citation-spacing|supra-notes)\//.test(idOf(code)))
      .sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  it('hovers over id. with the authority and why it is meant', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('Id.* at 320'),
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value)
      .join('\n');
    match(words, /\*Samantar v\\\. Yousuf\*/);
    match(words, /citation just before/);
  });

  it('goes from a short form to the full citation', async () => {
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('Samantar*, 560 U.S. at 321'),
    );
    ok(place, 'no definition');
    match(document.getText(place.range), /^Samantar v\. Yousuf\*, 560 U\.S\. 305, 319 \(2010\)$/);
  });

  it('finds all references and highlights them', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Samantar v. Yousuf'),
    );
    equal(places.length, 4);
    const lights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Id.* at 320'),
    );
    equal(lights.length, 4);
  });

  it('renames a short name, which undoes in one step', async () => {
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('Samantar*, 560 U.S. at 321'),
      'Yousuf',
    );
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    match(document.getText(), /\*Yousuf\*, 560 U\.S\. at 321/);
    match(document.getText(), /\*Yousuf\*, \*supra\*/);
    match(document.getText(), /\*Samantar v\. Yousuf\*, 560/);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('shows what is wrong as the writer types, and mends it', async () => {
    await until('problems', () => problems().length === 3);
    equal(
      problems().map(({ code, range }) => [idOf(code), document.getText(range)]),
      [
        ['citation-spacing/section-sign', '§1'],
        ['citation-spacing/abbreviation', 'F. 3d'],
        ['supra-notes/missing', 'supra* note 7, at 322'],
      ],
    );
    const [spacing] = problems();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      spacing?.range,
    );
    const fix = actions.find(({ title }) => title === 'Write "§ 1"');
    ok(fix?.edit, 'no fix');
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix was refused');
    match(document.getText(), /28 U\.S\.C\. § 1603\(a\)/);
    await until('one problem fewer', () => problems().length === 2);
  });

  it('says nothing of Markdown that is no brief', async () => {
    ({ document } = await open('notes.md'));
    await vscode.window.activeTextEditor?.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), '*Id.* at 5. 28 U.S.C. §1603.\n\n'),
    );
    await new Promise((wait) => setTimeout(wait, 600));
    equal(problems(), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('Id.'),
    );
    equal(hovers, []);
  });
});
