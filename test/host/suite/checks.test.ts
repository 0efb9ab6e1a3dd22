import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { at, closeAll, open, until } from './workspace.ts';

describe('a brief checked as it is typed', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await open('checked.md');
    ({ document } = editor);
  });
  afterEach(closeAll);

  const problems = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Amicus');

  const ids = () =>
    problems().map(({ code }) => (typeof code === 'object' ? String(code.value) : code));

  /** Replaces some words of the draft by others, as one edit. */
  async function type(words: string, others: string): Promise<void> {
    const offset = document.getText().indexOf(words);
    ok(offset >= 0, `the brief does not say "${words}"`);
    const range = new vscode.Range(
      document.positionAt(offset),
      document.positionAt(offset + words.length),
    );
    ok(await editor.edit((edit) => edit.replace(range, others)), 'the edit was refused');
  }

  async function actionsAt(words: string, kind?: vscode.CodeActionKind) {
    const position = document.positionAt(document.getText().indexOf(words));
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
      kind?.value,
    );
  }

  it('shows what the court would reject where it is, with rule and page, and clears it when mended', async () => {
    await type('authority: consent\n', '');
    await until('the problem', () => ids().includes('authority-to-file/missing'));
    const problem = problems().find(
      ({ code }) => typeof code === 'object' && code.value === 'authority-to-file/missing',
    );
    match(problem?.message ?? '', /\(Fed\. R\. App\. P\. 29\(a\)\(4\)\(D\)\)$/);
    equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    await vscode.commands.executeCommand('undo');
    await until('no problem', () => !ids().includes('authority-to-file/missing'));
  });

  it('marks the words, mends them, and undoes in one step', async () => {
    await type('A company is not a state. *Samantar', 'See 28 U.S.C. §1603. *Samantar');
    await until('the problem', () => ids().includes('citation-spacing/section-sign'));
    const before = document.getText();
    const fix = (await actionsAt('§1603')).find(({ title }) => title === 'Write "§ 1"');
    ok(fix?.edit, 'no fix');
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix was refused');
    match(document.getText(), /28 U\.S\.C\. § 1603/);
    await until('no problem', () => !ids().includes('citation-spacing/section-sign'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('fixes all that is safe at once', async () => {
    await type(
      '*Samantar v. Yousuf*',
      'See 28 U.S.C. §1603; 28 U.S.C. §1604. *Samantar v. Yousuf*',
    );
    await until(
      'two problems',
      () => ids().filter((id) => id === 'citation-spacing/section-sign').length === 2,
    );
    const [all] = await actionsAt('court', vscode.CodeActionKind.SourceFixAll);
    ok(all?.edit, 'no fix of all');
    ok(await vscode.workspace.applyEdit(all.edit), 'the fix was refused');
    match(document.getText(), /28 U\.S\.C\. § 1603; 28 U\.S\.C\. § 1604/);
  });

  it('turns a check off for the brief', async () => {
    await type('*Samantar v. Yousuf*', 'See 28 U.S.C. §1603. *Samantar v. Yousuf*');
    await until('the problem', () => ids().includes('citation-spacing/section-sign'));
    const off = (await actionsAt('§1603')).find(
      ({ title }) => title === 'Turn off citation-spacing for this brief',
    );
    ok(off?.edit, 'no way to turn it off');
    ok(await vscode.workspace.applyEdit(off.edit), 'the edit was refused');
    match(document.getText(), /^checks: \{ citation-spacing: off \}$/m);
    await until('no problem', () => !ids().includes('citation-spacing/section-sign'));
  });

  it('takes levels from the settings, and goes back', async () => {
    const settings = vscode.workspace.getConfiguration('amicus', document);
    await type('authority: consent\n', '');
    await until('the problem', () => ids().includes('authority-to-file/missing'));
    await settings.update(
      'checks',
      { 'authority-to-file': 'information' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await until('a lower level', () =>
        problems().some(
          ({ code, severity }) =>
            typeof code === 'object' &&
            code.value === 'authority-to-file/missing' &&
            severity === vscode.DiagnosticSeverity.Information,
        ),
      );
    } finally {
      await settings.update('checks', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('completes keys and values of the front matter, and explains them', async () => {
    await type('urges: affirmance\n', 'urges: \n');
    const position = document.positionAt(document.getText().indexOf('urges: ') + 'urges: '.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const values = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(values.includes('affirmance') && values.includes('vacatur'), values.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('supports') + 1),
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one as vscode.MarkdownString).value ?? one);
    match(words.join('\n'), /The side the brief supports/);
  });

  it('reads courts of the workspace, and shows what is wrong with one at its line', async () => {
    const file = at('.amicus', 'courts', 'own.yaml');
    const write = (text: string) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      await write(
        'id: own\ninherits: ca9\nedition: unread\nname: Court of Our Own\nabbreviation: Own\nnonsense: 1\n',
      );
      await type('court: ca9', 'court: own');
      await until(
        'the problem of the file',
        () => vscode.languages.getDiagnostics(file).length > 0,
      );
      const [wrong] = vscode.languages.getDiagnostics(file);
      match(wrong?.message ?? '', /nonsense/);
      equal(wrong?.range.start.line, 5);
      await write(
        'id: own\ninherits: ca9\nedition: unread\nname: Court of Our Own\nabbreviation: Own\n',
      );
      await until(
        'no problem',
        () =>
          vscode.languages.getDiagnostics(file).length === 0 &&
          !ids().some((id) => String(id).startsWith('courts/')),
      );
    } finally {
      await vscode.workspace.fs.delete(at('.amicus'), { recursive: true });
    }
  });

  it('reads courts of the workspace that the watcher does not tell of', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('watcherExclude', { '**/.amicus/**': true, '**/.amicus': true });
    const own = at('.amicus', 'courts', 'unwatched.yaml');
    try {
      // Once without, so that it is known that there are none.
      await type('court: ca9', 'court: unwatched');
      await until('an unknown court', () => ids().includes('courts/court'));
      const text =
        'id: unwatched\ninherits: ca9\nedition: unread\nname: A Court\nabbreviation: A\n';
      await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(text));
      await type('court: unwatched', 'court:  unwatched');
      await until('the court', () => !ids().includes('courts/court'));
      // What is wrong with a file is said while it is there.
      const wrong = at('.amicus', 'courts', 'wrong.yaml');
      const said = () => vscode.languages.getDiagnostics(wrong).length > 0;
      await vscode.workspace.fs.writeFile(wrong, new TextEncoder().encode('nonsense: 1\n'));
      await type('court:  unwatched', 'court: unwatched');
      await until('the problem of the file', said);
      await vscode.workspace.fs.delete(wrong);
      await type('court: unwatched', 'court:  unwatched');
      await until('no problem', () => !said());
    } finally {
      await vscode.workspace.fs.delete(at('.amicus'), { recursive: true });
      await files.update('watcherExclude', undefined);
    }
  });

  it('explains a rule in a preview', async () => {
    await vscode.commands.executeCommand('amicus.explainRule', 'check-names/unknown');
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => /check-names/.test(label)),
      ),
    );
  });
});
