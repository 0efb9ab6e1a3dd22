/** Markdown nobody thought of: every kind of node, in every other, with every sort of character. */
import fc from 'fast-check';

/** Blocks as lines, so that they can be set into one another. */
type Lines = readonly string[];

/** Pieces of words that a document format may stumble over. */
const ODD = [
  ...['&', '<', '>', '"', "'", '&amp;', '&#0;', '&lt;w:t&gt;', ']]>', '\\', '\\*', '{', '}'],
  ...['\u0001', '\u000B', '\u001F', '\uFFFE', '\uD800', '\uDC00', '\uFEFF', '\u00AD', '\u200B'],
  ...['\u05E9\u05DC\u05D5\u05DD', '\u0645\u062D\u0645\u062F \u0627\u0644\u0639\u0631\u0628\u064A'],
  ...[
    '\u738B\u5C0F\u660E',
    '\u682A\u5F0F\u4F1A\u793E',
    '\uAE40\uCCA0\uC218',
    'e\u0301\u0302\u0303',
  ],
  ...[
    '\u{1F469}\u200D\u2696\uFE0F',
    '\u{20000}',
    'Straße',
    'İstanbul',
    'ﬁ',
    '½',
    '\u202Eabc\u202C',
  ],
  ...['--', '---', '...', '§', '¶', '"', '\u201Cquoted\u201D', "'90s", '1/2', 'x'.repeat(300)],
  ...[
    '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)',
    '*Id.* at 320',
    '28 U.S.C. § 1604',
    'ER-45',
  ],
  ...[
    'https://example.com/a_b?c=d&e=f#g',
    'who@example.com',
    'www.example.com',
    '!',
    '[',
    ']',
    '^',
  ],
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 4 })
      .map((text) => text.replace(/[\r\n]/g, '')),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));

/** Labels of notes and definitions; each may be defined once, often or never. */
const label = fc.constantFrom('a', 'b', 'c', 'long name', 'Ünï');

const { inline } = fc.letrec<{ inline: string; one: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: words },
    { weight: 2, arbitrary: tie('inline').map((text) => `*${text}*`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `**${text}**`) },
    { weight: 1, arbitrary: tie('inline').map((text) => `~~${text}~~`) },
    { weight: 1, arbitrary: words.map((text) => `\`${text}\``) },
    {
      weight: 1,
      arbitrary: tie('inline').map((text) => `[${text}](https://example.com/?a=1&b=2 "t")`),
    },
    { weight: 1, arbitrary: tie('inline').map((text) => `[${text}](javascript:alert)`) },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('inline'), label).map(([text, name]) => `[${text}][${name}]`),
    },
    { weight: 1, arbitrary: words.map((text) => `![${text}](missing.png "title")`) },
    { weight: 2, arbitrary: label.map((name) => `[^${name}]`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '[Part I](#argument)',
        '[note 1](#fn-a)',
        '[x](#nowhere)',
        '[page 1](#argument)',
      ),
    },
    { weight: 1, arbitrary: tie('inline').map((text) => `<u>${text}</u>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<kbd>',
        '</u>',
        '<br>',
        '<!-- c -->',
        '<span class="smallcaps">',
        '</span>',
        '<?x?>',
      ),
    },
    { weight: 1, arbitrary: fc.constant('\\\n') },
  ),
  inline: fc
    .array(tie('one'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' })
    .map((some) => some.join(' ')),
}));

const line = inline.map((text) => text.replaceAll('\n', ' '));
const oneCell = line.map((text) => text.replaceAll('|', '\\|'));

const table = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.array(oneCell, { maxLength: 6 }), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([columns, rows, centered]) => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      row(Array.from({ length: columns }, (_, index) => `head ${index}`)),
      row(Array.from({ length: columns }, () => (centered ? ':-:' : '---'))),
      ...rows.map(row),
    ];
  });

const { blocks } = fc.letrec<{ blocks: Lines; block: Lines }>((tie) => {
  const indented = (lines: Lines, first: string) =>
    lines.map((text, index) =>
      index === 0 ? first + text : text && ' '.repeat(first.length) + text,
    );
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: inline.map((text) => text.split('\n')) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 6 }), line)
          .map(([level, text]) => [`${'#'.repeat(level)} ${text}`]),
      },
      { weight: 2, arbitrary: tie('blocks').map((lines) => lines.map((text) => `> ${text}`)) },
      {
        weight: 1,
        arbitrary: fc
          .array(tie('blocks'), { minLength: 1, maxLength: 3 })
          .map((items) => items.flatMap((lines) => indented(lines, '- '))),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
            fc.integer({ min: 0, max: 999_999_999 }),
          )
          .map(([items, start]) =>
            items.flatMap((lines, index) => indented(lines, `${start + index}. `)),
          ),
      },
      { weight: 1, arbitrary: line.map((text) => [`- [x] ${text}`, '- [ ] open']) },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: words.map((text) => ['```js', text, '', `  ${text}`, '```']) },
      { weight: 1, arbitrary: words.map((text) => [`    ${text}`]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ['---'],
          ['<!-- page break -->'],
          ['<div>', 'x', '</div>'],
          ['<!-- c --> d'],
        ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(label, tie('blocks'))
          .map(([name, lines]) =>
            indented(lines, '    ').map((text, index) =>
              index === 0 ? `[^${name}]: ${text.trim()}` : text,
            ),
          ),
      },
      { weight: 1, arbitrary: label.map((name) => [`[${name}]: https://example.com/x "title"`]) },
      { weight: 1, arbitrary: words.map((text) => [`![${text}](missing.png "A title")`]) },
    ),
    blocks: fc
      .array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' })
      .map((some) => some.flatMap((lines, index) => (index === 0 ? [...lines] : ['', ...lines]))),
  };
});

/** Markdown of a section's text. */
export const markdown: fc.Arbitrary<string> = fc
  .array(blocks, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((lines) => lines.join('\n')).join('\n\n'));

/** Markdown without structure: marks of every kind in a row. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        ...'*_~`[]()<>!#-+>|:\\^&;= \n\t"\''.split(''),
        '\n\n',
        '[^a]',
        '[^a]: ',
        '```',
        '    ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((some) => some.join(''));
