import assert from 'node:assert/strict';
import { describeForms, type Forms, read } from './support.ts';

/** Forms of secondary sources: a text and the entries of its table; every citation has an authority. */
const FORMS: Forms = {
  'articles behind a sentence': [
    [
      'For the argument that rules are to be preferred, see Jane Doe, *Rules*, 58 Minn. L. Rev. 349 (1974). Doe, *supra*, at 350.',
      'Jane Doe, *Rules*, 58 Minn. L. Rev. 349 (1974)',
    ],
    [
      'For the argument that rules are to be preferred, see Jane Doe, Rules, 58 Minn. L. Rev. 349 (1974).',
      'Jane Doe, *Rules*, 58 Minn. L. Rev. 349 (1974)',
    ],
    [
      'On this point, compare Bob Moe, *Alpha*, 1 Yale L.J. 1 (1990).',
      'Bob Moe, *Alpha*, 1 Yale L.J. 1 (1990)',
    ],
    [
      'As explained in Cy Koe & Jane B. Doe, *Alpha*, 1 Yale L.J. 1 (1990).',
      'Cy Koe & Jane B. Doe, *Alpha*, 1 Yale L.J. 1 (1990)',
    ],
    [
      'The point is made in Di Loe, *Alpha*, 1 Yale L.J. 1 (1990).',
      'Di Loe, *Alpha*, 1 Yale L.J. 1 (1990)',
    ],
    [
      'For a discussion of the history, *see* Jane van der Doe, *Alpha*, 1 Yale L.J. 1 (1990).',
      'Jane van der Doe, *Alpha*, 1 Yale L.J. 1 (1990)',
    ],
    [
      'In 1991), he says so. The leading account is Ann Poe, *Gamma*, 3 Yale L.J. 3 (1993).',
      'Ann Poe, *Gamma*, 3 Yale L.J. 3 (1993)',
    ],
  ],
  'articles beside each other': [
    [
      '*Compare* Jane Doe, *Alpha*, 1 Yale L.J. 1 (1990), *with* John Roe, *Beta*, 2 Yale L.J. 2 (1991).',
      'Jane Doe, *Alpha*, 1 Yale L.J. 1 (1990)',
      'John Roe, *Beta*, 2 Yale L.J. 2 (1991)',
    ],
    [
      'Compare Jane Doe, Alpha, 1 Yale L.J. 1, 3 (1990), with John Roe, Beta, 2 Yale L.J. 2 (1991).',
      'Jane Doe, *Alpha*, 1 Yale L.J. 1 (1990)',
      'John Roe, *Beta*, 2 Yale L.J. 2 (1991)',
    ],
  ],
  'titles with colons': [
    [
      'Jane Doe, *Standing: A View*, 100 Yale L.J. 2 (1991). Doe, *supra*, at 4.',
      'Jane Doe, *Standing: A View*, 100 Yale L.J. 2 (1991)',
    ],
    [
      'Jane Doe, Note, *Standing: A View*, 100 Yale L.J. 2 (1991).',
      'Jane Doe, Note, *Standing: A View*, 100 Yale L.J. 2 (1991)',
    ],
    [
      'Jane Doe, *Standing After* Lujan: *A View*, 100 Yale L.J. 2 (1991).',
      'Jane Doe, *Standing After* Lujan: *A View*, 100 Yale L.J. 2 (1991)',
    ],
    [
      'Jane Doe, Standing: A View, 100 Yale L.J. 2 (1991). Doe, supra, at 4.',
      'Jane Doe, *Standing: A View*, 100 Yale L.J. 2 (1991)',
    ],
    [
      'The scholars agree: Jane Doe, Standing: A View, 100 Yale L.J. 2 (1991).',
      'Jane Doe, *Standing: A View*, 100 Yale L.J. 2 (1991)',
    ],
    [
      'So it is: Jane Doe, *Standing*, 100 Yale L.J. 2 (1991).',
      'Jane Doe, *Standing*, 100 Yale L.J. 2 (1991)',
    ],
  ],
  'titles of rules': [
    [
      '*Renewable Fuel Standard Program: Standards for 2020*, 85 Fed. Reg. 7016 (Feb. 6, 2020).',
      'Renewable Fuel Standard Program: Standards for 2020, 85 Fed. Reg. 7016 (Feb. 6, 2020)',
    ],
    [
      'Endangered and Threatened Wildlife and Plants; Listing the Gray Wolf, 85 Fed. Reg. 69,778 (Nov. 3, 2020).',
      'Endangered and Threatened Wildlife and Plants; Listing the Gray Wolf, 85 Fed. Reg. 69,778 (Nov. 3, 2020)',
    ],
    [
      'Clean Water Rule: Definition of “Waters of the United States,” 80 Fed. Reg. 37,054 (June 29, 2015).',
      'Clean Water Rule: Definition of “Waters of the United States,” 80 Fed. Reg. 37,054 (June 29, 2015)',
    ],
    [
      'The agency said so here: Clean Water Rule, 80 Fed. Reg. 37,054 (June 29, 2015). 40 C.F.R. § 12.4; Clear Air Rule, 80 Fed. Reg. 1 (Jan. 2, 2015).',
      '40 C.F.R. § 12.4',
      'Clean Water Rule, 80 Fed. Reg. 37,054 (June 29, 2015)',
      'Clear Air Rule, 80 Fed. Reg. 1 (Jan. 2, 2015)',
    ],
  ],
  'news and posts': [
    [
      '*Doe Wins*, ABC News (Mar. 3, 2020), https://abc.com/x.',
      '*Doe Wins*, ABC News (Mar. 3, 2020), https://abc.com/x',
    ],
    [
      'Jane Doe, *Thoughts*, Doe Blog (June 22, 2018, 1:20 PM), https://doe.com/x. Doe, *supra*.',
      'Jane Doe, *Thoughts*, Doe Blog (June 22, 2018, 1:20 PM), https://doe.com/x',
    ],
    [
      'Jane Doe (@x), Twitter (Jan. 3, 2020, 8:15 AM), https://twitter.com/x/1.',
      'Jane Doe (@x), Twitter (Jan. 3, 2020, 8:15 AM), https://twitter.com/x/1',
    ],
    [
      'Jane Doe, *Doe Wins*, Wash. Post (June 1, 2020, 5:00 p.m.).',
      'Jane Doe, *Doe Wins*, Wash. Post (June 1, 2020, 5:00 p.m.)',
    ],
  ],
  'sections of newspapers': [
    [
      '*Police Shoot Man*, Chi. Trib., Jan. 5, 2015, § 1, at 3.',
      '*Police Shoot Man*, Chi. Trib., Jan. 5, 2015',
    ],
  ],
  'authors by their initials': [
    [
      'So it is. A. Bickel, The Least Dangerous Branch 45 (1962). Bickel, supra, at 46.',
      'A. Bickel, The Least Dangerous Branch (1962)',
    ],
    [
      'A. Scalia & B. Garner, Reading Law 174 (2d ed. 2012). Scalia & Garner, supra, at 175.',
      'A. Scalia & B. Garner, Reading Law (2d ed. 2012)',
    ],
    [
      '11A C. Wright, A. Miller, & M. Kane, Federal Practice and Procedure § 2948.1, pp. 139–140 (2d ed. 1995).',
      '11A C. Wright, A. Miller, & M. Kane, Federal Practice and Procedure (2d ed. 1995)',
    ],
    [
      'W. Keeton, D. Dobbs, R. Keeton & D. Owen, Prosser and Keeton on Torts 12 (5th ed. 1984). Keeton et al., supra, at 13.',
      'W. Keeton, D. Dobbs, R. Keeton & D. Owen, Prosser and Keeton on Torts (5th ed. 1984)',
    ],
  ],
  'places that are no pages': [
    ...[
      ...['ch. 9', '¶ 12', 'pt. II, ch. 3', 'xii', 'xii-xiv', '12 fig.3', 'at 14 tbl.8', 'at ES-3'],
      ...['ch. 9, at 12', '§ 12', '§ 12, at 30', 'at 12', '12-13'],
    ].map((place): [string, string] => [
      `Jane Doe, *The Origins of Roe* ${place} (1973). Doe, *supra*, at 3.`,
      'Jane Doe, *The Origins of Roe* (1973)',
    ]),
  ],
  'tables typed as plain text': [
    ['| *Roe v. Wade* | 410 U.S. 113 (1973) |', '*Roe v. Wade*, 410 U.S. 113 (1973)'],
    ['| Roe v. Wade | 410 U.S. 113 (1973) |', '*Roe v. Wade*, 410 U.S. 113 (1973)'],
  ],
  'works within books': [
    [
      'Ronald Dworkin, *The Forum of Principle*, in *A Matter of Principle* 33, 40 (1985). Dworkin, *supra*, at 41.',
      'Ronald Dworkin, *The Forum of Principle*, in *A Matter of Principle* (1985)',
    ],
    [
      'Ronald Dworkin, *The Forum of Principle*, *in* *A Matter of Principle* 33, 40 (1985).',
      'Ronald Dworkin, *The Forum of Principle*, in *A Matter of Principle* (1985)',
    ],
    [
      'Jane Doe, *Alpha* (1787), *reprinted in* *Beta* 12 (John Roe ed., 1994).',
      'Jane Doe, *Alpha* (1787), *reprinted in* *Beta* (John Roe ed., 1994)',
    ],
    [
      'Jane Doe, *Alpha*, *reprinted in* 2 The Complete Works 12 (John Roe ed., 1994).',
      'Jane Doe, *Alpha*, reprinted in 2 The Complete Works (John Roe ed., 1994)',
    ],
    [
      'Letter from Thomas Jefferson to James Madison (Sept. 6, 1789), *in* 15 *The Papers of Thomas Jefferson* 392 (Julian P. Boyd ed., 1958).',
      'Letter from Thomas Jefferson to James Madison (Sept. 6, 1789), *in* 15 *The Papers of Thomas Jefferson* (Julian P. Boyd ed., 1958)',
    ],
    [
      'Jane Doe, *Alpha* (1990), in New York, the court held so (2018).',
      'Jane Doe, *Alpha* (1990)',
    ],
  ],
  'treatises by section': [
    [
      '8 Wright & Miller, Fed. Prac. & Proc. Civ. § 2036 (3d ed.). *Id.* § 2037.',
      '8 Wright & Miller, *Fed. Prac. & Proc. Civ.* (3d ed.)',
    ],
    ['See 1 Nimmer on Copyright § 2.01[A] (2021).', '1 *Nimmer on Copyright* (2021)'],
    ['3 *McCarthy on Trademarks* § 23:1.', '3 *McCarthy on Trademarks*'],
    ["*See* 4 Moore's Federal Practice ¶ 16.12.", "4 *Moore's Federal Practice*"],
  ],
};

describeForms('forms of secondary sources', FORMS);

describe('news of the web', () => {
  it('has its outlet and its day apart', () => {
    for (const outlet of ['ABC News', 'CNN', 'Wash. Post']) {
      const { citations } = read(`*Doe Wins*, ${outlet} (Mar. 3, 2020), https://doe.com/x.`);
      const { publisher, date, year } = citations[0]?.fields ?? {};
      assert.deepEqual([publisher, date, year], [outlet, 'Mar. 3, 2020', '2020']);
    }
  });
});

describe('reports and press releases in plain text', () => {
  it('have their issuer and title apart', () => {
    const rows: [string, string, string][] = [
      [
        "Press Release, U.S. Dep't of Just., Justice Department Sues Texas (Sept. 9, 2021).",
        "Press Release, U.S. Dep't of Just.",
        'Justice Department Sues Texas',
      ],
      [
        "U.S. GOV'T ACCOUNTABILITY OFF., GAO-18-115, FEDERAL LANDS 12 (2018).",
        "U.S. GOV'T ACCOUNTABILITY OFF.",
        'FEDERAL LANDS',
      ],
      [
        'Congressional Research Service, R45153, Statutory Interpretation: Theories, Tools, and Trends 21 (2018).',
        'Congressional Research Service',
        'Statutory Interpretation: Theories, Tools, and Trends',
      ],
    ];
    for (const [text, author, title] of rows) {
      const { fields } = read(text).citations[0] ?? {};
      assert.deepEqual([fields?.author, fields?.title], [author, title]);
    }
  });
});
