import assert from 'node:assert/strict';
import { type Brief, parseBrief } from '../../../src/brief/index.ts';
import { citationChecks } from '../../../src/checks/citations/index.ts';
import type { Citation } from '../../../src/citations/index.ts';
import { choicesOf } from '../../support/snippets.ts';
import { draft } from '../docx/draft.ts';
import { inOrder, inserted, SNIPPETS, snippet } from './files.ts';

const SAMANTAR = '*Samantar v. Yousuf*, 560 U.S. 305 (2010)';
const HALKBANK =
  '*United States v. Turkiye Halk Bankasi A.S.*, No. 20-3499, 2024 WL 4536795 (2d Cir. Oct. 22, 2024)';
const ROADMAP =
  'William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677 (2021)';
const STATUTE = '28 U.S.C. § 1604';

const briefOf = (text: string): Brief =>
  parseBrief(draft({}, `# Argument\n\n## It is settled\n\n${text}\n`));
const family = (name: string): string[] =>
  SNIPPETS.map(({ prefix }) => prefix).filter((prefix) => prefix.startsWith(`${name}-`));
/** The ids of what the checks of citations find. */
const faults = (brief: Brief): string[] =>
  citationChecks.flatMap((one) => one.run({ brief })).map(({ check }) => check);
/** The text of all of a citation. */
const whole = (brief: Brief, { passage, span }: Citation): string =>
  (brief.passages[passage]?.text ?? '').slice(span.from, span.to);
/** Each way to fill a snippet: every choice in turn, the rest as given. */
const ways = (prefix: string, parts: readonly string[]): string[] => [
  inserted(prefix, inOrder(...parts)),
  ...choicesOf(snippet(prefix)).flatMap(({ stop, options }) =>
    options.map((option) => inserted(prefix, inOrder(...parts.with(stop - 1, option)))),
  ),
];

describe('snippets of cites to the record', () => {
  const PARTS: Readonly<Record<string, readonly string[]>> = {
    'record-er': ['2', 'ER', '45'],
    'record-ja': ['97'],
    'record-pet-app': ['29'],
    'record-docket': ['Dkt.', '55', ' at 3'],
    'record-complaint': ['Compl.', '12', ', ECF No. 1'],
    'record-declaration': ['Counsel', '4'],
    'record-transcript': ['Tr.', '12', '5'],
    'record-brief': ["Appellant's", '32'],
  };

  it('are all tried', () => assert.deepEqual(Object.keys(PARTS).sort(), family('record').sort()));

  for (const [prefix, parts] of Object.entries(PARTS)) {
    it(prefix, () => {
      for (const text of ways(prefix, parts)) {
        const brief = briefOf(`The record shows it. ${text}.`);
        const { citations } = brief.citations;
        assert.deepEqual(
          citations.map((one) => [one.kind, whole(brief, one)]),
          [['record', text]],
        );
        assert.deepEqual(brief.citations.authorities, []);
      }
    });
  }
});

describe('snippets of short forms', () => {
  /** A full citation, then the short form, which must mean it. */
  const PARTS: Readonly<Record<string, readonly [full: string, ...parts: string[]]>> = {
    'short-id': [SAMANTAR, 'Id.', ' at 311-12'],
    'short-id-section': [STATUTE, 'Id.', '1604', '(a)'],
    'short-case': [SAMANTAR, 'Samantar', '560', 'U.S.', '311'],
    'short-case-wl': [HALKBANK, 'Halk Bankasi', '2024', '4536795', '2'],
    'short-section': [STATUTE, '1604', ''],
    'short-supra': [ROADMAP, 'Dodge & Keitner', ', at 680'],
  };

  for (const [prefix, [full, ...parts]] of Object.entries(PARTS)) {
    it(prefix, () => {
      for (const text of ways(prefix, parts)) {
        const lead = text.includes('Id.') ? '' : 'And see ';
        const brief = briefOf(`It is settled. ${full}. ${lead}${text}.`);
        const found = brief.citations.citations.filter(({ part }) => part === undefined);
        assert.equal(found.length, 2, JSON.stringify(found));
        assert.ok(found[0]?.authority);
        assert.equal(found[1]?.authority, found[0].authority, `${text}: ${found[1]?.why}`);
        // Its number on Westlaw names the case as well as a full citation does.
        assert.equal(found[1]?.resolution, prefix === 'short-case-wl' ? 'full' : 'resolved');
        assert.deepEqual(faults(brief), []);
      }
    });
  }

  it('short-supra-note, to a work cited in full in that note', () => {
    const text = inserted('short-supra-note', inOrder('Dodge & Keitner', '1', ', at 680'));
    const brief = briefOf(`It is settled.[^one] And again. ${text}.\n\n[^one]: ${ROADMAP}.`);
    const [supra, full] = ['supra', 'journal'].map((kind) =>
      brief.citations.citations.find((one) => one.kind === kind),
    );
    assert.equal(supra?.fields.note, '1');
    assert.equal(supra?.fields.pin, '680');
    assert.equal(supra?.authority, full?.authority);
    assert.deepEqual(faults(brief), []);
  });

  for (const prefix of ['short-define', 'short-hereinafter']) {
    it(`${prefix}, by which the work is cited from there on`, () => {
      const text = inserted(prefix, inOrder('Roadmap'));
      const brief = briefOf(`It is settled. ${ROADMAP} ${text}. *Roadmap*, *supra*, at 680.`);
      const found = brief.citations.citations;
      const last = found[found.length - 1];
      assert.equal(last?.authority, found[0]?.authority, last?.why);
      assert.equal(brief.citations.authorities.length, 1);
    });
  }

  it('are all tried', () => {
    const others = ['short-supra-note', 'short-define', 'short-hereinafter'];
    assert.deepEqual([...Object.keys(PARTS), ...others].sort(), family('short').sort());
  });
});

describe('snippets of signals', () => {
  for (const prefix of ['signal-support', 'signal-contradict', 'signal-background']) {
    it(prefix, () => {
      const options = choicesOf(snippet(prefix))[0]?.options ?? [undefined];
      for (const option of options) {
        const text = inserted(prefix, inOrder(option));
        const [found] = briefOf(`It is settled. ${text}${SAMANTAR}.`).citations.citations;
        assert.equal(found?.signal, text.replaceAll('*', '').replace(/[, ]+$/, ''));
        assert.equal(found?.fields.plaintiff, 'Samantar');
      }
    });
  }

  it('signal-inner, which continues a string', () => {
    for (const option of choicesOf(snippet('signal-inner'))[0]?.options ?? []) {
      const text = inserted('signal-inner', inOrder(option));
      const brief = briefOf(`It is settled. ${SAMANTAR}${text}${STATUTE}.`);
      const [, found] = brief.citations.citations;
      assert.equal(found?.kind, 'statute');
      assert.equal(found.string, true);
      assert.equal(found.signal, option.replaceAll('*', '').replace(/,$/, ''));
    }
  });

  it('signal-compare, before both', () => {
    const brief = briefOf(
      `It is settled. ${inserted('signal-compare', inOrder(SAMANTAR, STATUTE))}.`,
    );
    assert.deepEqual(
      brief.citations.citations.map(({ kind, signal }) => [kind, signal]),
      [
        ['case', 'Compare'],
        ['statute', 'with'],
      ],
    );
  });

  it('are all tried', () => {
    assert.deepEqual(family('signal').sort(), [
      'signal-background',
      'signal-compare',
      'signal-contradict',
      'signal-inner',
      'signal-support',
    ]);
  });
});

describe('snippets of parentheticals', () => {
  const PARTS: Readonly<Record<string, readonly string[]>> = {
    'paren-holding': ['holding', 'officials are no states'],
    'paren-quote': ['It does not.'],
    'paren-quoting': [STATUTE],
    'paren-citing': [STATUTE],
    'paren-weight': ['en banc'],
    'paren-opinion': ['Scalia', 'J.', 'concurring in the judgment'],
    'paren-alteration': ['cleaned up'],
  };

  it('are all tried', () => assert.deepEqual(Object.keys(PARTS).sort(), family('paren').sort()));

  for (const [prefix, parts] of Object.entries(PARTS)) {
    it(`${prefix} belongs to the citation before it`, () => {
      for (const text of ways(prefix, parts)) {
        const brief = briefOf(`It is settled. ${SAMANTAR} ${text}.`);
        const [found, ...inside] = brief.citations.citations;
        assert.ok(found);
        assert.equal(whole(brief, found), `${SAMANTAR.replaceAll('*', '')} ${text}`);
        const nested = /quoting|citing/.test(prefix) ? ['parenthetical'] : [];
        assert.deepEqual(
          inside.map(({ part }) => part),
          nested,
        );
        const name = brief.citations.authorities.find(({ category }) => category === 'cases')?.name;
        const entry = name?.map((piece) => piece.text).join('');
        assert.equal(entry, 'Samantar v. Yousuf, 560 U.S. 305 (2010)', 'the table leaves it out');
      }
    });
  }
});
