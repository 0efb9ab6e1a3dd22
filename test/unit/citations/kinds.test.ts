import assert from 'node:assert/strict';
import { type CitationKind, courtId } from '../../../src/citations/index.ts';
import { cite, core, read, styled } from './support.ts';

type Row = readonly [
  text: string,
  kind: CitationKind,
  core: string,
  fields?: Readonly<Record<string, string>>,
];

/** Each row's citation is found, once, with these fields. */
function table(rows: readonly Row[]): void {
  for (const [text, kind, wanted, fields] of rows) {
    it(text, () => {
      const found = read(text);
      const hits = found.citations.filter((one) => core(found, one) === wanted);
      assert.equal(hits.length, 1, found.citations.map((one) => core(found, one)).join(' | '));
      assert.equal(hits[0]?.kind, kind);
      for (const [name, value] of Object.entries(fields ?? {})) {
        assert.equal(hits[0]?.fields[name], value, name);
      }
    });
  }
}

describe('cases', () => {
  table([
    [
      'Samantar v. Yousuf, 560 U.S. 305, 319–20 & n.4 (2010).',
      'case',
      '560 U.S. 305',
      { pin: '319–20 & n.4', year: '2010', plaintiff: 'Samantar', defendant: 'Yousuf' },
    ],
    [
      'The Court in *Samantar v. Yousuf*, 560\u00a0U.S.\u00a0305 (2010), held otherwise.',
      'case',
      '560\u00a0U.S.\u00a0305',
      { caseName: 'Samantar v. Yousuf' },
    ],
    [
      `See, e.g., ${cite('schooner')}.`,
      'case',
      '11 U.S. (7 Cranch) 116',
      { plaintiff: 'The Schooner Exchange', nominative: '7 Cranch', page: '116' },
    ],
    [`See ${cite('cimex-2026')}.`, 'case', '609 U.S. ___', { year: '2026' }],
    [
      `See ${cite('hencely-v-fluor')}.`,
      'docket',
      'No. 24-924',
      { docketNumber: '24-924', date: 'Apr. 22, 2026', court: 'U.S.' },
    ],
    [
      'NetChoice, LLC v. Bonta, No. 22-cv-08861-BLF, 2023 WL 6135551, at *12 (N.D. Cal. Sept. 18, 2023).',
      'case',
      '2023 WL 6135551',
      { docketNumber: '22-cv-08861-BLF', pin: '*12', court: 'N.D. Cal.' },
    ],
    [
      'Vargas v. Facebook, Inc., No. 21-16499, 2023 U.S. App. LEXIS 15796 (9th Cir. June 23, 2023).',
      'case',
      '2023 U.S. App. LEXIS 15796',
      { defendant: 'Facebook, Inc.' },
    ],
    [
      'But see 44 Liquormart, Inc. v. Rhode Island, 517 U.S. 484, 501 (1996).',
      'case',
      '517 U.S. 484',
      { plaintiff: '44 Liquormart, Inc.' },
    ],
    [
      'In re Terrorist Attacks on Sept. 11, 2001, 714 F.3d 109, 114 (2d Cir. 2013).',
      'case',
      '714 F.3d 109',
      { plaintiff: 'In re Terrorist Attacks on Sept. 11, 2001', court: '2d Cir.' },
    ],
    [
      `In ${cite('kbr-4th')}, the court agreed.`,
      'case',
      '744 F.3d 326',
      { caseName: 'In re KBR, Inc., Burn Pit Litig.' },
    ],
    [`Unlike ${cite('hiq')}.`, 'case', '31 F.4th 1180', { plaintiff: 'hiQ Labs, Inc.' }],
    [
      `Congress knew of it. ${cite('butters').replace("'", '’')}.`,
      'case',
      '225 F.3d 462',
      { caseName: 'Butters v. Vance Int’l, Inc.' },
    ],
    [`*See* ${cite('briskin')}.`, 'case', '135 F.4th 739', { parenthetical: 'en banc' }],
    [
      'In *Burns v. Town of Palm Beach*, the owner lost. 999 F.3d 1317, 1322 (11th Cir. 2021).',
      'case',
      '999 F.3d 1317',
      { caseName: 'Burns v. Town of Palm Beach' },
    ],
  ]);

  table([
    [
      'In Burns v. Town of Palm Beach, a homeowner sought approval from the Town of Palm Beach’s commission to build a new house, 999 F.3d 1317, 1322 (11th Cir. 2021).',
      'case',
      '999 F.3d 1317',
      { caseName: 'Burns v. Town of Palm Beach' },
    ],
    [
      'See DVD Copy Control Assn., Inc. v. Bunner, 31 Cal. 4th 864 (2003).',
      'case',
      '31 Cal. 4th 864',
      { plaintiff: 'DVD Copy Control Assn., Inc.' },
    ],
  ]);

  table([
    [
      'Doe v. Roe, 12 S.W.3d 34, 36 (Tex. App.—Houston [1st Dist.] 2010, no pet.).',
      'case',
      '12 S.W.3d 34',
      { court: 'Tex. App.-Houston [1st Dist.]', year: '2010' },
    ],
  ]);

  it('reads the parallel reporter as part of the citation', () => {
    const found = read(
      'Liapes v. Facebook, Inc., 95 Cal. App. 5th 910, 313 Cal. Rptr. 3d 330 (2023).',
    );
    assert.deepEqual(
      found.citations.map((one) => [core(found, one), one.part, one.of]),
      [
        ['95 Cal. App. 5th 910', undefined, undefined],
        ['313 Cal. Rptr. 3d 330', 'parallel', 0],
      ],
    );
    assert.equal(found.authorities.length, 1);
  });

  it('reads a string cite, its signals left out', () => {
    const found = read(
      `See ${cite('samantar-2010')}; see also ${cite('altmann')}; cf. ${cite('hoffman')}.`,
    );
    assert.deepEqual(
      found.citations.map(({ fields }) => fields.plaintiff),
      ['Samantar', 'Republic of Austria', 'Republic of Mexico'],
    );
  });
});

describe('courts', () => {
  for (const [id, ...forms] of [
    ['fladistctapp', 'Fla. 3d DCA', 'Fla. Dist. Ct. App.', 'Fla. 3d Dist. Ct. App.', '4th DCA'],
    ['nyappdiv', '2d Dep’t', "1st Dep't", 'App. Div. 4th Dep’t', 'N.Y. App. Div. 2d Dep’t'],
    ['calctapp', 'Cal. Ct. App.', 'Cal. Ct. App. 1st Dist.', 'Cal. App. 2d Dist.', 'Cal. App.'],
    ['lactapp', 'La. Ct. App. 1st Cir.', 'La. App. 4th Cir.', 'La. App. 1 Cir.'],
    ['texapp', 'Tex. App.—Dallas', 'Tex. App.–Houston [14th Dist.]', 'Tex. App.'],
    ['illappct', 'Ill. App. Ct. 1st Dist.', 'Ill. App. 2d Dist.'],
    ['ohioctapp', 'Ohio Ct. App. 8th Dist.', 'Ohio App.'],
    ['moctapp', 'Mo. Ct. App. E.D.'],
    ['washctapp', 'Wash. Ct. App. Div. 1', 'Wash. App.'],
    ['njsuperctappdiv', 'N.J. App. Div.'],
    ['pasuperct', 'Pa. Super.'],
    ['pacommwct', 'Pa. Cmwlth.'],
    ['ca5', '5th Cir. Unit B', 'CA5'],
    ['ca2', '2d Cir.', '2nd Cir.', 'CA2'],
    ['ca1', 'CA1'],
    ['cadc', 'CADC', 'D.C. Cir.'],
    ['bap9', 'B.A.P. 9th Cir.', '9th Cir. BAP'],
    ['cit', 'Ct. Int’l Trade'],
    ['tax', 'T.C.'],
    ['nysupct', 'N.Y. Sup. Ct.', 'N.Y. Sup. Ct. Kings Cnty.'],
    ['calsuperct', 'Cal. Super. Ct.', 'Cal.Super.Ct.', 'Cal. Super. Ct. L.A. Cnty.'],
    ['flacirct', 'Fla. Cir. Ct.', 'Fla. Cir. Ct., Leon County'],
    ['njsuper', 'N.J. Super. Ct. Law Div.', 'N.J. Super. Ct.'],
    ['pactcompl', 'Pa. Ct. Com. Pl.', 'Pa. Ct. Com. Pl., Bucks Cnty.'],
    ['ohioctcompl', 'Ohio Ct. Com. Pl.'],
  ] as const) {
    it(`${forms.join(' is ')} is ${id}`, () => {
      for (const form of forms) assert.equal(courtId(form), id, form);
    });
  }

  it('are not guessed', () => {
    for (const form of ['Dep’t', 'Dist.', 'DCA', 'Div. 2', 'App.', 'CA12', 'Ruritania App.']) {
      assert.equal(courtId(form), undefined, form);
    }
  });
});

describe('statutes', () => {
  table([
    ['See 28 U.S.C. § 1605(a)(2).', 'statute', '28 U.S.C. § 1605(a)(2)', { pin: '(a)(2)' }],
    ['See 28 U.S.C. §1605A(c).', 'statute', '28 U.S.C. §1605A(c)', { section: '1605A' }],
    [
      '28\u00a0U.S.C. §\u00a01604 says so.',
      'statute',
      '28\u00a0U.S.C. §\u00a01604',
      { title: '28' },
    ],
    [
      'See 42 U.S.C. § 2000e-5(f)(1).',
      'statute',
      '42 U.S.C. § 2000e-5(f)(1)',
      { section: '2000e-5' },
    ],
    [
      `18 U.S.C. § 1030(a)(2), (e)(6), (g).`,
      'statute',
      '18 U.S.C. § 1030(a)(2), (e)(6), (g)',
      { section: '1030' },
    ],
    ['COPPA, 15 U.S.C. § 6501 et seq., so provides.', 'statute', '15 U.S.C. § 6501 et seq.'],
    ['See Cal. Penal Code § 502(c)(1) (West 2021).', 'statute', 'Cal. Penal Code § 502(c)(1)'],
    ['See Del. Code Ann. tit. 6, § 12D-102.', 'statute', 'Del. Code Ann. tit. 6, § 12D-102'],
    [
      'See Tex. Bus. & Com. Code Ann. § 541.001.',
      'statute',
      'Tex. Bus. & Com. Code Ann. § 541.001',
    ],
    ['See Pub. L. No. 94-583, 90 Stat. 2891.', 'statute', 'Pub. L. No. 94-583', { congress: '94' }],
  ]);

  it('gives each section of a list its own citation', () => {
    const found = read('28 U.S.C. §§ 1330, 1391(f), 1602–1611 govern.');
    assert.deepEqual(
      found.citations.map((one) => core(found, one)),
      ['28 U.S.C. §§ 1330', '1391(f)', '1602–1611'],
    );
    assert.deepEqual(
      found.authorities.map(({ name }) => name[0]?.text),
      ['28 U.S.C. § 1330', '28 U.S.C. § 1391', '28 U.S.C. §§ 1602–1611'],
    );
  });
});

describe('constitutions, rules, regulations', () => {
  table([
    ['See U.S. CONST. amend. I.', 'constitution', 'U.S. CONST. amend. I', { amendment: '1' }],
    ['See CAL. CONST. art. I, § 1.', 'constitution', 'CAL. CONST. art. I, § 1', { article: '1' }],
    [
      'See U.S. Const. art. III, § 2, cl. 1.',
      'constitution',
      'U.S. Const. art. III, § 2, cl. 1',
      { article: '3' },
    ],
    [
      'See U.S. Const. amend. XIV, § 1.',
      'constitution',
      'U.S. Const. amend. XIV, § 1',
      { amendment: '14' },
    ],
    ['See Cal. Const. art. I, § 1.', 'constitution', 'Cal. Const. art. I, § 1'],
    [
      'Filed under Fed. R. App. P. 29(a)(4)(E).',
      'rule',
      'Fed. R. App. P. 29(a)(4)(E)',
      { rule: '29', pin: '(a)(4)(E)' },
    ],
    ['Under Sup. Ct. R. 37.6, counsel states.', 'rule', 'Sup. Ct. R. 37.6'],
    ['See 9th Cir. R. 29-2(a).', 'rule', '9th Cir. R. 29-2(a)', { rule: '29-2' }],
    ['Hearsay under Fed. R. Evid. 801(c).', 'rule', 'Fed. R. Evid. 801(c)'],
    ['See 15 C.F.R. § 772.1.', 'regulation', '15 C.F.R. § 772.1', { section: '772.1' }],
    [`${cite('eo-14093')}.`, 'regulation', 'Exec. Order No. 14,093', { order: '14093' }],
    [`${cite('entity-list-nso')}.`, 'regulation', '86 Fed. Reg. 60759', { date: 'Nov. 4, 2021' }],
  ]);
});

describe('lists of provisions', () => {
  const entries = (text: string) =>
    read(text).authorities.map(({ name }) => name.map((piece) => piece.text).join(''));

  it('are entries each for themselves', () => {
    assert.deepEqual(entries('See U.S. Const. amends. I, V, XIV, § 1.'), [
      'U.S. Const. amend. I',
      'U.S. Const. amend. V',
      'U.S. Const. amend. XIV, § 1',
    ]);
    assert.deepEqual(entries('U.S. Const. arts. I & III; Cal. Const. art. I, § 13.'), [
      'U.S. Const. art. I',
      'U.S. Const. art. III',
      'Cal. Const. art. I, § 13',
    ]);
    assert.deepEqual(
      entries('Fed. R. Civ. P. 12(b)(6), 56(a); Fed. R. App. P. 29, 32(a)(7)(B), and 40.'),
      [
        'Fed. R. App. P. 29',
        'Fed. R. App. P. 32',
        'Fed. R. App. P. 40',
        'Fed. R. Civ. P. 12',
        'Fed. R. Civ. P. 56',
      ],
    );
  });

  it('end before what is no more of them', () => {
    const rules =
      'Fed. R. Civ. P. 8, 28 U.S.C. § 1331; Fed. R. Civ. P. 23, 129 F.R.D. 5 (D.N.J. 1990); Fed. R. Evid. 702, 2023 amendment; under Fed. R. Civ. P. 4, 12 judges sat.';
    assert.deepEqual(
      entries(rules).filter((entry) => entry.startsWith('Fed. R.')),
      ['Fed. R. Civ. P. 4', 'Fed. R. Civ. P. 8', 'Fed. R. Civ. P. 23', 'Fed. R. Evid. 702'],
    );
    assert.deepEqual(entries('U.S. Const. amend. I, C.F.R. aside.'), ['U.S. Const. amend. I']);
  });

  it('leave id. ambiguous, and id. may name another part of a constitution', () => {
    const two = read('U.S. Const. amends. V, XIV. *Id.*');
    assert.equal(two.citations.at(-1)?.resolution, 'ambiguous');
    const one = read('U.S. Const. amend. V. *Id.* amend. XIV, § 1. *Id.*');
    assert.deepEqual(
      one.citations.map(({ authority }) => authority),
      ['const:us:2:5::', 'const:us:2:14:1:', 'const:us:2:14:1:'],
    );
    assert.equal(one.authorities[1]?.name[0]?.text, 'U.S. Const. amend. XIV, § 1');
    const none = read(`${cite('samantar-2010')}. *Id.* amend. XIV.`);
    assert.equal(none.citations.at(-1)?.resolution, 'unresolved');
  });
});

describe('rules and codes of the states, and rulings', () => {
  for (const [text, kind] of [
    ['Pa. R.A.P. 2111', 'rule'],
    ['Mich. Ct. R. 7.212(C)(7)', 'rule'],
    ['Ill. Sup. Ct. R. 341', 'rule'],
    ['La. Civ. Code art. 2315', 'statute'],
    ['Ga. Code § 16-9-93', 'statute'],
    ['13 V.S.A. § 4101', 'statute'],
    ['Rev. Rul. 87-41, 1987-1 C.B. 296', 'regulation'],
    ['Rev. Proc. 2001-10', 'regulation'],
    ['I.R.S. Notice 2014-21, 2014-16 I.R.B. 938', 'regulation'],
    ['Doe v. Roe, 1998 ME 4', 'case'],
    ['In re Doe, 5 F.C.C.R. 1234', 'case'],
  ] as const) {
    it(`are read whole: ${text}`, () => {
      const { citations, authorities } = read(`See ${text}.`);
      assert.equal(citations.length, 1);
      assert.equal(citations[0]?.kind, kind);
      assert.equal(citations[0]?.core.to, `See ${text}`.length);
      const name = authorities[0]?.name.map((piece) => piece.text).join('');
      assert.equal(name, text.replace(/\([A-Z]\).*$/, ''));
    });
  }

  it('are no rules of the Supreme Court of the United States, and no notices of others', () => {
    const two = read('Sup. Ct. R. 37; Ill. Sup. Ct. R. 341.');
    assert.deepEqual(
      two.authorities.map(({ name }) => styled(name)),
      ['Ill. Sup. Ct. R. 341', 'Sup. Ct. R. 37'],
    );
    assert.deepEqual(read('He got Notice 2014-21 in the mail in 1998 ME.').citations, []);
    assert.deepEqual(read('I know 4 ME 5.').citations, []);
  });
});

describe('treaties and the World Court', () => {
  const entries = (text: string) =>
    read(text).authorities.map(({ category, name }) => `${category}: ${styled(name)}`);

  it('are one entry in however many series a treaty is printed', () => {
    for (const text of [
      'Vienna Convention on Diplomatic Relations, Apr. 18, 1961, 23 U.S.T. 3227, T.I.A.S. No. 7502, 500 U.N.T.S. 95',
      'Convention on Cybercrime, Nov. 23, 2001, T.I.A.S. No. 13174, E.T.S. No. 185',
      'Convention on Cybercrime, Nov. 23, 2001, E.T.S. No. 185',
    ]) {
      assert.deepEqual(entries(`See ${text}.`), [`other: ${text}`]);
    }
  });

  it('let id. name an article of a treaty', () => {
    const found = read('Convention on Cybercrime, Nov. 23, 2001, E.T.S. No. 185. *Id.* art. 19.');
    assert.equal(found.citations[1]?.authority, found.citations[0]?.authority);
  });

  it('are cases where the Court decides', () => {
    const text =
      'See *Jurisdictional Immunities of the State (Ger. v. It.)*, Judgment, 2012 I.C.J. 99, ¶ 61 (Feb. 3). *Id.* ¶ 62.';
    assert.deepEqual(entries(text), [
      'cases: *Jurisdictional Immunities of the State (Ger. v. It.)*, Judgment, 2012 I.C.J. 99 (Feb. 3)',
    ]);
    const [first, id] = read(text).citations;
    assert.equal(first?.fields.pin, '¶ 61');
    assert.equal(id?.authority, first?.authority);
  });
});

describe('the Sentencing Guidelines', () => {
  it('are one work by both names, section by section', () => {
    const found = read(
      'U.S. Sent’g Guidelines Manual § 2B1.1 (U.S. Sent’g Comm’n 2023). U.S.S.G. § 2B1.1(b). *Id.* § 3C1.1.',
    );
    assert.deepEqual(
      found.authorities.map(({ name, citations }) => [name[0]?.text, citations.length]),
      [
        ['U.S. Sent’g Guidelines Manual § 2B1.1', 2],
        ['U.S. Sent’g Guidelines Manual § 3C1.1', 1],
      ],
    );
  });
});

describe('letters, memoranda and interviews', () => {
  for (const text of [
    'Letter from Jane Doe, Gen. Couns., Acme Corp., to John Roe, Chairman, FTC (Jan. 5, 2020)',
    'Memorandum from Jane Doe to All Staff (Mar. 3, 2019)',
    'Telephone Interview with John Roe, CEO, Acme Corp. (May 3, 2019)',
  ]) {
    it(`are cited by who wrote or spoke: ${text.slice(0, 20)}`, () => {
      const found = read(`So it was said. *See* ${text}.`);
      assert.deepEqual(
        found.authorities.map(({ name }) => name.map((piece) => piece.text).join('')),
        [text],
      );
    });
  }

  it('are none without a day, or in a sentence', () => {
    for (const text of [
      'A letter from Jane Doe to John Roe (2020) said so.',
      'Letter from Jane Doe to John Roe.',
    ]) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });
});

describe('other authorities', () => {
  table([
    [
      'H.R. Rep. No. 94-1487, at 12 (1976), reprinted in 1976 U.S.C.C.A.N. 6604, 6610.',
      'legislative',
      'H.R. Rep. No. 94-1487',
      { pin: '12', year: '1976', reprinted: '1976 U.S.C.C.A.N. 6604' },
    ],
    [
      '144 Cong. Rec. S8482 (daily ed. July 17, 1998) (statement of Sen. Bryan).',
      'legislative',
      '144 Cong. Rec. S8482',
    ],
    ...['H.R.', 'S.', 'H. Res.', 'H.R. Res.', 'S. Res.', 'H.R.J. Res.', 'S. Con. Res.'].map(
      (chamber): Row => [
        `Congress was of another mind in ${chamber} 11315, 94th Cong.`,
        'legislative',
        `${chamber} 11315, 94th Cong.`,
        { bill: `${chamber} 11315`, congress: '94th Cong.' },
      ],
    ),
    ['It did so before. H.R. 11315, 94th Cong.', 'legislative', 'H.R. 11315, 94th Cong.'],
    ...['U.N.T.S.', 'U.S.T.', 'I.L.M.'].map(
      (series): Row => [
        `A Convention art. 17, Dec. 16, 1966, 999 ${series} 171.`,
        'treaty',
        `999 ${series} 171`,
      ],
    ),
    [
      `${cite('rest2d-66')}.`,
      'restatement',
      'Restatement (Second) of Foreign Relations Law of the United States § 66',
      { edition: 'Second', section: '66' },
    ],
    [
      `*See* ${cite('dodge-keitner')}.`,
      'journal',
      '90 Fordham L. Rev. 677',
      { author: 'William S. Dodge & Chimène I. Keitner', year: '2021' },
    ],
    [
      'Helen Norton, *Manipulation and the First Amendment*, 30 Wm. & Mary Bill Rts. J. 221, 223 (2021).',
      'journal',
      '30 Wm. & Mary Bill Rts. J. 221',
      { title: 'Manipulation and the First Amendment', pin: '223' },
    ],
  ]);
});

describe('the record', () => {
  table([
    ['They agreed. ER-45.', 'record', 'ER-45'],
    ['They agreed. J.A. 97–98.', 'record', 'J.A. 97–98'],
    ['The motion was denied. Dkt. 12 at 4–5.', 'record', 'Dkt. 12 at 4–5'],
    ['The motion was denied. ECF No. 55 at 3.', 'record', 'ECF No. 55 at 3'],
    ['Pet. App. 29a.', 'record', 'Pet. App. 29a'],
    ['Appellants’ Br. 32–40.', 'record', 'Appellants’ Br. 32–40'],
  ]);

  it('is never an authority', () => {
    assert.deepEqual(read('ER-45; Dkt. 12 at 4; J.A. 7.').authorities, []);
  });

  for (const form of [
    'Pet. 5',
    'R. 12–14',
    'Op. 14',
    'Op. at 14',
    'BIO 12',
    'Br. in Opp. 12',
    'Br. 5',
    'Resp. Br. 7',
    'Opening Br. 12',
    'AOB 12',
    'SER-12',
    'A-12',
    'App. 12',
    'App. 12a',
    'CR 55',
    '2 CT 34',
    'RT 12',
    'Doc. 12-3',
    'Dkt. Nos. 9, 10 and 11',
    'Pet. for Cert. 12',
    'Tr. of Oral Arg. 12',
    'Tr. of Oral Arg. 12:5–9',
    'U.S. Br. 5',
    'NSO Br. 12',
    'Cert. Reply 3',
    'Pet.App.12a',
    'R. 12, Page ID # 45',
    'AR 123–25',
    '1 AA 12',
    'R.R. at 5a',
    'Dist. Ct. ECF No. 29 at 2',
    'C.A. Br. 12',
    'Gov’t C.A. Br. 12',
    'NYSCEF Doc. No. 12',
    'D.I. 12',
    'Filing No. 12',
    'Countercl. ¶ 5',
    'Decl. of Smith ¶ 5',
    'Ex. A at 5',
    'Trial Ex. 12',
    'PX 12',
    'Order at 5',
    'Reply 5',
    'Mem. Op. 5',
    'Jt. App. 12',
    'Aplt. App. 12',
    'Aplee. Br. 12',
    'Br. of Amici Curiae Former Officials 12',
    'Vol. 2 Tr. 12',
    'Tr. 5:10–15',
    'ECF No. 55 at 3',
    'Compl. ¶ 12',
  ]) {
    it(`is ${form}`, () => {
      for (const text of [`See ${form}.`, `It was denied. ${form}.`, `It was denied (${form}).`]) {
        const found = read(text);
        assert.deepEqual(
          found.citations.map((one) => [one.kind, core(found, one)]),
          [['record', form]],
          text,
        );
      }
    });
  }

  it('is not what prose counts, nor a court, nor a paper of another case', () => {
    for (const text of [
      'Apartment A. 12 people lived there.',
      'The Order 5 days later changed that.',
      'He flew an A-12 in 1964 and carried an AR 15.',
      'See Order 13526.',
      'It was amended (Tex. Crim. App. 1981).',
      'See Ala. R. 12 days later.',
      'The Reply 5 of them signed was late.',
      'They voted as in Doc. Brown’s day.',
      'Under Rule 12, the motion is late.',
    ]) {
      const records = read(text).citations.filter(({ kind }) => kind === 'record');
      assert.deepEqual(records, [], text);
    }
    const other = read(
      'See Order at 2, West Virginia v. EPA, No. 15-1363 (D.C. Cir. Apr. 28, 2017).',
    );
    assert.ok(other.citations.every(({ kind }) => kind !== 'record'));
  });
});

describe('plain prose', () => {
  for (const text of [
    'The hearing was held at 9 a.m. on May 5, 2020, in Room 12 of 450 Golden Gate Ave., and 17 persons attended.',
    'The parties met 3 times between 2019 and 2021, spending $2,300 on 14 experts; see Part II.A.',
    'See supra Part I; Section II of the brief; Rule 3 of the game; No. 7 on the list.',
  ]) {
    it(`has no citation: ${text}`, () => {
      assert.deepEqual(read(text).citations, []);
    });
  }
});

describe('forms lawyers use beside the books', () => {
  table([
    ['See 22 CFR 120.1.', 'regulation', '22 CFR 120.1', { section: '120.1', code: 'C.F.R.' }],
    ['See 22 C.F.R § 120.1(a).', 'regulation', '22 C.F.R § 120.1(a)', { section: '120.1' }],
    ['See 22 CFR Part 120.', 'regulation', '22 CFR Part 120', { part: 'yes' }],
    ['See 28 USC 1605(a)(2).', 'statute', '28 USC 1605(a)(2)', { section: '1605' }],
    ['See 28 U.S.C § 1605.', 'statute', '28 U.S.C § 1605', { section: '1605' }],
    [
      'See 42 U.S.C. §§ 2000e to 2000e-17.',
      'statute',
      '42 U.S.C. §§ 2000e to 2000e-17',
      { section: '2000e', last: '2000e-17' },
    ],
    [
      'See 22 C.F.R. §§ 120.1–.5.',
      'regulation',
      '22 C.F.R. §§ 120.1–.5',
      { section: '120.1', last: '120.5' },
    ],
    [
      'See Minn. Stat. § 325F.69, subd. 1.',
      'statute',
      'Minn. Stat. § 325F.69, subd. 1',
      { section: '325F.69', pin: 'subd. 1' },
    ],
    [
      'See Doe v. Roe, No. 20-1234 (9th Cir. argued Jan. 5, 2021).',
      'docket',
      'No. 20-1234',
      { court: '9th Cir.', date: 'Jan. 5, 2021' },
    ],
    [
      'See In re Doe, No. 20 Civ. 1234 (JSR) (S.D.N.Y. Jan. 5, 2021).',
      'docket',
      'No. 20 Civ. 1234 (JSR)',
      { court: 'S.D.N.Y.' },
    ],
    ['See Doe v. Roe, No. A123456 (Cal. Ct. App. 2020).', 'docket', 'No. A123456'],
    ['See Doe v. Roe, 2016 UT 5, ¶ 3 n.2.', 'case', '2016 UT 5', { pin: '¶ 3 n.2' }],
    [
      'See Restatement (Second) of Torts § 46 cmt. d & reporters’ note 2 (Am. L. Inst. 1965).',
      'restatement',
      'Restatement (Second) of Torts § 46',
      { year: '1965' },
    ],
    ['See 28 U.S.C. ch. 97.', 'statute', '28 U.S.C. ch. 97', { section: '97' }],
    ['See 5 U.S.C. app. 3, § 2.', 'statute', '5 U.S.C. app. 3, § 2', { section: '2' }],
    ['See 26 U.S.C. (I.R.C.) § 501(c)(3).', 'statute', '26 U.S.C. (I.R.C.) § 501(c)(3)'],
    ['See I.R.C. § 501(c)(3).', 'statute', 'I.R.C. § 501(c)(3)', { title: '26' }],
    ['See Rev. Stat. § 1979.', 'statute', 'Rev. Stat. § 1979', { section: '1979' }],
    ['See 2019 Cal. Stat. ch. 35.', 'statute', '2019 Cal. Stat. ch. 35', { page: '35' }],
    [
      'See Judiciary Act of 1789, ch. 20, § 9, 1 Stat. 73, 77.',
      'statute',
      '1 Stat. 73',
      { act: 'Judiciary Act of 1789' },
    ],
    ['See Cal. R. Ct. 8.204(c).', 'rule', 'Cal. R. Ct. 8.204(c)', { rule: '8.204' }],
    ['See Cal. Rules of Court, rule 8.204.', 'rule', 'Cal. Rules of Court, rule 8.204'],
    ['See Tex. R. App. P. 9.4.', 'rule', 'Tex. R. App. P. 9.4', { rule: '9.4' }],
    ['See FRE 702.', 'rule', 'FRE 702', { ruleSet: 'evidence' }],
    ['See N.Y. C.P.L.R. 3211(a)(7).', 'statute', 'N.Y. C.P.L.R. 3211(a)(7)'],
    ['See U.S.S.G. § 2B1.1(b).', 'restatement', 'U.S.S.G. § 2B1.1(b)', { section: '2B1.1' }],
    [
      'See Model Rules of Pro. Conduct r. 1.6.',
      'restatement',
      'Model Rules of Pro. Conduct r. 1.6',
    ],
    [
      'See Trump v. CASA, Inc., No. 24A884, slip op. at 5 (U.S. June 27, 2025).',
      'docket',
      'No. 24A884',
      { pin: '5', date: 'June 27, 2025' },
    ],
    [
      'See Foreign Sovereign Immunities: Hearing on H.R. 11315 Before the Subcomm. on Admin. Law of the H. Comm. on the Judiciary, 94th Cong. 24 (1976).',
      'legislative',
      'Foreign Sovereign Immunities: Hearing on H.R. 11315 Before the Subcomm. on Admin. Law of the H. Comm. on the Judiciary, 94th Cong.',
      { congress: '94th Cong.' },
    ],
    [
      'See Cong. Globe, 39th Cong., 1st Sess. 2765 (1866).',
      'legislative',
      'Cong. Globe, 39th Cong., 1st Sess. 2765',
    ],
    ['See 1 Annals of Cong. 450 (1789).', 'legislative', '1 Annals of Cong. 450', { year: '1789' }],
    ['See THE FEDERALIST No. 78 (A. Hamilton).', 'book', 'THE FEDERALIST No. 78'],
    ['See Federalist 51.', 'book', 'Federalist 51'],
    ['See U.N. Charter art. 51.', 'treaty', 'U.N. Charter art. 51'],
    [
      'See Treaty of Peace, U.S.-Gr. Brit., Sept. 3, 1783, 8 Stat. 80.',
      'treaty',
      '8 Stat. 80',
      { volume: '8' },
    ],
  ]);

  it('leave no section of theirs without a code', () => {
    for (const text of [
      'See Judiciary Act of 1789, ch. 20, § 9, 1 Stat. 73, 77.',
      'See 5 U.S.C. app. 3, § 2.',
      'See Rev. Stat. § 1979.',
    ]) {
      const kinds = read(text).citations.map(({ kind }) => kind);
      assert.deepEqual(kinds, ['statute'], text);
    }
  });

  it('leave the Revised Statutes of a state to the state', () => {
    const found = read('It was in violation of Ky.  Rev. Stat. § 337.355.');
    assert.ok(found.citations.every(({ fields }) => fields.code !== 'Rev. Stat.'));
  });

  it('take no person for a paper', () => {
    assert.deepEqual(read('The Federalist I know wrote 12 letters.').citations, []);
  });

  const entries = (text: string) => read(text).authorities.map(({ name }) => styled(name));

  it('print a treaty once, with all series it stands in and no article', () => {
    assert.deepEqual(
      entries(
        'See Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77, 596 U.N.T.S. 261. See 596 U.N.T.S. 261.',
      ),
      ['Vienna Convention on Consular Relations, Apr. 24, 1963, 21 U.S.T. 77, 596 U.N.T.S. 261'],
    );
  });

  it('print a resolution once, with its name or document', () => {
    assert.deepEqual(
      entries('See G.A. Res. 59/38, U.N. Doc. A/RES/59/38 (Dec. 2, 2004). See G.A. Res. 59/38.'),
      ['G.A. Res. 59/38, U.N. Doc. A/RES/59/38 (Dec. 2, 2004)'],
    );
    assert.deepEqual(
      entries('See G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948).'),
      ['G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948)'],
    );
  });
});
