import assert from 'node:assert/strict';
import {
  builtinModules,
  insertionOf,
  moduleFileName,
  moduleFromSelection,
  placeholdersOf,
  readModule,
  snippetOf,
} from '../../../src/library/index.ts';
import { moduleOf } from './sample.ts';

const words = (text: string) => placeholdersOf(text).map((one) => one.text);

describe('Placeholders', () => {
  const cases: readonly [text: string, placeholders: readonly string[]][] = [
    ['It is [the defendant], at [page].', ['the defendant', 'page']],
    ['[Say who.]', ['Say who.']],
    // Links, images, notes, task boxes and escaped brackets are Markdown's.
    ['[Part I](#one) and [text][ref], ![alt text](a.png).[^note]', []],
    ['[^note]: A note with [a name].', ['a name']],
    ['[ref]: https://example.org', []],
    ['Parents of [the amicus]: [their names].', ['the amicus', 'their names']],
    ['- [x] done', []],
    ['\\[not one\\] `[nor this]`', []],
    ['```\n[nor this]\n```\n[this one]', ['this one']],
    // Within quotation marks and block quotations brackets are alterations.
    ['It said "[W]hen [the defendant] acts" of [the defendant].', ['the defendant']],
    ['It said \u201c[the firm] acts\u201d of [the firm].', ['the firm']],
    ['> It said [the firm] acts.\n\n[the firm]', ['the firm']],
    ['An open " quotation\n\nends with its paragraph [the firm].', ['the firm']],
    ['[two\nlines] [] [1] [ x ] [a ]', []],
  ];
  for (const [text, placeholders] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(words(text), placeholders));
  }

  it('stand where they are said to stand', () => {
    const text = 'It is [the defendant].\n\nAnd [the plaintiff].';
    assert.deepEqual(
      placeholdersOf(text).map(({ from, to }) => text.slice(from, to)),
      ['[the defendant]', '[the plaintiff]'],
    );
  });

  it('are found in linear time, and texts inserted', () => {
    for (const unit of [
      '[',
      ']',
      '[a',
      '"[',
      '[a](',
      '[ab]:',
      '[^',
      '[^a]',
      '\n> [',
      '`',
      '\n# a',
      '#',
      '$',
    ]) {
      const started = performance.now();
      insertionOf({ body: `  ${unit.repeat(50_000)}` }, { below: 1, as: 'snippet' });
      const taken = performance.now() - started;
      assert.ok(taken < 2000, `${JSON.stringify(unit)}: ${taken} ms`);
    }
  });
});

describe('Inserting a module', () => {
  const insert = (body: string, below: number, notes: readonly string[] = []) =>
    insertionOf({ body }, { below, notes, as: 'text' });

  it('fits its headings to the place', () => {
    const body = '## Top\n\nWords.\n\n### Lower\n\n```\n# code\n```\n\n#hash';
    assert.equal(insert(body, 1), body);
    assert.equal(insert(body, 2), '### Top\n\nWords.\n\n#### Lower\n\n```\n# code\n```\n\n#hash');
    assert.match(insert(body, 0), /^# Top\n.*\n## Lower\n/s);
    assert.match(insert(body, 6), /^#{6} Top\n.*\n#{6} Lower\n/s);
    assert.equal(insert('Only words.', 3), 'Only words.');
  });

  it('gives notes labels the brief does not have', () => {
    const body = 'A.[^one] B.[^two]\n\n[^one]: First.\n\n[^two]: Second.';
    assert.equal(insert(body, 1), body);
    assert.equal(
      insert(body, 1, ['One', 'one-2']),
      'A.[^one-3] B.[^two]\n\n[^one-3]: First.\n\n[^two]: Second.',
    );
  });
});

/** What an editor shows of a snippet before anything is typed, and the text of each tab stop. */
function expand(snippet: string): { text: string; stops: Map<number, string[]> } {
  const stops = new Map<number, string[]>();
  let text = '';
  let at = 0;
  let open: { number: number; from: number } | undefined;
  while (at < snippet.length) {
    const rest = snippet.slice(at);
    const stop = /^\$\{(\d+):/.exec(rest);
    const last = /^\$(\d+)/.exec(rest);
    if (rest.startsWith('\\') && /^[\\$}]$/.test(rest.charAt(1))) {
      text += rest.charAt(1);
      at += 2;
    } else if (stop) {
      assert.equal(open, undefined, 'tab stops do not nest');
      open = { number: Number(stop[1]), from: text.length };
      at += stop[0].length;
    } else if (rest.startsWith('}') && open) {
      stops.set(open.number, [...(stops.get(open.number) ?? []), text.slice(open.from)]);
      open = undefined;
      at += 1;
    } else if (last) {
      stops.set(Number(last[1]), ['']);
      at += last[0].length;
    } else {
      assert.notEqual(rest.charAt(0), '$', 'a bare dollar sign');
      text += rest.charAt(0);
      at += 1;
    }
  }
  assert.equal(open, undefined);
  return { text, stops };
}

describe('A module as a snippet', () => {
  it('has a tab stop for each placeholder, one for all of the same name, and one at the end', () => {
    assert.equal(
      snippetOf('[The firm] owed $5 to [the firm] {a\\b}, at [page]; [the firm], at [page].'),
      `\${1:[The firm]} owed \\$5 to \${2:[the firm]} {a\\\\b\\}, at \${3:[page]}; \${2:[the firm]}, at \${4:[page]}.$0`,
    );
  });

  it('gives back every text, with the placeholders in their brackets', () => {
    const all = builtinModules().modules.map(({ body }) => body);
    const odd = [`[a } b] $1 \${2:x} \\ \\\\ [c \\ $d]`, '$TM_FILENAME', 'ends in \\'];
    for (const text of [...all, ...odd]) {
      const found = placeholdersOf(text);
      const { text: shown, stops } = expand(snippetOf(text));
      assert.equal(shown, text);
      assert.equal([...stops.values()].flat().length - 1, found.length);
      const numbers = [...stops.keys()].filter((number) => number > 0).sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        [...numbers.keys()].map((index) => index + 1),
      );
      for (const same of stops.values()) assert.equal(new Set(same).size, 1);
      assert.ok(stops.has(0));
    }
  });
});

describe('A selection as a module', () => {
  const { header } = moduleOf({
    title: '"Courts: \\"decide\\" #1"',
    adverse: '[{ cite: "*A v. B*, 1 U.S. 1 (2000)", date: 2000, against: "It: is.", met: No. }]',
    confirm: '[Look it up.]',
  });

  it('reads back as it was saved', () => {
    const selection = '\n### It is so.\n\nWords with $ and [a name].\r\n\r\n[^a]: Note.\n\n';
    const text = moduleFromSelection(selection, header);
    const { module, problems } = readModule(text, 'own.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(module?.header, header);
    assert.equal(module?.body, '### It is so.\n\nWords with $ and [a name].\n\n[^a]: Note.');
  });

  it('keeps a long citation on one line', () => {
    const cite = `Brief for Amici Curiae ${'One, Two, '.repeat(30)}*A v. B*, No. 1 (9th Cir. 2020)`;
    const text = moduleFromSelection('Words.', {
      ...header,
      authorities: [{ cite, date: '2020' }],
    });
    assert.ok(text.includes(cite));
    assert.deepEqual(readModule(text, 'a.md').module?.header.authorities[0]?.cite, cite);
  });

  it('has a file name of plain characters', () => {
    assert.equal(moduleFileName('The Act, § 1604, decides.'), 'the-act-1604-decides.md');
    assert.equal(moduleFileName('Doğan v. Barak'), 'dogan-v-barak.md');
    assert.equal(moduleFileName('§'), 'argument.md');
  });
});
