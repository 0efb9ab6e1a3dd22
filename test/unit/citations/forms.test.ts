import assert from 'node:assert/strict';
import { describeForms, type Forms, read } from './support.ts';

/** Forms of real briefs: a text and the entries of its table; every citation of it has an authority. */
const FORMS: Forms = {
  'articles and their authors': [
    [
      'Jane Doe, *Rethinking Standing?*, 120 Yale L.J. 400 (2010). Doe, *supra*, at 402.',
      'Jane Doe, *Rethinking Standing?*, 120 Yale L.J. 400 (2010)',
    ],
    [
      'So it is. William Baude, Is Originalism Our Law?, 115 Colum. L. Rev. 2349 (2015).',
      'William Baude, *Is Originalism Our Law?*, 115 Colum. L. Rev. 2349 (2015)',
    ],
    [
      'Is it so? Jane Doe, Note, *Standing*, 120 Yale L.J. 400 (2010). Doe, *supra*, at 402.',
      'Jane Doe, Note, *Standing*, 120 Yale L.J. 400 (2010)',
    ],
  ],
  'hearings and reports': [
    [
      '*Hearing Before the S. Comm. on the Judiciary*, 110th Cong. 35 (2007) (statement of Jane Doe).',
      'Hearing Before the S. Comm. on the Judiciary, 110th Cong. (2007)',
    ],
    [
      '*Hearings Before the S. Comm. on the Judiciary*, 100th Cong., 1st Sess. 34-35 (1987). *Id.* at 36.',
      'Hearings Before the S. Comm. on the Judiciary, 100th Cong. (1987)',
    ],
    ['H.R. Rep. No. 103-711, pt. 1, at 385 (1994).', 'H.R. Rep. No. 103-711, pt. 1 (1994)'],
    [
      'H.R. Rep. No. 94-1487, at 7 (1976), *as reprinted in* 1976 U.S.C.C.A.N. 6604.',
      'H.R. Rep. No. 94-1487 (1976), *as reprinted in* 1976 U.S.C.C.A.N. 6604',
    ],
  ],
  'laws of England by the year of a reign': [
    [
      'Statute of Northampton, 2 Edw. 3, c. 3 (1328) (Eng.). *Id.* 2 Edw. 3, c. 3.',
      'Statute of Northampton, 2 Edw. 3, c. 3 (1328)',
    ],
    [
      '*See* Act of Settlement, 12 & 13 Will. 3, c. 2, § 3 (1701). Bill of Rights, 1 W. & M., sess. 2, c. 2 (1689).',
      'Act of Settlement, 12 & 13 Will. 3, c. 2 (1701)',
      'Bill of Rights, 1 W. & M., sess. 2, c. 2 (1689)',
    ],
  ],
  'encyclopedias and manuals': [
    [
      '15 Am. Jur. 2d *Charities* § 135 (2000). *Id.* § 136.',
      '15 Am. Jur. 2d *Charities* § 135 (2000)',
      '15 Am. Jur. 2d *Charities* § 136 (2000)',
    ],
    [
      '88 C.J.S. Trial §§ 192, 195 (1955).',
      '88 C.J.S. *Trial* § 192 (1955)',
      '88 C.J.S. *Trial* § 195 (1955)',
    ],
    ['MPEP § 2106.', 'MPEP § 2106'],
  ],
  'decisions of agencies': [
    [
      '*Apple Inc. v. Fintiv, Inc.*, IPR2020-00019, Paper 11 (P.T.A.B. Mar. 20, 2020).',
      '*Apple Inc. v. Fintiv, Inc.*, IPR2020-00019, Paper 11 (P.T.A.B. Mar. 20, 2020)',
    ],
    ['*In re Roe Co.*, 50 S.E.C. 10, 12 (1990).', '*In re Roe Co.*, 50 S.E.C. 10 (1990)'],
  ],
  'one sign before several sections': [
    ['28 U.S.C. § 1604, 1605.', '28 U.S.C. § 1604', '28 U.S.C. § 1605'],
    ['28 U.S.C. § 1331 and 1332 (2018).', '28 U.S.C. § 1331', '28 U.S.C. § 1332'],
    ['Under 42 U.S.C. § 1983, 1988 was the year.', '42 U.S.C. § 1983'],
    ['28 U.S.C. § 1604, 12 of which.', '28 U.S.C. § 1604'],
  ],
  'decisions of England and of the states': [
    [
      '*Somerset v. Stewart*, 98 Eng. Rep. 499, 509 (K.B. 1772). *Id.* at 510. *Somerset*, 98 Eng. Rep. at 509.',
      '*Somerset v. Stewart*, 98 Eng. Rep. 499 (K.B. 1772)',
    ],
    [
      '*Entick v. Carrington*, 19 How. St. Tr. 1029 (C.P. 1765).',
      '*Entick v. Carrington*, 19 How. St. Tr. 1029 (C.P. 1765)',
    ],
    [
      '*Mabo v Queensland [No. 2]* (1992) 175 CLR 1.',
      '*Mabo v Queensland [No. 2]* (1992) 175 CLR 1',
    ],
    ['*People v. Anderson* (1972) 6 Cal.3d 628.', '*People v. Anderson* (1972) 6 Cal.3d 628'],
    [
      '*Doe v Roe*, 150 AD3d 1234 (2d Dept 2017), *lv denied* 30 NY3d 902 (2017).',
      '*Doe v Roe*, 150 AD3d 1234 (2d Dept 2017), *lv denied* 30 NY3d 902 (2017)',
    ],
    [
      '*State v. Doe*, 124 Ohio St.3d 163, 2009-Ohio-6426, 920 N.E.2d 949, ¶ 15.',
      '*State v. Doe*, 124 Ohio St.3d 163, 2009-Ohio-6426, 920 N.E.2d 949',
    ],
    ['*State v. Doe*, 2021-NCSC-5, ¶ 4, 376 N.C. 1.', '*State v. Doe*, 2021-NCSC-5, 376 N.C. 1'],
    [
      "*C v. D*, 602 F.3d 100 (2d Cir. 2010), *aff'd on remand*, 702 F.3d 300 (2d Cir. 2013).",
      "*C v. D*, 602 F.3d 100 (2d Cir. 2010), *aff'd on remand*, 702 F.3d 300 (2d Cir. 2013)",
    ],
  ],
  'acts and codes': [
    ['INA § 208(a)(1), 8 U.S.C. § 1158(a)(1).', '8 U.S.C. § 1158'],
    ['Voting Rights Act § 2, 52 U.S.C. § 10301.', '52 U.S.C. § 10301'],
    [
      'Consolidated Appropriations Act, 2016, Pub. L. No. 114-113, div. O, tit. III, § 301, 129 Stat. 2242 (2015). *Id.* § 302.',
      'Consolidated Appropriations Act, 2016, Pub. L. No. 114-113, 129 Stat. 2242 (2015)',
    ],
    [
      'Act of Sept. 24, 1789, ch. 20, § 25, 1 Stat. 73, 85. *Id.* § 26.',
      'Act of Sept. 24, 1789, ch. 20, 1 Stat. 73',
    ],
    ['28 U.S.C. § 1350 note. 28 U.S.C. § 1350.', '28 U.S.C. § 1350', '28 U.S.C. § 1350 note'],
    [
      '(Code Civ. Proc., § 425.16, subd. (b)(1).) Pen. Code, §§ 187, 188.',
      'Code Civ. Proc., § 425.16',
      'Pen. Code, § 187',
      'Pen. Code, § 188',
    ],
    [
      'Mass. Const. pt. 1, art. 12. Mass. Const. pt. 2, art. 12.',
      'Mass. Const. pt. 1, art. 12',
      'Mass. Const. pt. 2, art. 12',
    ],
    ['Md. Const. Decl. of Rts. art. 26.', 'Md. Const. Decl. of Rts. art. 26'],
    ['Ill. S. Ct. R. 23(e)(1).', 'Ill. S. Ct. R. 23'],
  ],
  'names given to works': [
    [
      'Convention Against Torture, art. 2, Dec. 10, 1984, 1465 U.N.T.S. 85 [hereinafter CAT]. CAT, *supra*, art. 2(2).',
      'Convention Against Torture, Dec. 10, 1984, 1465 U.N.T.S. 85',
    ],
    [
      'Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77 ("VCCR"). VCCR art. 36(1)(b). *Id.* art. 37.',
      'Vienna Convention on Consular Relations, Apr. 24, 1963, 21 U.S.T. 77',
    ],
    [
      '13D Charles Alan Wright et al., *Federal Practice and Procedure* § 3567 (3d ed. 2008). 13D Wright et al., *supra*, § 3568.',
      '13D Charles Alan Wright et al., *Federal Practice and Procedure* (3d ed. 2008)',
    ],
    [
      '5 *McCarthy on Trademarks and Unfair Competition* § 30:1 (5th ed. 2021).',
      '5 *McCarthy on Trademarks and Unfair Competition* (5th ed. 2021)',
    ],
    [
      '*Samantar v. Yousuf*, 560 U.S. 305 (2010). *Ibid.* *Filartiga v. Pena-Irala*, 577 F. Supp. 860 (E.D.N.Y. 1984).',
      '*Filartiga v. Pena-Irala*, 577 F. Supp. 860 (E.D.N.Y. 1984)',
      '*Samantar v. Yousuf*, 560 U.S. 305 (2010)',
    ],
  ],
  'other sources': [
    ['8 Op. O.L.C. 12 (1984).', '8 Op. O.L.C. 12 (1984)'],
    ['The Federalist Nos. 47, 48 (James Madison).', 'The Federalist Nos. 47, 48 (James Madison)'],
    [
      'The Federalist No. 78, at 464 (Alexander Hamilton) (Clinton Rossiter ed., 1961).',
      'The Federalist No. 78 (Alexander Hamilton) (Clinton Rossiter ed., 1961)',
    ],
    [
      'Random House Dictionary of the English Language 1000 (2d ed. 1987).',
      'Random House Dictionary of the English Language (2d ed. 1987)',
    ],
    [
      '4 William Blackstone, *Commentaries on the Laws of England* 149-50 (1769).',
      '4 William Blackstone, Commentaries on the Laws of England (1769)',
    ],
    [
      'Universal Declaration of Human Rights, G.A. Res. 217A (III), U.N. Doc. A/810 (Dec. 10, 1948).',
      'Universal Declaration of Human Rights, G.A. Res. 217A (III), U.N. Doc. A/810 (Dec. 10, 1948)',
    ],
    ['S.C. Res. 687 (Apr. 3, 1991).', 'S.C. Res. 687 (Apr. 3, 1991)'],
    [
      "The letter says so. Letter from Jack B. Tate, Acting Legal Adviser, U.S. Dep't of State, to Philip B. Perlman, Acting Att'y Gen. (May 19, 1952).",
      "Letter from Jack B. Tate, Acting Legal Adviser, U.S. Dep't of State, to Philip B. Perlman, Acting Att'y Gen. (May 19, 1952)",
    ],
  ],
};

describeForms('forms of briefs', FORMS);

describe('supra behind a signal', () => {
  it('names no work: it points into the brief', () => {
    for (const text of ['*See supra* Part I.', '*See also supra* Part I.', 'See *supra* Part I.']) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });
});

describe('opinions of lawyers', () => {
  it('are no cases of the table', () => {
    const { authorities } = read("8 Op. O.L.C. 12 (1984). 42 Op. Att'y Gen. 12 (1963).");
    assert.deepEqual(
      authorities.map(({ category }) => category),
      ['other', 'other'],
    );
  });
});
