import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { at, closeAll, names, open } from './workspace.ts';

/** The extension host the suite was built for. */
declare const HOST: 'node' | 'web';

interface Exported {
  files: readonly vscode.Uri[];
  report: {
    pages: number;
    pageNumbers: { engine: string; settled: boolean };
    pdf?: { fonts: readonly string[]; faults: readonly string[] };
  };
}

function exportActive(): Thenable<Exported | undefined> {
  return vscode.commands.executeCommand<Exported | undefined>('amicus.exportPdf');
}

function set(key: string, value: string | undefined): Thenable<void> {
  const { Global } = vscode.ConfigurationTarget;
  return vscode.workspace.getConfiguration('amicus').update(key, value, Global);
}

async function pdfs(): Promise<string[]> {
  return (await names('example')).filter((name) => /\.pdf$|\.tmp/.test(name));
}

describe('Amicus: Export to PDF', () => {
  afterEach(async () => {
    await set('libreOffice.path', undefined);
    await set('export.pages', undefined);
    await closeAll();
  });

  if (HOST === 'web') {
    it('says that it needs the desktop, and writes nothing', async () => {
      await open('example', 'brief.md');
      equal(await exportActive(), undefined);
      equal(await pdfs(), []);
    });

    it('leaves the page numbers of a DOCX to the layout engine whatever is set', async () => {
      await set('export.pages', 'libreoffice');
      await open('example', 'brief.md');
      const exported = await vscode.commands.executeCommand<Exported>('amicus.exportDocx');
      equal(exported.report.pageNumbers.engine, 'layout');
    });
    return;
  }

  it('says how to get LibreOffice where it is not, and writes nothing', async () => {
    await set('libreOffice.path', '/nowhere/soffice');
    await open('example', 'brief.md');
    equal(await exportActive(), undefined);
    equal(await pdfs(), []);
  });

  it('writes the open brief beside the draft, with the numbers of its own pages', async () => {
    await open('example', 'brief.md');
    const exported = await exportActive();
    ok(exported, 'nothing was exported');
    equal(exported.files[0]?.path, at('example', 'brief.pdf').path);
    equal(exported.report.pageNumbers, {
      ...exported.report.pageNumbers,
      engine: 'libreoffice',
      settled: true,
    });
    equal(exported.report.pdf?.faults, []);
    const bytes = await vscode.workspace.fs.readFile(at('example', 'brief.pdf'));
    const text = new TextDecoder('latin1').decode(bytes);
    match(text, /^%PDF-1\./);
    match(text, /\/PageLabels<</);
    equal(await pdfs(), ['brief.pdf']);
  });

  it('gives a DOCX the page numbers of LibreOffice where that is set', async () => {
    await set('export.pages', 'libreoffice');
    await open('example', 'brief.md');
    const exported = await vscode.commands.executeCommand<Exported>('amicus.exportDocx');
    equal(exported.report.pageNumbers.engine, 'libreoffice');
  });
});
