import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { at, closeAll, names, open, part, until } from './workspace.ts';

interface Exported {
  files: readonly vscode.Uri[];
  report: { pages: number; words: { count: number }; court: string };
}

function exportActive(): Thenable<Exported | undefined> {
  return vscode.commands.executeCommand<Exported | undefined>('amicus.exportDocx');
}

function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Amicus');
}

describe('Amicus: Export to DOCX', () => {
  afterEach(closeAll);

  it('writes the open brief beside the draft', async () => {
    await open('example', 'brief.md');
    const exported = await exportActive();
    ok(exported, 'nothing was exported');
    equal(exported.files[0]?.path, at('example', 'brief.docx').path);
    ok(exported.report.pages > 10, `only ${exported.report.pages} pages`);
    ok(exported.report.words.count > 5000, `only ${exported.report.words.count} words`);
    const document = await part(at('example', 'brief.docx'), 'word/document.xml');
    match(document, /SUMMARY OF ARGUMENT|Summary of Argument/);
    match(document, /TOA /);
  });

  it('exports what is in the editor, saved or not, and replaces the older export', async () => {
    const editor = await open('example', 'brief.md');
    const { document } = editor;
    const heading = /^# Conclusion.*$/im.exec(document.getText());
    ok(heading, 'the example has no conclusion');
    const line = document.positionAt(heading.index).line + 1;
    const words = 'These words were never saved to the draft.';
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), `\n${words}\n`));
    const exported = await exportActive();
    ok(exported, 'nothing was exported');
    equal(document.isDirty, true);
    const text = (await part(at('example', 'brief.docx'), 'word/document.xml')).replace(
      /<[^>]*>/g,
      '',
    );
    match(text, new RegExp(words));
    equal(
      (await names('example')).filter((name) => name.includes('.tmp')),
      [],
    );
  });

  it('shows the errors of a brief where they are and writes nothing', async () => {
    const { document } = await open('errors.md');
    equal(await exportActive(), undefined);
    await until('a problem', () => problems(document.uri).length > 0);
    const errors = problems(document.uri).filter(
      ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
    );
    equal(errors.length, 1);
    const [{ message, range }] = errors as [vscode.Diagnostic];
    match(message, /"nowhere" is not a known court/);
    equal(range.start.line, 1);
    match(document.getText(range), /^(court|nowhere)$/);
    equal(
      (await names()).filter((name) => /errors|tmp/.test(name)),
      ['errors.md'],
    );
  });

  it('leaves a folder that has the name of the export alone', async () => {
    const copy = at('folder', 'brief.md');
    await vscode.workspace.fs.copy(at('example'), at('folder'), { overwrite: true });
    await vscode.workspace.fs.delete(at('folder', 'brief.docx'), { recursive: true });
    await vscode.workspace.fs.writeFile(
      at('folder', 'brief.docx', 'kept.txt'),
      new Uint8Array([1]),
    );
    await vscode.window.showTextDocument(copy);
    equal(await exportActive(), undefined);
    equal(await names('folder', 'brief.docx'), ['kept.txt']);
    equal(
      (await names('folder')).filter((name) => name.includes('.tmp')),
      [],
    );
  });

  it('says what to open when no Markdown is', async () => {
    await vscode.window.showTextDocument(at('plain.txt'));
    const before = await names();
    equal(await exportActive(), undefined);
    equal(await names(), before);
  });
});
