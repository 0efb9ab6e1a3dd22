/** What a writer leaves open in a text of the library is found before the brief is filed. */
import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { runBriefChecks } from '../../../src/checks/index.ts';
import {
  builtinModules,
  builtinSections,
  insertionOf,
  placeholdersOf,
  snippetOf,
} from '../../../src/library/index.ts';

const texts = [
  ...builtinModules().modules.map((module) => ({
    id: module.id,
    text: insertionOf(module, { below: 1, as: 'text' }),
  })),
  ...builtinSections().sections.map(({ id, body }) => ({ id, text: body })),
];

/** What a snippet writes when nothing is typed at its tab stops. */
const untouched = (snippet: string) =>
  snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$0$/, '')
    .replace(/\\([\\$}])/g, '$1');

describe('a text of the library with nothing filled in', () => {
  for (const { id, text } of texts) {
    it(`${id} keeps its brackets, and each is found`, () => {
      assert.equal(untouched(snippetOf(text)).trimEnd(), text.trimEnd());
      const brief = parseBrief(`# Argument\n\n${text}`);
      const found = runBriefChecks(brief)
        .filter(({ check }) => check.startsWith('placeholders/'))
        .map(({ from, to }) => brief.text.slice(from, to));
      for (const { text: words } of placeholdersOf(text)) {
        assert.ok(
          found.some((one) => one.includes(words)),
          `"[${words}]" is not found among ${JSON.stringify(found)}`,
        );
      }
    });
  }
});
