import assert from 'node:assert/strict';
import { shortName } from '../../../src/citations/index.ts';
import { core, read, styled } from './support.ts';

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
