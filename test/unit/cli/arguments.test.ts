import assert from 'node:assert/strict';
import { readArguments, UsageError } from '../../../src/cli/arguments.ts';

describe('the command line', () => {
  it('is read', () => {
    const words =
      'export brief.md -o out.docx --court scotus --stage petition --json --force --cover-color';
    assert.deepEqual(readArguments(words.split(' ')), {
      task: 'export',
      arguments: {
        file: 'brief.md',
        output: 'out.docx',
        court: 'scotus',
        stage: 'petition',
        json: true,
        force: true,
        coverColor: true,
        pdf: false,
        pages: 'layout',
      },
    });
    assert.deepEqual(readArguments(['export', '-', '-o', '-']), {
      task: 'export',
      arguments: {
        file: '-',
        output: '-',
        json: false,
        force: false,
        coverColor: false,
        pdf: false,
        pages: 'layout',
      },
    });
  });

  const sources: [string, { pdf: boolean; pages: string; soffice?: string }][] = [
    ['', { pdf: false, pages: 'layout' }],
    ['--pages auto', { pdf: false, pages: 'auto' }],
    ['--pages none', { pdf: false, pages: 'none' }],
    ['--pages libreoffice --soffice /s', { pdf: false, pages: 'libreoffice', soffice: '/s' }],
    ['--pdf', { pdf: true, pages: 'libreoffice' }],
    ['--pdf --pages auto', { pdf: true, pages: 'libreoffice' }],
    ['-o brief.PDF', { pdf: true, pages: 'libreoffice' }],
    ['--pdf -o -', { pdf: true, pages: 'libreoffice' }],
  ];
  for (const [words, expected] of sources) {
    it(`takes the page numbers from the right place for "${words}"`, () => {
      const asked = readArguments(['export', 'brief.md', ...words.split(' ').filter(Boolean)]);
      assert.equal(asked.task, 'export');
      const { pdf, pages, soffice } = asked.arguments;
      assert.deepEqual({ pdf, pages, ...(soffice && { soffice }) }, expected);
    });
  }

  it('gives help and the version whatever else is there', () => {
    assert.deepEqual(readArguments(['--help']), { task: 'help' });
    assert.deepEqual(readArguments(['export', '-h']), { task: 'help' });
    assert.deepEqual(readArguments(['--version']), { task: 'version' });
  });

  const wrong: [string, RegExp][] = [
    ['', /what to do/],
    ['convert a.md', /no task "convert"/],
    ['export', /Name the draft/],
    ['check', /Name the drafts/],
    ['check a.md --format xml', /--format xml: there are text, json, sarif/],
    ['cites a.md --format json', /--format is for check/],
    ['export a.md b.md', /"b.md" is too many/],
    ['export a.md --cort ca9', /--cort/],
    ['export a.md --court', /--court/],
    ['export a.md --pages word', /--pages word: there are layout, libreoffice, auto, none/],
    ['export a.md --pdf -o a.docx', /name it a\.pdf with -o/],
    ['export a.md --pdf --pages layout', /leave out --pages layout/],
    ['export a.md -o a.pdf --pages layout', /leave out --pages layout/],
    ['export a.md --pdf --pages none', /leave out --pages none/],
  ];
  for (const [words, message] of wrong) {
    it(`is refused when it is "amicus ${words}"`, () => {
      assert.throws(
        () => readArguments(words.split(' ').filter(Boolean)),
        (reason) => reason instanceof UsageError && message.test(reason.message),
      );
    });
  }
});
