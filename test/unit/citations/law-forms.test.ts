import assert from 'node:assert/strict';
import { core, describeForms, type Forms, read } from './support.ts';

/** Places in the record, each with what stands before it in its sentence. */
const RECORD: readonly string[] = [
  ...['Ex. 5 at 3', 'Ex. 1003 ¶ 45', 'Exhibit B, ¶ 7', 'Indictment ¶ 4', 'Expert Rep. ¶ 34'],
  ...["Pl.'s Br. 12", "Def.'s Mot. 4", "Def.'s Mot. to Dismiss 4", 'Trial Tr. vol. 3, 45:2–9'],
  ...['CP 45', '2 RP 123', 'ROA.12-50123.456', 'R. 45, PageID.1234', '3 ER 512:4–18'],
  ...['Dkt. 45-2 at 7 ¶ 12', 'Aplt. App. Vol. 3 at 512', 'App. Vol. 2 at 345', 'ER.45', 'SA45'],
  ...['D.E. #45', 'Doc. #45', '1 App. 45'],
];

describe('places in the record', () => {
  for (const place of RECORD) {
    it(`${place}: what an id. behind it means`, () => {
      const reading = read(
        `*Smith v. Jones*, 5 F.3d 1, 2 (1st Cir. 1993). *See* ${place}. *Id.* at 4.`,
      );
      const [, record, id] = reading.citations;
      assert.equal(record?.kind, 'record');
      assert.equal(record && core(reading, record), place);
      assert.equal(id?.authority, undefined);
      assert.equal(reading.authorities.length, 1);
    });
  }

  it('are told from prose', () => {
    for (const text of [
      'Ex. 5 of the statute is gone.',
      'CP 45 is a comet.',
      'The ex. 5 was lost.',
      'We read Ex. B there.',
      'The indictment had 4 counts.',
    ]) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });
});

/** Forms of laws: a text and the entries of its table; every citation of it has an authority. */
const FORMS: Forms = {
  'lists of sections': [
    ['A.R.S. §§ 13-1105, 13-1203(A).', 'A.R.S. § 13-1105', 'A.R.S. § 13-1203'],
    ['A.R.S. §§ 13–1105, 13–1203.', 'A.R.S. § 13-1105', 'A.R.S. § 13-1203'],
    ['D.C. Code §§ 22-4504, 22-4505.', 'D.C. Code § 22-4504', 'D.C. Code § 22-4505'],
    ['K.S.A. §§ 21-5401, 21-5402.', 'K.S.A. § 21-5401', 'K.S.A. § 21-5402'],
    ['A.R.S. §§ 13-1105–13-1106.', 'A.R.S. §§ 13-1105–13-1106'],
    ['Colo. Rev. Stat. §§ 18-3-102–18-3-105.', 'Colo. Rev. Stat. §§ 18-3-102–18-3-105'],
    [
      '29 Del. C. § 10001–10007. 28 U.S.C. § 1604–1605.',
      '28 U.S.C. §§ 1604–1605',
      '29 Del. C. §§ 10001–10007',
    ],
    ['Idaho Code § 101–102.', 'Idaho Code § 101-102'],
    ['42 U.S.C. §§ 2000e–2000e-17.', '42 U.S.C. §§ 2000e–2000e-17'],
    ['N.C. Gen. Stat. §§ 14-72 to -72.1.', 'N.C. Gen. Stat. §§ 14-72–14-72.1'],
    ['42 U.S.C. §§ 2000e-2(a), -3(a).', '42 U.S.C. § 2000e-2', '42 U.S.C. § 2000e-3'],
    ['W. Va. Code §§ 61-2-1 to -9.', 'W. Va. Code §§ 61-2-1–61-2-9'],
    ['N.J. Stat. Ann. §§ 10:5-1 to -49.', 'N.J. Stat. Ann. §§ 10:5-1–10:5-49'],
    ['A.R.S. §§ 12-821 to -826.', 'A.R.S. §§ 12-821–12-826'],
    ['RCW §§ 9.94A.535, .537.', 'RCW § 9.94A.535', 'RCW § 9.94A.537'],
    ['O.C.G.A. §§ 16-5-1, -2.', 'O.C.G.A. § 16-5-1', 'O.C.G.A. § 16-5-2'],
    ['5 U.S.C. §§ 701-06. 5 U.S.C. §§ 701–706.', '5 U.S.C. §§ 701–706'],
    [
      '5 U.S.C. § 701. *Id.* §§ 702, 704. *Id.* § 705.',
      ...['5 U.S.C. § 701', '5 U.S.C. § 702', '5 U.S.C. § 704', '5 U.S.C. § 705'],
    ],
    ['5 U.S.C. § 553(b)–(c).', '5 U.S.C. § 553'],
    [
      'Neb. Rev. Stat. §§ 57-1301 to 57-1307. See § 57-1306.',
      'Neb. Rev. Stat. §§ 57-1301–57-1307',
      'Neb. Rev. Stat. § 57-1306',
    ],
    [
      'Neb. Rev. Stat. § 2-1207. See § 2-1208.',
      'Neb. Rev. Stat. § 2-1207',
      'Neb. Rev. Stat. § 2-1208',
    ],
  ],
  'regulations of states': [
    ['310 CMR 10.02.', '310 CMR 10.02'],
    ['Fla. Admin. Code R. 62-302.530.', 'Fla. Admin. Code R. 62-302.530'],
    ['Ohio Adm.Code 3745-1-07.', 'Ohio Adm.Code 3745-1-07'],
    ['N.J.A.C. 7:9-1.1.', 'N.J.A.C. 7:9-1.1'],
    ['COMAR 10.01.02.03.', 'COMAR 10.01.02.03'],
    ['14 CCR § 15000.', '14 CCR § 15000'],
    ['Wis. Admin. Code § NR 102.04.', 'Wis. Admin. Code § NR 102.04'],
    ['Mich. Admin. Code R. 323.1041.', 'Mich. Admin. Code R. 323.1041'],
    ['*Doe v. Roe*, 48 C.M.R. 10 (1974).', '*Doe v. Roe*, 48 C.M.R. 10 (1974)'],
  ],
  'rules of courts': [
    ['Fed. Rule Civ. Proc. 12(b)(6).', 'Fed. Rule Civ. Proc. 12'],
    ['Fed. Rules Civ. Proc. 12, 56.', 'Fed. Rule Civ. Proc. 12', 'Fed. Rule Civ. Proc. 56'],
    ['Fed. Rule Crim. Proc. 52(b).', 'Fed. Rule Crim. Proc. 52'],
    ['Fed. Rule App. Proc. 4(a). Fed. R. App. P. 4.', 'Fed. Rule App. Proc. 4'],
    ['Fed. R. Civ. Pro. 56.', 'Fed. R. Civ. Pro. 56'],
    ['Bankruptcy Rule 3001. Fed. R. Bankr. P. 3001.', 'Bankruptcy Rule 3001'],
    ['Fed. R. Civ. P. 11(b)(1) and (c)(3).', 'Fed. R. Civ. P. 11'],
    ['Fed. R. Civ. P. 12(b)(1), (b)(6), and 23(a).', 'Fed. R. Civ. P. 12', 'Fed. R. Civ. P. 23'],
    ['Fed. R. Evid. 404(b), 702(a)–(d).', 'Fed. R. Evid. 404', 'Fed. R. Evid. 702'],
    ['Pa.R.Crim.P. 600.', 'Pa.R.Crim.P. 600'],
    ['Pa.R.A.P. 1925(b).', 'Pa.R.A.P. 1925'],
    ['C.R.C.P. 12(b)(5).', 'C.R.C.P. 12'],
    ['MCR 7.212.', 'MCR 7.212'],
    ['N.J.R.E. 404(b).', 'N.J.R.E. 404'],
    ['NRAP 28.', 'NRAP 28'],
    ['Va. Sup. Ct. R. 5A:18.', 'Va. Sup. Ct. R. 5A:18'],
    ['N.J. Ct. R. 4:46-2.', 'N.J. Ct. R. 4:46-2'],
    ['Tex. R. Civ. P. 91a.1.', 'Tex. R. Civ. P. 91a.1'],
  ],
  constitutions: [
    ['U. S. Const., Amdt. 14, §1.', 'U. S. Const., Amdt. 14, §1'],
    ['U. S. Const., Amdts. 5, 14.', 'U. S. Const., Amdt. 5', 'U. S. Const., Amdt. 14'],
    ['U. S. Const., Art. III, §2.', 'U. S. Const., Art. III, §2'],
    ['N.J. Const. art. I, ¶ 1.', 'N.J. Const. art. I, ¶ 1'],
    ['Mich. Const. 1963, art. 1, § 17.', 'Mich. Const. 1963, art. 1, § 17'],
    ['Ill. Const. 1970, art. I, § 2.', 'Ill. Const. 1970, art. I, § 2'],
    ['Cal. Const. art. XIII A, § 1.', 'Cal. Const. art. XIII A, § 1'],
    ['Va. Declaration of Rights § 10 (1776).', 'Va. Declaration of Rights § 10 (1776)'],
    [
      'U.S. Const. art. III, § 2. *Id.* § 1.',
      'U.S. Const. art. III, § 1',
      'U.S. Const. art. III, § 2',
    ],
    ['U.S. Const. amends. V, 28 U.S.C. § 1331.', 'U.S. Const. amends. V', '28 U.S.C. § 1331'],
  ],
  'acts by their own sections': [
    ['INA § 240A(b)(1)(D).', 'INA § 240A'],
    ['NLRA § 8(a)(1). *Id.* § 7.', 'NLRA § 7', 'NLRA § 8'],
    ['ERISA § 404.', 'ERISA § 404'],
    ['Bankruptcy Code § 363(f). 11 U.S.C. § 363.', '11 U.S.C. § 363'],
    ['INA § 208(a)(1), 8 U.S.C. § 1158(a)(1). INA § 208(b).', '8 U.S.C. § 1158'],
    ['Uniform Commercial Code § 2-207. U.C.C. § 2-207.', 'Uniform Commercial Code § 2-207'],
    ['Justice Manual § 9-27.220.', 'Justice Manual § 9-27.220'],
  ],
  'comments behind a section': [
    ['Model Penal Code § 2.02(2)(a)(i) & cmt. 3 (Am. L. Inst. 1985).', 'Model Penal Code § 2.02'],
    ['U.S.S.G. § 2D1.1(b)(1) cmt. n.11(A).', 'U.S.S.G. § 2D1.1'],
    ['USSG §2K2.1(a)(4)(A), comment. (n.1).', 'USSG § 2K2.1'],
    ["U.C.C. § 2-207(2)(b) & cmt. 6 (Am. L. Inst. & Unif. L. Comm'n 2017).", 'U.C.C. § 2-207'],
    ['Model Rules of Pro. Conduct r. 1.7(b) cmt. 3.', 'Model Rules of Pro. Conduct r. 1.7'],
    ['U.S.S.G. App. C, amend. 798. *Id.*', 'U.S.S.G. App. C, amend. 798'],
  ],
  'laws at large': [
    [
      'Pub. L. No. 104-208, 110 Stat. 3009-546 (1996). *Id.*',
      'Pub. L. No. 104-208, 110 Stat. 3009-546 (1996)',
    ],
    [
      'Pub. L. No. 104-134, 110 Stat. 1321–66 (1996).',
      'Pub. L. No. 104-134, 110 Stat. 1321–66 (1996)',
    ],
    ['Pub. L. No. 94-583, 90 Stat. 2891-98 (1976).', 'Pub. L. No. 94-583, 90 Stat. 2891 (1976)'],
    ['Public Law 116-136. Public Law No. 116-136.', 'Public Law 116-136'],
    [
      'Statute of the International Court of Justice art. 38(1)(d), June 26, 1945, 59 Stat. 1055. *Id.*',
      'Statute of the International Court of Justice, June 26, 1945, 59 Stat. 1055',
    ],
  ],
  'reports of agencies': [
    ['166 FERC ¶ 61,049, at P 28 (2019). *Id.* at P 30.', '166 FERC ¶ 61,049 (2019)'],
    ['23 FCC Rcd. 13028, 13032 ¶ 8 (2008).', '23 FCC Rcd. 13028 (2008)'],
  ],
  'codes by their local names': [
    ['G.L. c. 265, § 13A. M.G.L. c. 265, § 13A.', 'G.L. c. 265, § 13A'],
    ['R.C. 2953.08(G)(2).', 'R.C. 2953.08'],
    ['8 Del. C. § 220. Del. Code Ann. tit. 8, § 220.', '8 Del. C. § 220'],
    ['La. R.S. 14:30.', 'La. R.S. 14:30'],
    ['AS 11.41.100.', 'AS 11.41.100'],
    ['21 O.S. § 701.7.', '21 O.S. § 701.7'],
    ['N.D.C.C. § 1-01-01.', 'N.D.C.C. § 1-01-01'],
    ['NMSA 1978, § 30-2-1.', 'NMSA 1978, § 30-2-1'],
    ['K.S.A. 2019 Supp. 21-6811.', 'K.S.A. 2019 Supp. § 21-6811'],
    [
      '§ 776.032(1), Fla. Stat. (2017). *Id.* § 776.012.',
      'Fla. Stat. § 776.012',
      'Fla. Stat. § 776.032',
    ],
    ['Me. Rev. Stat. Ann. tit. 17-A, § 201.', 'Me. Rev. Stat. Ann. tit. 17-A, § 201'],
  ],
};

describeForms('forms of laws', FORMS);

describe('comments behind a section', () => {
  it('leave its year', () => {
    const { citations } = read('Model Penal Code § 2.02(2) & cmt. 3 (Am. L. Inst. 1985).');
    assert.equal(citations[0]?.fields.year, '1985');
  });
});
