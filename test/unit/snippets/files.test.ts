import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { markedPassages, readCitations } from '../../../src/citations/index.ts';
import { choicesOf, expandSnippet, parseSnippet, placeholdersOf } from '../../support/snippets.ts';
import { FILES, inserted, ON_A_DAY, SNIPPETS, snippet } from './files.ts';

/** The scheme: a family, then what it is. Each file has one family. */
const FAMILIES: Readonly<Record<string, string>> = {
  'cases.json': 'cite',
  'certificates.json': 'certificate',
  'front-matter-entries.json': 'front',
  'front-matter.json': 'front',
  'law.json': 'cite',
  'other-authorities.json': 'cite',
  'parentheticals.json': 'paren',
  'record.json': 'record',
  'sections.json': 'section',
  'short-forms.json': 'short',
  'signals.json': 'signal',
  'statements.json': 'statement',
  'text.json': 'insert',
};

describe('the snippet files', () => {
  it('are all contributed for Markdown, and packaged', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(
      contributes.snippets
        .map((one: { language: string; path: string }) => `${one.language} ${one.path}`)
        .sort(),
      [
        ...FILES.map((file) => `markdown ./snippets/${file}`),
        // The editor takes the front matter of a Markdown file for YAML.
        'yaml ./snippets/front-matter-entries.json',
      ].sort(),
    );
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!snippets\/\*\.json$/m);
  });

  it('have a family each', () => {
    assert.deepEqual([...FILES].sort(), Object.keys(FAMILIES));
  });

  it('are all in the list of the README, and no others are', () => {
    const listed = readFileSync('snippets/README.md', 'utf8').matchAll(/^\| `([a-z0-9-]+)` \|/gm);
    assert.deepEqual(
      [...listed].map((row) => row[1]).sort(),
      SNIPPETS.map(({ prefix }) => prefix).sort(),
    );
  });

  it('have no prefix and no title twice', () => {
    const prefixes = SNIPPETS.map(({ prefix }) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
    const titles = SNIPPETS.map(({ title }) => title);
    assert.deepEqual([...new Set(titles)], titles);
  });
});

describe('every snippet', () => {
  for (const { file, prefix, title, description, body } of SNIPPETS) {
    it(`${prefix}: ${title}`, () => {
      assert.match(prefix, new RegExp(`^${FAMILIES[file]}(?:-[a-z0-9]+)+$`), 'the scheme');
      assert.match(description, /^[A-Z"].*\.$/s, 'sentences that say what it is');
      const pieces = parseSnippet(body);
      const offered = expandSnippet(pieces, { variables: ON_A_DAY });
      assert.doesNotMatch(offered, /\$\{|\$\d|\|\}/, 'nothing of the grammar is left');
      assert.doesNotMatch(offered, /[ \t]\n|\t|\n{3}/, 'no stray blanks');
      for (const { stop, options } of choicesOf(pieces)) {
        for (const option of options) {
          const text = expandSnippet(pieces, { stops: { [stop]: option }, variables: ON_A_DAY });
          assert.ok(text.includes(option), option);
        }
      }
    });
  }

  it('has placeholders that nobody could take for law: no number, no case', () => {
    for (const { prefix } of SNIPPETS) {
      for (const [stop, text] of placeholdersOf(snippet(prefix), ON_A_DAY)) {
        // The day of writing is right as it is.
        if (text.includes('2026')) continue;
        assert.doesNotMatch(text, /\d| v\. /, `${prefix}, ${stop}`);
      }
    }
  });

  it('cites nothing before it is filled, but what its own words and choices name', () => {
    const citing = SNIPPETS.filter(({ prefix }) => /^(?:cite|short|record|paren)-/.test(prefix))
      .map(({ prefix }) => prefix)
      .filter((prefix) => {
        const { authorities } = readCitations(markedPassages(`It is so. ${inserted(prefix)}.`));
        return authorities.length > 0;
      });
    // Article I and amendment I are the first of their choices; the two works have names of their own.
    assert.deepEqual(citing, [
      'cite-const-article',
      'cite-const-amendment',
      'cite-blackstone',
      'cite-dictionary',
    ]);
  });
});
