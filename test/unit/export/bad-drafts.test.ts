import assert from 'node:assert/strict';
import { documentText, readParagraphs } from '../../support/docx.ts';
import { BODY, draft, frontMatter } from '../docx/draft.ts';
import { accepted, assertUseful, exportText, refused } from './request.ts';

/** A finding's place as the draft has it. */
const placeOf = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to);

describe('a draft whose front matter cannot be used', () => {
  const cases = [
    { what: 'nothing at all', text: '', says: /no front matter/ },
    {
      what: 'a text without front matter',
      text: '# Argument\n\nText.\n',
      says: /no front matter\. Begin/,
    },
    {
      what: 'front matter that is not closed',
      text: '---\ncourt: ca9\n\n# Argument\n',
      says: /not closed/,
    },
    { what: 'front matter after an empty line', text: `\n${draft()}`, says: /first line/ },
    { what: 'an empty front matter', text: '---\n---\n\n# Argument\n', says: /court/ },
    { what: 'broken YAML', text: '---\ncourt: [ca9\n---\n\n# Argument\n', says: /./ },
    {
      what: 'a list for front matter',
      text: '---\n- ca9\n---\n\n# Argument\n',
      says: /key: value/,
    },
    { what: 'a text for front matter', text: '---\nca9\n---\n\n# Argument\n', says: /key: value/ },
    {
      what: 'a tab for indentation',
      text: '---\nbelow:\n\tcourt: x\n---\n\n# Argument\n',
      says: /tab|indent/i,
    },
    { what: 'a key twice', text: draft().replace('---\n', '---\ncourt: ca9\n'), says: /court/ },
  ];
  for (const { what, text, says } of cases) {
    it(`is refused: ${what}`, async () => {
      const errors = await refused(text);
      assert.ok(
        errors.some(({ message }) => says.test(message)),
        errors.map(({ message }) => message).join('\n'),
      );
    });
  }

  it('is refused: aliases that multiply without end', async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    await refused(`---\na0: &a0 [x, x]\n${bomb.join('\n')}\n---\n\n${BODY}`);
  });
});

describe('a draft with a key that is wrong', () => {
  const cases = [
    { keys: { docket: '""' }, at: 'docket', says: /docket/ },
    { keys: { supports: 'everyone' }, at: 'supports', says: /appellee/ },
    { keys: { amici: '[]' }, at: 'amici', says: /amici/ },
    { keys: { amici: '[{ name: A, kind: club }]' }, at: 'kind', says: /corporation/ },
    { keys: { date: '23 November 2026' }, at: 'date', says: /2026-11-23/ },
    { keys: { counsel: '[{ name: A }, { name: B }]' }, at: 'counsel', says: /record/ },
    { keys: { 'judge-below': 'X' }, at: 'judge-below', says: /judge/ },
    { keys: { funding: '{ party: perhaps }' }, at: 'funding', says: /true|false/ },
  ];
  for (const { keys, at, says } of cases) {
    it(`is refused with the place: ${JSON.stringify(keys)}`, async () => {
      const text = draft(keys);
      const errors = await refused(text);
      const found = errors.find(({ message }) => says.test(message));
      assert.ok(found, errors.map(({ message }) => message).join('\n'));
      const line = text.slice(text.lastIndexOf('\n', found.from) + 1).split('\n', 1)[0] ?? '';
      assert.ok(line.includes(at), `"${line}" is not where ${at} is`);
    });
  }

  it('tells all of them at once', async () => {
    const errors = await refused(draft({ supports: 'everyone', date: 'soon', docket: '""' }));
    assert.ok(errors.length >= 3, errors.map(({ message }) => message).join('\n'));
  });
});

describe('a draft for a court or stage that is not known', () => {
  it('is refused with the nearest court and all there are', async () => {
    const text = draft({ court: 'ca99' });
    const [error, ...more] = await refused(text);
    assert.deepEqual(more, []);
    assert.match(
      error?.message ?? '',
      /"ca99" is not a known court\. Did you mean "ca9"\? Known: .*scotus/,
    );
    assert.match(placeOf(text, error ?? { from: 0, to: 0 }), /^court/);
  });

  it('is refused when the court was chosen outside the draft', async () => {
    const errors = await refused(draft(), { court: 'skotus' });
    assert.match(errors[0]?.message ?? '', /"skotus" .* Did you mean "scotus"/);
  });

  it('is refused with the stages there are', async () => {
    const text = draft({ stage: 'merit' });
    const errors = await refused(text);
    assert.match(errors[0]?.message ?? '', /"merit" .* Did you mean "merits"\? Known: .*rehearing/);
    assert.match(placeOf(text, errors[0] ?? { from: 0, to: 0 }), /^stage/);
  });

  it('is refused when the stage was chosen outside the draft', async () => {
    await refused(draft(), { stage: 'nonsense' });
  });

  it('goes on with the usual stage of another court that does not know the one it names', async () => {
    const { result } = await accepted(draft({ stage: 'rehearing', authority: 'leave-granted' }), {
      court: 'scotus',
    });
    assert.equal(result.report?.stage, 'merits');
    const warning = result.findings.find(({ check }) => check.startsWith('courts/'));
    assert.equal(warning?.severity, 'warning');
    assert.match(warning?.message ?? '', /"rehearing"/);
  });
});

describe('a draft with characters a document cannot hold', () => {
  for (const [what, character] of [
    ['NUL', '\u0000'],
    ['a control character', '\u0008'],
    ['half of a character', '\ud800'],
    ['a noncharacter', '\uffff'],
  ] as const) {
    it(`is refused with the place: ${what}`, async () => {
      const text = draft({}, BODY.replace('telephones', `tele${character}phones`));
      const errors = await refused(text);
      const found = errors.find(({ check }) => check === 'draft/character');
      assert.equal(found?.from, text.indexOf(character));
    });

    it(`gives a document even then, when forced: ${what}`, async () => {
      const text = draft({}, BODY.replace('telephones', `tele${character}phones`));
      const { docx } = await accepted(text, { force: true });
      assert.ok(!documentText(docx).includes(character));
    });
  }
});

describe('a draft with unusual text', () => {
  it('gives the same bytes with any line ends and with a byte order mark', async () => {
    const text = draft();
    const { docx } = await accepted(text);
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\ufeff${text}`,
    ]) {
      const { docx: same } = await accepted(other);
      assert.ok(Buffer.from(same).equals(docx));
    }
  });

  it('keeps every script', async () => {
    const words = [
      'العدل أساس الملك',
      'צדק צדק תרדוף',
      '正义',
      'かな交じり文',
      'ภาษาไทย',
      'हिन्दी',
      '😀👩‍👧',
      'é',
    ];
    const { docx } = await accepted(
      draft({}, BODY.replace('It studies', `${words.join('. ')}. It studies`)),
    );
    const text = documentText(docx);
    for (const word of words) assert.ok(text.includes(word), word);
  });

  it('keeps what looks like a template or XML', async () => {
    const words = '{words} {name} & < > ]]> $1 &amp;amp;';
    const { docx } = await accepted(
      draft(
        {},
        BODY.replace('telephones.', words.replaceAll('<', '\\<').replace('&amp;', '&amp;amp;')),
      ),
    );
    assert.match(documentText(docx), /\{words\} \{name\} & < > \]\]> \$1/);
  });

  it('has a contents without headings below the first level', async () => {
    const { docx } = await accepted(draft({}, BODY.replace('## First', '')));
    assert.ok(readParagraphs(docx).some(({ style }) => style === 'TOC1'));
  });

  it('has no table of authorities to show when it cites nothing', async () => {
    const text = draft({}, BODY.replace(/\*Samantar.*\n\n.*\n/, 'No citation.\n'));
    const { docx, result } = await accepted(text);
    assert.equal(result.report?.authorities, 0);
    assert.ok(!readParagraphs(docx).some(({ style }) => style === 'TOAHeading'));
  });

  it('takes a heading without words, and one that is very long', async () => {
    const long = 'word '.repeat(400).trim();
    const { docx } = await accepted(draft({}, BODY.replace('## First', `##\n\n## ${long}`)));
    assert.ok(documentText(docx).includes(long));
  });
});

describe('a draft too large or too deep', function () {
  this.timeout(30_000);

  it('of a megabyte is refused for its length in good time', async () => {
    const body = BODY.replace(
      'A company is not a state.',
      `${'lorem ipsum dolor sit amet '.repeat(40)}\n\n`.repeat(1000),
    );
    const text = draft({}, body);
    assert.ok(text.length > 1_000_000);
    const start = performance.now();
    const errors = await refused(text);
    assert.ok(performance.now() - start < 10_000);
    assert.deepEqual(
      errors.map(({ check }) => check),
      ['length/over-limit'],
    );
  });

  for (const [what, marks] of [
    ['quotations', '> '.repeat(10_000)],
    ['quotations without spaces', '>'.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['brackets', '[ '.repeat(10_000)],
    ['emphasis', '*a **b '.repeat(2_000)],
    ['links', '[a]( '.repeat(2_000)],
    ['images', '![a '.repeat(2_000)],
    ['footnotes', '[^a '.repeat(2_000)],
    ['HTML', '<b> '.repeat(2_000)],
  ] as const) {
    it(`in ${what} is read or refused, and never fails`, async () => {
      const start = performance.now();
      const text = draft({}, BODY.replace('A company', `${marks} A company`));
      const { findings } = await exportText(text);
      for (const finding of findings) assertUseful(finding, text);
      assert.ok(performance.now() - start < 10_000);
    });
  }

  it('with a word of thousands of letters is exported in good time', async () => {
    const start = performance.now();
    await accepted(draft({}, BODY.replace('telephones', 'x'.repeat(4_000))));
    assert.ok(performance.now() - start < 5_000);
  });

  it('in the front matter is refused', async () => {
    await refused(`---\ncourt: ${'['.repeat(10_000)}\n---\n\n${BODY}`);
  });

  it('says how deep is too deep, and where', async () => {
    const text = draft({}, BODY.replace('A company', `${'> '.repeat(200)}A company`));
    const errors = await refused(text);
    assert.equal(errors[0]?.check, 'draft/nesting');
    assert.match(placeOf(text, errors[0] ?? { from: 0, to: 0 }), /^>/);
    const { docx } = await accepted(text, { force: true });
    assert.match(documentText(docx), /A company is not a state/);
  });
});

describe('a draft with parts missing', () => {
  it('of nothing but front matter is refused with each part it lacks', async () => {
    const errors = await refused(frontMatter());
    const missing = errors.filter(({ check }) => check === 'required-parts/missing');
    assert.deepEqual(
      missing.map(({ message }) => /: (\w+)\. Add/.exec(message)?.[1]),
      ['interest', 'argument'],
    );
  });

  it('gives a document even then, when forced', async () => {
    const { docx } = await accepted(frontMatter(), { force: true });
    assert.match(documentText(docx), /Table of Contents/);
  });
});
