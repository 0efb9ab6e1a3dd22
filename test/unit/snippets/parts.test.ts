import assert from 'node:assert/strict';
import { allNodes, type Brief, parseBrief, plainText } from '../../../src/brief/index.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { choicesOf } from '../../support/snippets.ts';
import { BODY, court, draft, frontMatter, inputOf, WHOLE_COVER } from '../docx/draft.ts';
import { inOrder, inserted, SNIPPETS, snippet } from './files.ts';

const read = (body: string): Brief => parseBrief(draft(WHOLE_COVER, body));
/** The text of a brief's blocks, a line each. */
const textOf = (brief: Brief): string[] =>
  brief.sections.flatMap(({ children }) => children.map((node) => plainText(node)));
const family = (name: string): string[] =>
  SNIPPETS.map(({ prefix }) => prefix).filter((prefix) => prefix.startsWith(`${name}-`));
/** What checks find in a draft for a court, what they only remark left out. */
const findings = (text: string, id: string): string[] =>
  runChecks(inputOf(text, id))
    .filter(({ severity }) => severity !== 'information')
    .map(({ check }) => check);
/** A draft without a front matter key. */
const without = (key: RegExp, body: string, keys = {}): string =>
  frontMatter(keys).replace(key, '') + body;

describe('snippets of sections', () => {
  for (const prefix of family('section').filter((one) => one !== 'section-point')) {
    it(`${prefix} is known by its heading`, () => {
      for (const { stop, options } of [{ stop: 0, options: [''] }, ...choicesOf(snippet(prefix))]) {
        for (const option of options) {
          const brief = read(inserted(prefix, { [stop]: option }));
          assert.deepEqual(
            brief.sections.flatMap(({ heading, name }) => (heading ? [name] : [])),
            [prefix.replace('section-', '')],
          );
        }
      }
    });
  }

  it('make the brief every court asks for', () => {
    const sections = ['interest', 'summary', 'argument', 'conclusion'];
    const body = sections.map((name) => inserted(`section-${name}`)).join('\n\n');
    for (const id of ['frap', 'ca9', 'scotus', 'scotus-letter', 'nd-cal']) {
      const keys: Record<string, string> = { ...WHOLE_COVER, court: id };
      if (id === 'nd-cal') keys.authority = 'leave-sought';
      assert.deepEqual(
        findings(draft(keys, body), id).filter((check) => /required|missing/.test(check)),
        [],
        id,
      );
    }
    assert.ok(
      findings(draft({ ...WHOLE_COVER, court: 'scotus' }, ''), 'scotus').includes(
        'required-parts/missing',
      ),
    );
  });

  it('section-point makes numbered headings of every level', () => {
    const levels = choicesOf(snippet('section-point'))[0]?.options ?? [];
    const points = levels.map((level) => inserted('section-point', inOrder(level, 'It is so')));
    const { headings } = read(`# Argument\n\n${points.join('')}`);
    assert.deepEqual(
      headings.map(({ number }) => number),
      ['I.', 'A.', '1.', 'a.', 'i.'],
    );
  });
});

/** A profile's sentence with its places filled as the snippet has them. */
const sentence = (words = '', places: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ amici: 'amici', their: 'their', ...places }).reduce(
    (text, [key, value]) => text.replaceAll(`{${key}}`, value),
    words.replace(/ \(\{excluded\}\)/g, ''),
  );

describe('snippets of statements', () => {
  for (const id of ['frap', 'scotus']) {
    const { wording } = court(id).authorship.value;
    const own = [wording['no-counsel'], wording['no-funding']].join(' ');
    const cases = [
      [`statement-authorship-${id}`, inOrder(), `${own} ${sentence(wording['no-others'])}`],
      [
        `statement-authorship-${id}-others`,
        inOrder('amici', 'their', 'their', 'A. and B'),
        `${own} ${sentence(wording.others, { others: 'A. and B' })}`,
      ],
    ] as const;
    for (const [prefix, stops, expected] of cases) {
      it(`${prefix} says what the profile says, and stands for the generated part`, () => {
        const text = inserted(prefix, stops);
        const brief = read(text);
        assert.deepEqual(
          brief.sections.flatMap(({ heading, name }) => (heading ? [name] : [])),
          ['authorship'],
        );
        assert.deepEqual(textOf(brief), [expected]);
        assert.match(expected, id === 'frap' ? /29\(a\)\(4\)\(E\)\.$/ : /37\.6\.$/);
      });
    }
  }

  it('statement-notice-scotus satisfies the check on notice', () => {
    const { notice } = court('scotus').stages.petition ?? {};
    const options = choicesOf(snippet('statement-notice-scotus'))[0]?.options ?? [];
    const said = options.map((option) => inserted('statement-notice-scotus', inOrder(option)));
    assert.deepEqual(said, Object.values(notice?.value.wording ?? {}));
    const keys = {
      ...WHOLE_COVER,
      court: 'scotus',
      stage: 'petition',
      supports: 'petitioner',
      urges: 'none',
      docket: 'No. 20-16',
      caption: '[{ parties: A, role: Petitioner }, { parties: B, role: Respondent }]',
    };
    const statement = inserted('statement-authorship-scotus');
    const body = (more: string): string => `${statement}\n\n${more}\n\n${BODY}`;
    assert.ok(findings(draft(keys, body('')), 'scotus').includes('notice/missing'));
    for (const one of said) assert.deepEqual(findings(draft(keys, body(one)), 'scotus'), []);
  });

  it('statement-authority-frap says each way the profile knows, at each stage', () => {
    const { authorityToFile, stages } = court('frap');
    for (const [prefix, fact] of [
      ['statement-authority-frap', authorityToFile],
      ['statement-authority-frap-rehearing', stages.rehearing?.authorityToFile],
    ] as const) {
      assert.deepEqual(
        choicesOf(snippet(prefix))[0]?.options,
        Object.values(fact?.value.wording ?? {}),
      );
      for (const option of choicesOf(snippet(prefix))[0]?.options ?? []) {
        const brief = read(`# Interest of Amici Curiae\n\n${inserted(prefix, inOrder(option))}`);
        const rules = brief.citations.citations.map(({ kind, fields }) => [kind, fields.rule]);
        assert.deepEqual(rules, [['rule', '29']]);
      }
    }
  });

  it('statement-disclosure-… say what the profile says, and satisfy the check', () => {
    const { wording } = court('frap').disclosure.value;
    const name = 'Alpha Inc.';
    const none = inserted('statement-disclosure-none', inOrder(name));
    assert.deepEqual(textOf(read(none)), [sentence(wording.none ?? '', { name })]);
    const parent = 'Beta Inc';
    const [held, holders] = choicesOf(snippet('statement-disclosure-parent'))[0]?.options ?? [];
    const first = sentence(wording.parent ?? '', { name, parent });
    for (const [option, tail, second] of [
      [held, '', sentence(wording['no-holders'] ?? '', { name })],
      [holders, ': Gamma Inc', sentence(wording.holders ?? '', { name, holders: 'Gamma Inc' })],
    ] as const) {
      const stops = inOrder(name, parent, option, tail);
      const text = inserted('statement-disclosure-parent', stops);
      const spoken = second.replace('the stock of Alpha Inc..', 'the stock of Alpha Inc.');
      assert.deepEqual(
        textOf(read(text)).map((one) => one.replace('Inc..', 'Inc.')),
        [`${first} ${spoken}`],
      );
    }
    const keys = { ...WHOLE_COVER, amici: '[{ name: Alpha Inc., kind: corporation }]' };
    assert.deepEqual(findings(draft(keys), 'ca9'), ['disclosure/missing']);
    assert.deepEqual(findings(draft(keys, `${none}\n\n${BODY}`), 'ca9'), []);
  });

  it('are all tried', () => {
    assert.deepEqual(family('statement').sort(), [
      'statement-authority-frap',
      'statement-authority-frap-rehearing',
      'statement-authorship-frap',
      'statement-authorship-frap-others',
      'statement-authorship-scotus',
      'statement-authorship-scotus-others',
      'statement-disclosure-none',
      'statement-disclosure-parent',
      'statement-notice-scotus',
    ]);
  });
});

describe('snippets of certificates', () => {
  const name = (text: string) =>
    read(text).sections.flatMap((one) => (one.heading ? [one.name] : []));

  it('certificate-compliance-… say what the profiles say', () => {
    const places = { size: '14', font: 'Century', program: 'Word', words: '5,000' };
    const cases = [
      ['frap', ['29(a)(5)', '5,000', 'Century', 'Word'], { rule: 'Fed. R. App. P. 29(a)(5)' }],
      [
        'ca9',
        ['amici curiae', '5,000', 'Century', 'Fed. R. App. P. 29(a)(5)'],
        { rule: 'Fed. R. App. P. 29(a)(5)', party: 'amici curiae' },
      ],
      ['scotus', ['amici', '20-1', '5,000', 'Word'], { party: 'amici', docket: '20-1' }],
    ] as const;
    for (const [id, parts, own] of cases) {
      const prefix = `certificate-compliance-${id}`;
      const text = inserted(prefix, inOrder(...parts));
      assert.deepEqual(name(text), ['compliance']);
      const { compliance } = court(id);
      assert.deepEqual(
        textOf(read(text)),
        compliance.value.text.map((one) => sentence(one, { ...places, ...own })),
      );
    }
  });

  it('certificate-service-… say what the profiles say', () => {
    const date = 'November 23, 2026';
    const { byMethod } = court('frap').service.value;
    const ecf = inserted('certificate-service-ecf', inOrder(date));
    assert.deepEqual(name(ecf), ['service']);
    const lines = byMethod['cm-ecf'] ?? [];
    assert.deepEqual(
      textOf(read(ecf)),
      lines.map((one) => sentence(one, { date })),
    );
    const methods = ['mail', 'email', 'hand', 'carrier'] as const;
    const other = choicesOf(snippet('certificate-service-other'))[0]?.options ?? [];
    const scotus = choicesOf(snippet('certificate-service-scotus'))[0]?.options ?? [];
    assert.deepEqual([other.length, scotus.length], [methods.length, methods.length]);
    for (const [i, method] of methods.entries()) {
      const text = inserted('certificate-service-other', inOrder(date, other[i], 'B. Served'));
      assert.deepEqual(name(text), ['service']);
      // The carrier's sentence names those served before the way; the others after it.
      const [first = ''] = (byMethod[method] ?? []).map((one) => sentence(one, { date }));
      const [said = '', who] = textOf(read(text));
      const words = (one: string) => one.replace('.', '').split(' ').sort();
      assert.deepEqual(words(said), words(first));
      assert.equal(who, 'B. Served');
      const stops = inOrder('A. Counsel', 'amici', '20-1', date, scotus[i], 'B. Served');
      const proof = inserted('certificate-service-scotus', stops);
      assert.deepEqual(name(proof), ['service']);
      const places = { counsel: 'A. Counsel', party: 'amici', docket: '20-1', date };
      const own = court('scotus').service.value.byMethod[method] ?? [];
      assert.deepEqual(
        textOf(read(proof)),
        own.map((one) => sentence(one, { ...places, served: 'B. Served' })),
      );
    }
    const none = without(/^service:.*\n/m, `${ecf}\n\n${BODY}`, { court: 'scotus' });
    assert.ok(!findings(none, 'scotus').includes('required-parts/missing'));
  });

  it('certificates of the D.C. Circuit satisfy its check', () => {
    const parties = inserted(
      'certificate-parties-cadc',
      inOrder('amici', 'A', 'Brief for Appellee'),
    );
    const separate = inserted(
      'certificate-separate-brief-cadc',
      inOrder('amici', 'It alone knows.'),
    );
    const keys = { court: 'cadc', argument: 'not-scheduled' };
    const missing = (body: string) =>
      findings(draft(keys, body), 'cadc').filter((one) => one === 'extra-parts/missing').length;
    assert.equal(missing(BODY), 2);
    assert.equal(missing(`${parties}\n\n${BODY}`), 1);
    assert.equal(missing(`${parties}\n\n${separate}\n\n${BODY}`), 0);
    const { extraParts = {} } = court('cadc');
    const places = { party: 'A', 'adopted-brief': 'Brief for Appellee' };
    const own = { ...places, 'separate-brief': 'It alone knows.' };
    const said = Object.values(extraParts).flatMap(({ value }) =>
      value.text.map((one) => sentence(one, own)),
    );
    assert.deepEqual([...textOf(read(parties)), ...textOf(read(separate))], said);
  });
});

describe('snippets of the text', () => {
  it('insert-footnote… make notes that are referred to', () => {
    const whole = read(`# Argument\n\nIt is so.${inserted('insert-footnote')}`);
    assert.deepEqual(
      whole.footnotes.map(({ label }) => label),
      ['name'],
    );
    const mark = inserted('insert-footnote-mark', inOrder('state'));
    const note = inserted('insert-footnote-text', inOrder('state', '28 U.S.C. § 1604.'));
    const apart = read(`# Argument\n\nIt is so.${mark}\n\nMore.\n\n${note}`);
    assert.deepEqual(
      apart.footnotes.map(({ label }) => label),
      ['state'],
    );
    assert.deepEqual(
      apart.citations.authorities.map(({ category }) => category),
      ['statutes'],
    );
  });

  it('insert-…-reference lead to what they name', () => {
    const refs = [
      inserted('insert-part-reference', inOrder('I', 'it-is-so')),
      inserted('insert-page-reference', inOrder('1', 'it-is-so')),
      inserted('insert-note-reference', inOrder('1', 'name')),
    ];
    const point = `## It is so\n\nAs said.[^name] See ${refs.join(', ')}.\n\n[^name]: Yes.\n\n`;
    const body = `# Argument\n\n${point}`;
    const whole = BODY.replace('# Conclusion', () => `${point}# Conclusion`);
    assert.deepEqual(findings(draft(WHOLE_COVER, whole), 'ca9'), []);
    const brief = read(body);
    const links = [...allNodes(brief.root)].filter(({ type }) => type === 'link');
    assert.equal(links.length, 3);
  });

  it('the others are the blocks they say', () => {
    const types = (prefix: string, before = '') =>
      [...allNodes(read(`# Argument\n\n${before}${inserted(prefix)}\n`).root)].map(
        ({ type }) => type,
      );
    assert.ok(types('insert-block-quotation').includes('blockquote'));
    assert.ok(types('insert-table').includes('table'));
    assert.ok(types('insert-page-break').includes('html'));
    assert.ok(types('insert-small-caps', 'In ').includes('html'));
    assert.ok(types('insert-figure').includes('image'));
    const figure = draft(WHOLE_COVER, `${BODY}\n${inserted('insert-figure')}\n`);
    assert.deepEqual(findings(figure, 'ca9'), [], 'it has a text for those who cannot see it');
  });
});
