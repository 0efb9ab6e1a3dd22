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
      },
    });
    assert.deepEqual(readArguments(['export', '-', '-o', '-']), {
      task: 'export',
      arguments: { file: '-', output: '-', json: false, force: false, coverColor: false },
    });
  });

  it('gives help and the version whatever else is there', () => {
    assert.deepEqual(readArguments(['--help']), { task: 'help' });
    assert.deepEqual(readArguments(['export', '-h']), { task: 'help' });
    assert.deepEqual(readArguments(['--version']), { task: 'version' });
  });

  const wrong: [string, RegExp][] = [
    ['', /what to do/],
    ['convert a.md', /no task "convert"/],
    ['export', /Name the draft/],
    ['export a.md b.md', /"b.md" is too many/],
    ['export a.md --cort ca9', /--cort/],
    ['export a.md --court', /--court/],
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
