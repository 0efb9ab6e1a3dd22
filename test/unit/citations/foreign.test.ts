import assert from 'node:assert/strict';
import { shortName } from '../../../src/citations/index.ts';
import { core, read, styled } from './support.ts';

const entries = (text: string) => read(text).authorities.map(({ name }) => styled(name));

describe('decisions of other countries and of international courts', () => {
  for (const [text, entry] of [
    [
      '*Jones v. Ministry of Interior of Kingdom of Saudi Arabia*, [2006] UKHL 26, [2007] 1 AC 270 (HL) ¶ 24 (appeal taken from Eng.).',
      '*Jones v. Ministry of Interior of Kingdom of Saudi Arabia*, [2006] UKHL 26, [2007] 1 AC 270 (HL)',
    ],
    [
      '*Shehabi v. Kingdom of Bahrain*, [2024] EWCA (Civ) 1158.',
      '*Shehabi v. Kingdom of Bahrain*, [2024] EWCA (Civ) 1158',
    ],
    [
      '*Al-Masarir v. Kingdom of Saudi Arabia*, [2022] EWHC 2199 (QB).',
      '*Al-Masarir v. Kingdom of Saudi Arabia*, [2022] EWHC 2199 (QB)',
    ],
    [
      '*R v. Hape*, 2007 SCC 26, ¶ 43, [2007] 2 S.C.R. 292 (Can.).',
      '*R v. Hape*, 2007 SCC 26, [2007] 2 S.C.R. 292 (Can.)',
    ],
    [
      '*Kazemi Estate v. Islamic Republic of Iran*, [2014] 3 S.C.R. 176 (Can.).',
      '*Kazemi Estate v. Islamic Republic of Iran*, [2014] 3 S.C.R. 176 (Can.)',
    ],
    [
      '*Al-Adsani v. United Kingdom*, 2001-XI Eur. Ct. H.R. 79, 100.',
      '*Al-Adsani v. United Kingdom*, 2001-XI Eur. Ct. H.R. 79',
    ],
    [
      '*Al-Adsani v. United Kingdom*, App. No. 35763/97, 34 Eur. H.R. Rep. 11 (2001).',
      '*Al-Adsani v. United Kingdom*, App. No. 35763/97, 34 Eur. H.R. Rep. 11 (2001)',
    ],
    [
      "Case C-311/18, *Data Prot. Comm'r v. Facebook Ireland Ltd.*, ECLI:EU:C:2020:559, ¶ 12 (July 16, 2020).",
      "Case C-311/18, *Data Prot. Comm'r v. Facebook Ireland Ltd.*, ECLI:EU:C:2020:559 (July 16, 2020)",
    ],
  ] as const) {
    it(`are cases: ${entry}`, () => {
      const found = read(text);
      assert.deepEqual(
        found.authorities.map(({ name, category }) => [styled(name), category]),
        [[entry, 'cases']],
      );
      assert.deepEqual(new Set(found.citations.map(({ kind }) => kind)), new Set(['case']));
      assert.match(found.citations[0]?.fields.year ?? '', /^(?:19|20)\d\d$/);
    });
  }

  it('have short forms, and id. behind them', () => {
    const found = read(
      '*Trendtex Trading Corp. v. Cent. Bank of Nigeria*, [1977] Q.B. 529 (C.A.). *Trendtex*, [1977] Q.B. at 555. *Id.* at 556.',
    );
    assert.deepEqual(
      found.citations.map(({ kind, authority }) => [kind, authority]),
      ['case', 'short', 'id'].map((kind) => [kind, found.authorities[0]?.id]),
    );
    assert.equal(core(found, found.citations[0] ?? assert.fail()), '[1977] Q.B. 529 (C.A.)');
  });

  it('are none where brackets only hold a year', () => {
    for (const text of [
      'He wrote in [1999] 2 letters and [2006] R 12.',
      'In 2005 FCA 12 did not apply, and 2001 EU: 5.',
    ]) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });

  it('go by the party that is not the Crown, and by who asked', () => {
    assert.equal(shortName('R v. Hape'), 'Hape');
    assert.equal(
      shortName('R v. Bow Street Metro. Stipendiary Magistrate, ex parte Pinochet Ugarte (No. 3)'),
      'Pinochet Ugarte',
    );
  });
});

describe('laws of other countries and of the European Union', () => {
  it('are one entry without the section, whatever the sentence says before it', () => {
    const found = read(
      'Under the State Immunity Act 1978, c. 33, § 3 (UK), it fails. *Id.* § 5. See State Immunity Act 1978, c. 33 (UK).',
    );
    assert.deepEqual(
      found.authorities.map(({ name, category }) => [styled(name), category]),
      [['State Immunity Act 1978, c. 33 (UK)', 'statutes']],
    );
    assert.deepEqual(
      found.citations.map(({ kind, fields }) => [kind, fields.pin ?? fields.section]),
      [
        ['statute', '3'],
        ['id', '5'],
        ['statute', undefined],
      ],
    );
  });

  it('are told apart by country and year', () => {
    assert.deepEqual(
      entries(
        'The State Immunity Act, R.S.C. 1985, c. S-18, § 6 (Can.), is like the State Immunity Act 1978 (UK) and the Foreign States Immunities Act 1985 (Cth) s 11 (Austl.).',
      ),
      [
        'Foreign States Immunities Act 1985 (Cth) (Austl.)',
        'State Immunity Act 1978 (UK)',
        'State Immunity Act, R.S.C. 1985, c. S-18 (Can.)',
      ],
    );
  });

  it('are found by the journal of the Union, with the article as the place', () => {
    const found = read(
      'Al-Masarir v. Kingdom of Saudi Arabia, [2022] EWHC 2199 (QB). Council Regulation 44/2001, art. 5, 2001 O.J. (L 12) 1 (EC). Council Regulation 44/2001, art. 6, 2001 O.J. (L 12) 1 (EC).',
    );
    assert.deepEqual(
      found.authorities.slice(1).map(({ name }) => styled(name)),
      ['Council Regulation 44/2001, 2001 O.J. (L 12) 1 (EC)'],
    );
    assert.deepEqual(
      found.citations.slice(1).map(({ fields }) => fields.pin),
      ['5', '6'],
    );
  });

  it('are none of our own acts, nor prose', () => {
    for (const text of [
      'The Sherman Act 1890 was passed first.',
      'The State Immunity Act did not apply. In 1978 (UK) it was new.',
      'Parliament passed the Act 1978 times.',
    ]) {
      assert.deepEqual(read(text).citations, [], text);
    }
  });
});
