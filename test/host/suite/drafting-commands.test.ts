import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, until } from './workspace.ts';

const BRIEF = `---
court: ca9
---

# Summary of Argument

Short.

# Argument

## The Act decides

See *Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). More is said in [Part II](#conduct-does-not).

## Conduct does not

*Samantar v. Yousuf*, 560 U.S. 305, 320 (2010). TODO: the [case below] here.

# Conclusion

${'Words.\n\n'.repeat(80)}
`;

describe('drafting without leaving the keyboard', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let drafts = 0;

  // Not saved anywhere, as a new brief is; each of its own name, or a backup of the last would come up.
  beforeEach(async () => {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: `draft-${++drafts}.md` });
    document = await vscode.workspace.openTextDocument(uri);
    editor = await vscode.window.showTextDocument(document);
    ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), BRIEF)));
  });
  afterEach(closeAll);

  const run = (command: string) => vscode.commands.executeCommand(`amicus.${command}`);

  /** Puts the cursor behind some words. */
  function cursorBehind(words: string): void {
    const offset = document.getText().indexOf(words);
    ok(offset >= 0, `the brief does not say "${words}"`);
    const position = document.positionAt(offset + words.length);
    editor.selection = new vscode.Selection(position, position);
  }

  const selected = () => document.getText(editor.selection);
  const lineOfCursor = () => document.lineAt(editor.selection.active.line).text;

  /** Does something again and again until it is seen to have worked: a list takes its time to open. */
  async function press(command: string, worked: () => boolean): Promise<void> {
    for (const end = Date.now() + 20_000; !worked(); ) {
      if (Date.now() > end) throw new Error(`${command} did nothing`);
      await vscode.commands.executeCommand(command);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Runs a command that asks, and takes what its list stands on. */
  async function takeFirst(command: string): Promise<void> {
    let done = false;
    const running = Promise.resolve(run(command)).then(() => {
      done = true;
    });
    await press('workbench.action.acceptSelectedQuickOpenItem', () => done);
    await running;
  }

  /** Undoes one step, and the brief is as it was. */
  async function undo(): Promise<void> {
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), BRIEF);
  }

  it('inserts the citation the place calls for', async () => {
    cursorBehind('560 U.S. 305, 319 (2010).');
    await takeFirst('insertCitation');
    match(document.getText(), /319 \(2010\)\. \*Id\.\* at \[page\] More/);
    equal(selected(), '[page]');
    await undo();
  });

  it('inserts a cross-reference', async () => {
    cursorBehind('Short.');
    await takeFirst('insertCrossReference');
    match(document.getText(), /Short\. \[Summary of Argument\]\(#summary-of-argument\)\n/);
    await undo();
  });

  it('inserts a footnote, and goes on in it', async () => {
    cursorBehind('Short');
    await run('insertFootnote');
    match(document.getText(), /Short\.\[\^note-1\]\n\n\[\^note-1\]: \n\n# Argument/);
    equal(lineOfCursor(), '[^note-1]: ');
    equal(editor.selection.active.character, '[^note-1]: '.length);
    await undo();
  });

  it('inserts a block quotation with a place for its citation', async () => {
    cursorBehind('Short.');
    await run('insertBlockQuotation');
    equal(lineOfCursor(), '> ');
    await vscode.commands.executeCommand('type', { text: 'Words.' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'Cite.' });
    match(document.getText(), /Short\.\n\n> Words\.\n\nCite\.\n\n# Argument/);
  });

  it('sets what is selected as a block quotation', async () => {
    const from = document.getText().indexOf('Short.');
    editor.selection = new vscode.Selection(
      document.positionAt(from),
      document.positionAt(from + 'Short.'.length),
    );
    await run('insertBlockQuotation');
    match(document.getText(), /# Summary of Argument\n\n> Short\.\n\n\n\n# Argument/);
    await undo();
  });

  it('marks a principal authority, and takes the mark away', async () => {
    cursorBehind('*Samantar v. Yousuf');
    await run('markPrincipal');
    match(
      document.getText(),
      /^---\ncourt: ca9\nauthorities:\n {2}- cite: ".*"\n {4}principal: true\n---/,
    );
    cursorBehind('See *Samantar');
    await run('markPrincipal');
    equal(document.getText(), BRIEF);
  });

  it('converts a citation to its short form and back', async () => {
    cursorBehind('560 U.S. 305, 320');
    await run('convertToShortForm');
    match(document.getText(), /\n\*Samantar\*, 560 U\.S\. at 320\. TODO/);
    await run('convertToFullForm');
    equal(document.getText(), BRIEF);
  });

  it('demotes and promotes a heading, and cross-references follow', async () => {
    cursorBehind('Conduct does not');
    await run('demoteHeading');
    match(document.getText(), /\[Part I\.A\]\(#conduct-does-not\)[\s\S]*\n### Conduct does not/);
    match(lineOfCursor(), /^### Conduct/);
    await run('promoteHeading');
    equal(document.getText(), BRIEF);
  });

  it('moves a section up and down, and cross-references follow', async () => {
    cursorBehind('the [case below]');
    await run('moveSectionUp');
    match(
      document.getText(),
      /## Conduct does not[\s\S]*## The Act decides[\s\S]*\[Part I\]\(#conduct-does-not\)/,
    );
    match(lineOfCursor(), /case below/);
    await undo();
    cursorBehind('## The Act decides');
    await run('moveSectionDown');
    match(lineOfCursor(), /^## The Act decides$/);
    await run('moveSectionUp');
    equal(document.getText(), BRIEF);
  });

  it('goes from placeholder to placeholder, and round', async () => {
    cursorBehind('Short.');
    await run('nextPlaceholder');
    equal(selected(), 'TODO');
    await run('nextPlaceholder');
    equal(selected(), '[case below]');
    await run('nextPlaceholder');
    equal(selected(), 'TODO');
    await run('previousPlaceholder');
    equal(selected(), '[case below]');
  });

  it('goes to a Part, shows it before, and comes back on Escape', async () => {
    cursorBehind('Short.');
    const before = editor.selection;
    const top = () => editor.visibleRanges[0]?.start.line;
    const first = top();
    let done = false;
    const leave = Promise.resolve(run('goToPart')).then(() => {
      done = true;
    });
    await press('workbench.action.quickOpenSelectNext', () => top() !== first);
    await press('workbench.action.closeQuickOpen', () => done);
    await leave;
    ok(editor.selection.isEqual(before), 'the cursor moved');
    await until('the view is back', () => top() === first);

    done = false;
    const go = Promise.resolve(run('goToPart')).then(() => {
      done = true;
    });
    await press('workbench.action.quickOpenSelectNext', () => top() !== first);
    await press('workbench.action.acceptSelectedQuickOpenItem', () => done);
    await go;
    ok(editor.selection.active.line > before.active.line, 'the cursor did not move');
    match(lineOfCursor(), /^#/);
  });

  it('leaves a brief alone where a command makes no sense', async () => {
    cursorBehind('Short.');
    for (const command of [
      'markPrincipal',
      'convertToShortForm',
      'promoteHeading',
      'demoteHeading',
    ]) {
      await run(command);
    }
    equal(document.getText(), BRIEF);
  });
});
