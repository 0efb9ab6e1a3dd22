import * as vscode from 'vscode';
import { equal, match, ok } from './assert.ts';
import { closeAll, open } from './workspace.ts';

describe('reading a brief', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await open('reading.md'));
  });
  afterEach(closeAll);

  /** The position one character into some words. */
  function at(words: string): vscode.Position {
    const offset = document.getText().indexOf(words);
    ok(offset >= 0, `the brief does not say "${words}"`);
    return document.positionAt(offset + 1);
  }

  async function hoverOver(words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at(words),
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.map((content) => (content as vscode.MarkdownString).value).join('\n');
  }

  it('hovers over references, footnote marks and headings', async () => {
    match(await hoverOver('Part I.A'), /\*\*Part I\.A\.\*\* A contractor is none/);
    match(await hoverOver('[^who]'), /\*\*Note 1\*\*\n/);
    match(await hoverOver('## The statute'), /\*\*Part I\*\*: \d+ words/);
  });

  it('goes from a mark to its note and back', async () => {
    const go = (words: string) =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at(words),
      );
    const textAt = async (words: string) => {
      const [place] = await go(words);
      ok(place, `no definition of ${words}`);
      return document.getText('targetRange' in place ? place.targetRange : place.range);
    };
    match(await textAt('[^who]'), /^\[\^who\]: /);
    equal(await textAt('[^who]:'), '[^who]');
    match(await textAt('note 1'), /^\[\^who\]: /);
    match(await textAt('Part I.A'), /^### A contractor is none$/);
    // One place, not VS Code's and ours.
    equal((await go('Part I.A')).length, 1);
    equal((await go('a-contractor-is-none')).length, 1);
  });

  it('folds front matter and notes besides what VS Code folds', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = (words: string) => at(words).line;
    const has = (start: number, end: number) =>
      folds.filter((fold) => fold.start === start && fold.end === end).length;
    equal(has(0, 2), 1, 'front matter');
    equal(has(line('[^who]:'), line('and it has two lines')), 1, 'the run of notes');
    equal(has(line('[^free]:'), line('and it has two lines')), 1, 'the long note');
    equal(folds.length, new Set(folds.map(({ start, end }) => `${start} ${end}`)).size, 'twice');
  });

  it('tells citations, signals and references apart for themes', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const words: string[][] = [];
    let [line, column] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
      column = down > 0 ? right : column + right;
      line += down;
      const range = new vscode.Range(line, column, line, column + length);
      words.push([legend.tokenTypes[type] ?? '', document.getText(range)]);
    }
    equal(words.slice(0, 4), [
      ['legalSignal', 'See'],
      ['legalCitation', 'Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)'],
      ['legalCrossReference', 'Part I.A'],
      ['legalCrossReference', 'note 1'],
    ]);
    ok(
      words.some(
        ([type, text]) => type === 'legalShortForm' && /^Samantar\*, 560/.test(text ?? ''),
      ),
      'no short form',
    );
  });

  it('leaves the outline to VS Code', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols.map(({ name }) => name),
      ['# Argument'],
    );
  });
});
