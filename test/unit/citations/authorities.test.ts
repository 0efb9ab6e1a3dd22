import assert from 'node:assert/strict';
import { shortName } from '../../../src/citations/index.ts';
import { cite, core, passage, read, styled, VERIFIED, whole } from './support.ts';

/** The table of a text, as printed. */
const table = (text: string) => read(text).authorities.map(({ name }) => styled(name));

describe('the names of entries', () => {
  const rows: readonly (readonly [text: string, entry: string])[] = [
    [
      'See Samantar v. Yousuf, 560 U.S. 305, 319–20 & n.4 (2010) (plurality opinion).',
      '*Samantar v. Yousuf*, 560 U.S. 305 (2010)',
    ],
    [
      'Yousuf v. Samantar, 552 F.3d 371, 379 (4th Cir. 2009), aff’d and remanded, 560 U.S. 305 (2010).',
      '*Yousuf v. Samantar*, 552 F.3d 371 (4th Cir. 2009), *aff’d and remanded*, 560 U.S. 305 (2010)',
    ],
    [
      `${cite('alicog')}.`,
      "*Alicog v. Kingdom of Saudi Arabia*, 860 F. Supp. 379 (S.D. Tex. 1994), *aff'd*, No. 95-20219 (5th Cir. Feb. 14, 1996)",
    ],
    [
      `${cite('dada-9th-2025')}.`,
      '*Dada v. NSO Grp. Techs. Ltd.*, No. 24-2179 (9th Cir. July 8, 2025), *vacating* No. 3:22-cv-07513-JD (N.D. Cal. Mar. 8, 2024)',
    ],
    [
      `${cite('hencely-v-fluor').replace('slip op.', 'slip op. at 3')}.`,
      '*Hencely v. Fluor Corp.*, No. 24-924, slip op. (U.S. Apr. 22, 2026)',
    ],
    ['See 28 U.S.C. § 1605(a)(2).', '28 U.S.C. § 1605'],
    [
      'H.R. Rep. No. 94-1487, at 12 (1976), reprinted in 1976 U.S.C.C.A.N. 6604, 6610.',
      'H.R. Rep. No. 94-1487 (1976), *reprinted in* 1976 U.S.C.C.A.N. 6604',
    ],
    [
      'William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677, 690 (2021).',
      'William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677 (2021)',
    ],
    [
      `${cite('hlr-doe')}.`,
      'Recent Case, *Doe v. Federal Democratic Republic of Ethiopia*, 851 F.3d 7 (D.C. Cir. 2017), 131 Harv. L. Rev. 1179 (2018)',
    ],
    [`${cite('fsia-act')}.`, cite('fsia-act')],
  ];
  for (const [text, entry] of rows) {
    it(entry, () => assert.deepEqual(table(text), [entry]));
  }
});

describe('the name a case goes by', () => {
  const rows = [
    ['Samantar v. Yousuf', 'Samantar'],
    ['Republic of Austria v. Altmann', 'Altmann'],
    ['Argentine Republic v. Amerada Hess Shipping Corp.', 'Amerada Hess Shipping'],
    [
      'Bolivarian Republic of Venezuela v. Helmerich & Payne Int’l Drilling Co.',
      'Helmerich & Payne Int’l Drilling',
    ],
    ['Town of Greece v. Galloway', 'Galloway'],
    ['Commissioner v. Glenshaw Glass Co.', 'Glenshaw Glass'],
    ['Republican Party of Minn. v. White', 'Republican Party of Minn.'],
    ['In re KBR, Inc., Burn Pit Litig.', 'KBR'],
  ] as const;
  for (const [title, short] of rows) {
    it(`is ${short} for ${title}`, () => assert.equal(shortName(title), short));
  }
});

describe('one entry a work', () => {
  it('joins parallel, early and repeated citations', () => {
    const found = read(
      `${cite('schooner')}. Schooner Exchange v. McFaddon, 7 Cranch 116 (1812). ${cite('schooner')}.`,
    );
    assert.equal(found.authorities.length, 1);
    assert.deepEqual(found.authorities[0]?.citations, [0, 1, 2]);
  });

  it('joins a decision without a page and the same with one', () => {
    const found = read(
      'Jam v. Int’l Fin. Corp., 586 U.S. ___ (2019). Jam v. Int’l Fin. Corp., 586 U.S. 199 (2019).',
    );
    assert.equal(found.authorities.length, 1);
  });

  it('keeps orders of one docket apart by date', () => {
    const found = read(`${cite('whatsapp-sj-2024')}. ${cite('whatsapp-injunction-2025')}.`);
    assert.equal(found.authorities.length, 2);
    assert.equal(
      new Set(found.authorities.map(({ short }) => short)).size,
      2,
      'short names differ',
    );
  });

  it('makes later history an entry only where it is cited by itself', () => {
    const history = read(`${cite('whatsapp-mtd-2020')}.`);
    assert.equal(history.authorities.length, 1);
    const both = read(`${cite('whatsapp-mtd-2020')}. ${cite('whatsapp-v-nso-9th')}.`);
    assert.deepEqual(
      both.authorities.map(({ id }) => id),
      ['c:17:f4th:930', 'c:472:fsupp3d:649'],
    );
    assert.deepEqual(
      both.authorities[0]?.citations,
      [1, 3],
      'the history counts as a mention of it',
    );
  });

  it('makes a work quoted in a parenthetical an entry', () => {
    const found = read(
      'Herbage v. Meese, 747 F. Supp. 60, 66 (D.D.C. 1990) (quoting Ex parte Republic of Peru, 318 U.S. 578, 588 (1943)).',
    );
    assert.equal(found.authorities.length, 2);
    assert.equal(found.citations[1]?.part, 'parenthetical');
    assert.equal(found.citations[1]?.of, 0);
  });
});

describe('the order of entries', () => {
  it('is by category, then by name without article and procedural phrase, numbers by value', () => {
    const found = read(
      [
        `${cite('schooner')}. ${cite('kbr-4th')}. ${cite('ex-parte-peru')}. ${cite('lewis-v-mutond')}.`,
        '28 U.S.C. § 1605. 5 U.S.C. § 552. 28 U.S.C. § 1330. U.S. Const. amend. I. U.S. Const. art. III, § 2. U.S. Const. art. I, § 8.',
        'Fed. R. App. P. 29(a). S. Rep. No. 94-1310 (1976). 15 C.F.R. § 772.1.',
      ].join(' '),
    );
    assert.deepEqual(
      found.authorities.map(({ name }) =>
        styled(name)
          .replace(/, \d.*$/, '')
          .replace(/\*/g, ''),
      ),
      [
        'In re KBR, Inc., Burn Pit Litig.',
        'Lewis v. Mutond',
        'Ex parte Republic of Peru',
        'The Schooner Exchange v. McFaddon',
        'U.S. Const. art. I, § 8',
        'U.S. Const. art. III, § 2',
        'U.S. Const. amend. I',
        '5 U.S.C. § 552',
        '28 U.S.C. § 1330',
        '28 U.S.C. § 1605',
        'Fed. R. App. P. 29',
        '15 C.F.R. § 772.1',
        'S. Rep. No. 94-1310 (1976)',
      ],
    );
  });
});

describe('what the writer says in front matter', () => {
  const burt =
    "Tom Burt, *Cyber Mercenaries Don't Deserve Immunity*, Microsoft On the Issues (Dec. 21, 2020)";

  it('finds a work the engine cannot know, with its short forms', () => {
    const found = read(
      [
        'See Tom Burt, *Cyber Mercenaries Don’t Deserve Immunity*, Microsoft On the Issues (Dec. 21, 2020).',
        passage('Burt, *supra*. The Microsoft post says so.', 1),
      ],
      [{ cite: burt, match: ['The Microsoft post'] }],
    );
    assert.deepEqual(
      found.authorities.map(({ name, category, citations }) => [styled(name), category, citations]),
      [[burt, 'other', [0, 1, 2]]],
    );
    assert.match(whole(found, found.citations[0] as never), /^Tom Burt.*2020\)$/);
  });

  it('goes before a cite to the record', () => {
    const paper = cite('us-amicus-nso-2022');
    const found = read(`See ${paper}. U.S. Br. at 7. *Id.* at 14. Pet. Br. 5.`, [
      { cite: paper, match: ['U.S. Br.'] },
    ]);
    assert.deepEqual(
      found.citations.map(({ kind, authority }) => authority ?? kind),
      [0, 0, 0].map(() => found.authorities[0]?.id).concat('record'),
    );
  });

  it('leaves a work out, stars it, moves it, renames it', () => {
    const text = `${cite('samantar-2010')}. ${cite('altmann')}. ${cite('verlinden')}.`;
    const found = read(text, [
      { cite: cite('samantar-2010'), exclude: true },
      { cite: '*Republic of Austria v. Altmann*, 541 U.S. 677 (2004)', principal: true },
      { cite: '*Verlinden B.V. v. Cent. Bank of Nigeria*, 461 U.S. 480 (1983)', category: 'other' },
    ]);
    assert.deepEqual(
      found.authorities.map(({ name, category, principal }) => [styled(name), category, principal]),
      [
        ['*Republic of Austria v. Altmann*, 541 U.S. 677 (2004)', 'cases', true],
        ['*Verlinden B.V. v. Cent. Bank of Nigeria*, 461 U.S. 480 (1983)', 'other', undefined],
      ],
    );
    assert.equal(found.citations[0]?.authority, undefined);
  });

  it('gives a decision another name', () => {
    const found = read(`${cite('halkbank-2023')}. The Halk case decided it.`, [
      { cite: cite('halkbank-2023'), match: ['The Halk case'] },
    ]);
    assert.deepEqual(
      found.citations.map((one) => [core(found, one), one.authority]),
      [
        ['598 U.S. 264', 'c:598:us:264'],
        ['The Halk case', 'c:598:us:264'],
      ],
    );
  });
});

describe('speed', () => {
  const brief = VERIFIED.map(
    ({ citation, short }) => `The rule is settled. See ${citation}. ${short}.`,
  );
  const time = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };

  it('grows in step with the text', () => {
    const once = brief.join(' ');
    time(once);
    const small = Math.max(5, Math.min(time(once), time(once), time(once)));
    const large = time(Array.from({ length: 10 }, () => once).join(' '));
    assert.ok(large < small * 40, `${large.toFixed(0)} ms for ten times ${small.toFixed(0)} ms`);
  });

  it('is not trapped by text that nearly matches', () => {
    for (const piece of [
      'A. ',
      '1 U.S. ',
      '(',
      '§ 1',
      '1 A B C D ',
      'Act of ',
      'See ',
      '1-',
      'In re ',
      'Rule 1(a)',
      ', 5',
    ]) {
      const spent = time(piece.repeat(20_000 / piece.length));
      assert.ok(spent < 2000, `${JSON.stringify(piece)}: ${spent.toFixed(0)} ms`);
    }
  });
});
