import assert from 'node:assert/strict';
import { findCitations, markedPassages, readCitations } from '../../../src/citations/index.ts';

/** Phrases of history that a second citation may follow (Bluebook table T8 and what courts write beside it). */
const PHRASES = [
  "aff'd",
  "aff'd in part, rev'd in part",
  'vacated as moot',
  'vacated',
  'amended by',
  "opinion amended on denial of reh'g",
  "reh'g granted, opinion withdrawn",
  "reh'g en banc granted",
  'rehearing en banc granted',
  'opinion withdrawn and superseded on denial of rehearing',
  'certifying questions to',
  'question certified',
  'cert. denied',
  'overruled on other grounds by',
];

describe('the history of a decision', () => {
  it('is read with what follows it, and makes no work of its own', () => {
    for (const phrase of PHRASES) {
      const comma = /(?:by|to)$/.test(phrase) ? '' : ',';
      const text = `*Doe v. Roe*, 1 F.3d 2, 3 (9th Cir. 1993), *${phrase}*${comma} 510 U.S. 4 (1994). *Id.* at 5.`;
      const { citations, authorities } = readCitations(markedPassages(text));
      assert.equal(authorities.length, 1, text);
      const [first, second, id] = citations;
      assert.equal(first?.fields.caseName, 'Doe v. Roe', text);
      assert.equal(second?.part, 'history', text);
      assert.equal(second?.fields.history, phrase, text);
      // The history is part of the citation: id. means the decision.
      assert.equal(id?.authority, first?.authority, text);
    }
  });

  it('may be told by its day alone', () => {
    for (const phrase of ["reh'g en banc granted", 'cert. granted in part', 'vacated as moot']) {
      const text = `*Doe v. Roe*, 1 F.3d 2, 3 (9th Cir. 1993), *${phrase}* (Jan. 5, 1994). *Id.* at 5.`;
      const { citations, authorities } = readCitations(markedPassages(text));
      assert.equal(citations.length, 2, text);
      assert.deepEqual(
        authorities.map(({ name }) => name.map((piece) => piece.text).join('')),
        [`Doe v. Roe, 1 F.3d 2 (9th Cir. 1993), ${phrase} (Jan. 5, 1994)`],
      );
      assert.equal(citations[1]?.authority, citations[0]?.authority, text);
    }
  });

  it('does not take the words of a sentence for a phrase', () => {
    const text =
      'It followed Doe v. Roe, 1 F.3d 2 (9th Cir. 1993), vacated as it was, and Poe v. Moe, 510 U.S. 4 (1994).';
    const names = findCitations(text).map(({ fields }) => fields.caseName);
    assert.deepEqual(names, ['Doe v. Roe', 'Poe v. Moe']);
  });
});

describe('the law that superseded a decision', () => {
  const texts = {
    act: 'superseded by statute*, Civil Rights Act of 1991, Pub. L. No. 102-166, 105 Stat. 1071.',
    section:
      'superseded by statute*, 42 U.S.C. § 2000e-2(k), *as recognized in Roe v. Moe*, 540 U.S. 44 (2003).',
    rule: 'superseded by rule*, Fed. R. Civ. P. 15(c).',
  };
  for (const [name, words] of Object.entries(texts)) {
    it(`is a work of its own to which id. does not refer: ${name}`, () => {
      const text = `*Doe v. Roe*, 490 U.S. 642, 650 (1989), *${words} *Id.* at 651.`;
      const { citations, authorities } = readCitations(markedPassages(text));
      const id = citations.at(-1);
      assert.equal(id?.kind, 'id');
      assert.equal(id?.authority, citations[0]?.authority, text);
      const law = citations.find(({ kind }) => kind === 'statute' || kind === 'rule');
      assert.equal(law?.part, 'history');
      assert.equal(authorities.length, 2);
      assert.equal(authorities[1]?.occurrences[0]?.how, 'full');
    });
  }

  it('is printed upright in the entry of the decision, with its history', () => {
    const text = `*Doe v. Roe*, 490 U.S. 642 (1989), *${texts.section}`;
    const [entry] = readCitations(markedPassages(text)).authorities;
    assert.equal(
      entry?.name.map((piece) => (piece.italic ? `*${piece.text}*` : piece.text)).join(''),
      '*Doe v. Roe*, 490 U.S. 642 (1989), *superseded by statute*, 42 U.S.C. § 2000e-2(k), *as recognized in* *Roe v. Moe*, 540 U.S. 44 (2003)',
    );
  });

  it('is none in the next sentence', () => {
    const text =
      '*Doe v. Roe*, 490 U.S. 642 (1989), *superseded by statute*, Some Act. Then came the rest. 42 U.S.C. § 1983. *Id.*';
    const { citations } = readCitations(markedPassages(text));
    assert.equal(citations.at(-1)?.authority, citations.at(-2)?.authority);
  });
});

describe('a page in square brackets', () => {
  it('stands between a citation and its court, whether it is known or not', () => {
    for (const [page, pin] of [
      ['[319]', '319'],
      ['[at 319]', '319'],
      ['[page]', undefined],
      ['[the page that says so]', undefined],
    ] as const) {
      for (const comma of [',', '']) {
        const text = `*Butters v. Vance Int'l, Inc.*, 225 F.3d 462${comma} ${page} (4th Cir. 2000). *Id.*`;
        const [first, id] = readCitations(markedPassages(text)).citations;
        assert.equal(first?.fields.year, '2000', text);
        assert.equal(first?.fields.court, '4th Cir.', text);
        assert.equal(first?.fields.pin, pin, text);
        assert.equal(id?.authority, first?.authority, text);
      }
    }
  });

  it('is no date of a New York citation', () => {
    const [first] = findCitations('People v. Doe, 60 N.Y.2d 1 [1983] (dissenting opinion).');
    assert.equal(first?.fields.year, '1983');
    assert.equal(first?.fields.pin, undefined);
  });
});

/** Papers of another case as briefs cite them, and what the entry calls them. */
const PAPERS = [
  ['Br. of Respondent at I, ', 'Br. of Respondent'],
  [
    'Br. for the United States as Amicus Curiae at 12, ',
    'Br. for the United States as Amicus Curiae',
  ],
  ["Resp't's Br. at 3-4, ", "Resp't's Br."],
  ['Appellant’s Opening Brief 12, ', 'Appellant’s Opening Brief'],
  ['Tr. of Oral Arg. 45-46, ', 'Tr. of Oral Arg.'],
  ['Oral Arg. Tr. at 5:10-15, ', 'Oral Arg. Tr.'],
  ['Pet. for Writ of Cert. at 9, ', 'Pet. for Writ of Cert.'],
] as const;

describe('a paper of another case', () => {
  for (const [words, name] of PAPERS) {
    it(`is no decision: ${words}`, () => {
      const text = `See ${words}*Doe v. Roe*, 1 U.S. 2 (1990) (No. 12-345), 1989 WL 12345. *Id.* at 5.`;
      const { citations, authorities } = readCitations(markedPassages(text));
      assert.deepEqual(
        citations.map(({ kind, part }) => part ?? kind),
        ['other', 'parallel', 'id'],
      );
      const [entry, none] = authorities;
      assert.equal(none, undefined);
      assert.equal(
        entry?.name.map((piece) => piece.text).join(''),
        `${name}, Doe v. Roe, 1 U.S. 2 (1990) (No. 12-345), 1989 WL 12345`,
      );
      assert.equal(citations[2]?.authority, entry?.id);
    });
  }

  it('is one of the case itself without its name', () => {
    const text = 'Tr. of Oral Arg. 45-46. *Samantar v. Yousuf*, 560 U.S. 305 (2010).';
    const { citations } = readCitations(markedPassages(text));
    assert.deepEqual(
      citations.map(({ kind }) => kind),
      ['record', 'case'],
    );
  });
});

describe('the page of a brief', () => {
  it('is no part of its title, in whatever numerals', () => {
    for (const page of ['12', '12-13', 'iv', 'I']) {
      const text = `Brief for Respondent at ${page}, *Samantar v. Yousuf*, 560 U.S. 305 (2010) (No. 08-1555).`;
      const [entry] = readCitations(markedPassages(text)).authorities;
      const name = entry?.name.map((piece) => piece.text).join('');
      assert.equal(name?.startsWith('Brief for Respondent, Samantar v. Yousuf'), true, name);
    }
  });

  it('takes no longer to look for where there are many digits', () => {
    const text = `Brief for Respondent at ${'1'.repeat(60)}x, *Samantar v. Yousuf*, 560 U.S. 305 (2010).`;
    assert.equal(readCitations(markedPassages(text)).citations.length, 1);
  });
});

/** Numbers as courts of the states and others give them. */
const DOCKETS = [
  'No. 21-CV-5 (Cal. Super. Ct.',
  'No. BC601234 (Cal. Super. Ct.',
  'No. 34-2019-80003156 (Cal. Super. Ct.',
  'S123456 (Cal.',
  'No. L-1234-20 (N.J. Super. Ct. Law Div.',
  'No. A-1234-18T2 (N.J. Super. Ct. App. Div.',
  'Index No. 652345/2020 (N.Y. Sup. Ct.',
  'C.A. No. 2019-0001-JTL (Del. Ch.',
  'No. 2019 CH 1234 (Ill. Cir. Ct.',
  'No. 2019 CA 001234 B (D.C. Super. Ct.',
  'No. X03-HHD-CV19-1234567-S (Conn. Super. Ct.',
  'No. 19-2-12345-6 SEA (Wash. Super. Ct.',
  'No. CV-19-1234-PHX-DGC (D. Ariz.',
  '3:19-cv-1234 (M.D. Fla.',
  'MDL No. 2741 (N.D. Cal.',
  'App. No. 12345/67 (Eur. Ct. H.R.',
] as const;

describe('a docket number', () => {
  for (const docket of DOCKETS) {
    it(`is known by its place: ${docket}`, () => {
      const number = docket.slice(0, docket.indexOf(' ('));
      const text = `See *Doe v. Roe*, ${docket} May 3, 2020).`;
      const [one, none] = readCitations(markedPassages(text)).citations;
      assert.equal(none, undefined);
      assert.equal(one?.kind, 'docket');
      assert.equal(one?.fields.docketNumber, number.replace(/^.*Nos?\. /, ''));
      assert.equal(one?.fields.court, docket.slice(docket.indexOf('(') + 1));
      assert.equal(one?.fields.caseName, 'Doe v. Roe');
    });
  }

  it('is none in prose, in a docket of this case, or without a date', () => {
    for (const text of [
      'See *Doe v. Roe*, ECF No. 12 (May 3, 2020).',
      'As the court said in *Doe v. Roe*, No. 5 on the list (of 2020) is the rule.',
      'In *Doe v. Roe*, No. BC601234 (Cal. Super. Ct.), nothing was said.',
    ]) {
      const { citations } = readCitations(markedPassages(text));
      assert.equal(citations.filter(({ kind }) => kind === 'docket').length, 0, text);
    }
  });
});
