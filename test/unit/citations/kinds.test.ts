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
