import assert from 'node:assert/strict';
import { cite, core, passage, read, stands } from './support.ts';

describe('id.', () => {
  it('means the citation before it, not one inside its parenthetical', () => {
    const found = read(
      'Samantar v. Yousuf, 560 U.S. 305, 319 (2010) (quoting Schooner Exch. v. McFaddon, 11 U.S. 116, 137 (1812)). *Id.* at 320.',
    );
    assert.deepEqual(stands(found), [
      '560 U.S. 305 = Samantar',
      '11 U.S. 116 = Schooner Exch.',
      'Id. at 320 = Samantar',
    ]);
  });

  it('is ambiguous after a string of several works', () => {
    const found = read(
      `See ${cite('samantar-2010')}; see also ${cite('altmann')}. *Id.* at 690. *Id.* at 691.`,
    );
    assert.deepEqual(stands(found).slice(2), ['Id. at 690 ?', 'Id. at 691 ?']);
    assert.deepEqual(found.citations[2]?.candidates, ['c:560:us:305', 'c:541:us:677']);
  });

  it('passes over later history', () => {
    const found = read(
      'WhatsApp Inc. v. NSO Grp. Techs. Ltd., 17 F.4th 930, 933 (9th Cir. 2021), cert. denied, 143 S. Ct. 562 (2023). *Id.* at 941.',
    );
    assert.equal(found.citations[2]?.authority, 'c:17:f4th:930');
  });

  it('goes to the record when a record cite stands between', () => {
    const found = read(`${cite('samantar-2010')}. ER-45. *Id.* at 46. *Id.* at 47.`);
    assert.deepEqual(stands(found), [
      '560 U.S. 305 = Samantar',
      'ER-45 -',
      'Id. at 46 -',
      'Id. at 47 -',
    ]);
    assert.match(found.citations[2]?.why ?? '', /ER-45/);
  });

  it('takes another section of the same code', () => {
    const found = read('28 U.S.C. § 1603(b). *Id.* § 1604. *Id.* § 1605(a)(2).');
    assert.deepEqual(
      found.citations.map(({ authority }) => authority),
      ['usc:28:1603', 'usc:28:1604', 'usc:28:1605'],
    );
  });

  it('is unresolved at the start, and at a page before the first', () => {
    assert.deepEqual(stands(read('*Id.* at 5.')), ['Id. at 5 !']);
    const found = read(`${cite('samantar-2010')}. *Id.* at 30.`);
    assert.equal(found.citations[1]?.resolution, 'unresolved');
    assert.match(found.citations[1]?.why ?? '', /no page 30/);
  });

  it('keeps to its own stream, and may open a note on the sole work of the note before', () => {
    const found = read([
      `See ${cite('samantar-2010')}.`,
      passage(`See ${cite('altmann')}.`, 1),
      passage('*Id.* at 690.', 2),
      passage(`${cite('verlinden')}; ${cite('dole-food')}.`, 3),
      passage('*Id.* at 482.', 4),
      '*Id.* at 308.',
    ]);
    assert.deepEqual(
      stands(found).filter((line) => line.startsWith('Id.')),
      ['Id. at 690 = Altmann', 'Id. at 482 ?', 'Id. at 308 = Samantar'],
    );
  });
});

describe('short forms', () => {
  it('go by volume and reporter, with or without a name', () => {
    const found = read(
      'Samantar v. Yousuf, 560 U.S. 305, 319 (2010); Dogan v. Barak, 932 F.3d 888, 893 (9th Cir. 2019). Barak left the question open. 932 F.3d at 894. In *Samantar*, 560 U.S. at 321–22, it did too.',
    );
    assert.deepEqual(stands(found).slice(2), [
      '932 F.3d at 894 = Dogan',
      '560 U.S. at 321–22 = Samantar',
    ]);
  });

  it('tell two works in one volume apart by name, and are ambiguous without one', () => {
    const text = `${cite('lujan')}; ${cite('weltover')}.`;
    const found = read(`${text} *Weltover*, 504 U.S. at 614. 504 U.S. at 614.`);
    assert.deepEqual(stands(found).slice(2), ['504 U.S. at 614 = Weltover', '504 U.S. at 614 ?']);
  });

  it('are unresolved when nothing in the volume is cited', () => {
    const found = read(`${cite('samantar-2010')}. *Samantar*, 561 U.S. at 319.`);
    assert.equal(found.citations[1]?.resolution, 'unresolved');
  });

  it('may come before the full citation when that is in a note', () => {
    const found = read(['*Samantar*, 560 U.S. at 308.', passage(`${cite('samantar-2010')}.`, 1)]);
    assert.equal(found.citations[0]?.authority, 'c:560:us:305');
  });

  it('reach slip opinions by name', () => {
    const found = read(`${cite('hencely-v-fluor')}. *Hencely*, slip op. at 5.`);
    assert.equal(found.citations[1]?.authority, found.citations[0]?.authority);
    assert.equal(core(found, found.citations[1] as never), 'Hencely, slip op. at 5');
  });
});

describe('names alone', () => {
  it('count when in italics and cited before', () => {
    const found = read(
      `*Samantar* came later. *See* ${cite('samantar-2010')}. After *Samantar*, the text governs. The *only* question is *Samantar*’s reach.`,
    );
    assert.deepEqual(stands(found), [
      '560 U.S. 305 = Samantar',
      'Samantar = Samantar',
      'Samantar = Samantar',
    ]);
  });

  it('are ambiguous when two decisions go by the name', () => {
    const found = read(
      `${cite('whatsapp-v-nso-9th')}; ${cite('whatsapp-stay-2020')}. The court in *WhatsApp* agreed.`,
    );
    assert.equal(found.citations[2]?.resolution, 'ambiguous');
  });

  it('stand for the decision the name has been used for', () => {
    const found = read(
      `${cite('whatsapp-v-nso-9th')}; ${cite('whatsapp-stay-2020')}. *WhatsApp*, 17 F.4th at 933. The court in *WhatsApp* agreed.`,
    );
    assert.equal(found.citations[3]?.authority, 'c:17:f4th:930');
  });

  it('do not take the chain of id.', () => {
    const found = read(
      `${cite('samantar-2010')}. ${cite('verlinden')}. It cites *Samantar*. *Id.* at 482.`,
    );
    assert.equal(found.citations[3]?.authority, 'c:461:us:480');
  });
});

describe('sections alone', () => {
  it('belong to the code cited with them', () => {
    const found = read(
      '28 U.S.C. § 1605(a)(2); 18 U.S.C. § 1030. Then § 1605(a)(2); section 1030(g).',
    );
    assert.deepEqual(
      found.citations.map(({ authority }) => authority),
      ['usc:28:1605', 'usc:18:1030', 'usc:28:1605', 'usc:18:1030'],
    );
  });

  it('may lie in a range cited, or near a section of the only code', () => {
    const ranged = read('28 U.S.C. §§ 1602–1611; 18 U.S.C. § 1030. Section 1604 controls.');
    assert.equal(ranged.citations[2]?.authority, 'usc:28:1604');
    const near = read('28 U.S.C. § 1604 controls, not § 1605.');
    assert.equal(near.citations[1]?.authority, 'usc:28:1605');
  });

  it('are not guessed', () => {
    const found = read('28 U.S.C. § 1604; § 230; section 77 of the agreement.');
    assert.deepEqual(stands(found).slice(1), ['§ 230 !']);
  });

  it('so are rules', () => {
    const found = read('Fed. R. App. P. 29(a)(2). Rule 29(a)(3) too, but not Rule 11.');
    assert.deepEqual(stands(found), [
      'Fed. R. App. P. 29(a)(2) = Rule 29',
      'Rule 29(a)(3) = Rule 29',
    ]);
  });
});

describe('supra', () => {
  it('goes by authors, or by note', () => {
    const found = read([
      'As shown.',
      passage(`${cite('samantar-2010')}.`, 1),
      passage(`See ${cite('dodge-keitner')}.`, 2),
      passage(
        'Dodge & Keitner, *supra*, at 690. Dodge & Keitner, *supra* note 2, at 690. *Samantar*, *supra* note 1.',
        3,
      ),
    ]);
    assert.deepEqual(
      found.citations.slice(2).map(({ authority }) => authority),
      ['c:90:fordhamlrev:677', 'c:90:fordhamlrev:677', 'c:560:us:305'],
    );
  });

  it('is unresolved for a name nothing answers to', () => {
    assert.equal(read('Burt, *supra*, at 4.').citations[0]?.resolution, 'unresolved');
  });
});

describe('popular names', () => {
  it('are found and flagged, and stay out of the table', () => {
    const found = read([
      'The Foreign Sovereign Immunities Act of 1976 (“FSIA” or “the Act”), 28 U.S.C. § 1604, governs.',
      'The FSIA says so, and the Act controls.',
    ]);
    const popular = found.citations.filter(({ fields }) => fields.popularName);
    assert.deepEqual(
      popular.map((one) => [core(found, one), one.kind, one.resolution]),
      [
        ['FSIA', 'reference', 'resolved'],
        ['Act', 'reference', 'resolved'],
      ],
    );
    assert.deepEqual(
      found.authorities.map(({ citations }) => citations),
      [[0]],
    );
  });
});

describe('a page still blank', () => {
  it('is told by name and volume, short name or full', () => {
    const found = read(
      `${cite('geo-v-menocal')}. *GEO Group*, 607 U.S. ___. ${cite('cisco-v-doe')}. ${cite('cimex-2026')}. *Cisco*, 609 U.S. ___.`,
    );
    assert.equal(found.authorities.length, 3);
    assert.equal(found.citations[1]?.authority, found.citations[0]?.authority);
    assert.equal(found.citations[4]?.authority, found.citations[2]?.authority);
  });
});

describe('two citations of one decision', () => {
  it('are one work when the front matter says so', () => {
    const texts = `${cite('whatsapp-mtd-2020')}. WhatsApp Inc. v. NSO Grp. Techs. Ltd., No. 19-cv-07123-PJH (N.D. Cal. July 16, 2020), ECF No. 111, at 1.`;
    assert.equal(read(texts).authorities.length, 2);
    const found = read(texts, [
      {
        cite: cite('whatsapp-mtd-2020'),
        match: [
          'WhatsApp Inc. v. NSO Grp. Techs. Ltd., No. 19-cv-07123-PJH (N.D. Cal. July 16, 2020)',
        ],
      },
    ]);
    assert.equal(found.authorities.length, 1);
  });
});

describe('references that once went astray', () => {
  it('take id. with a section to the order before it', () => {
    const found = read(`${cite('eo-14093')}. *Id.* § 1.`);
    assert.equal(found.citations[1]?.authority, found.citations[0]?.authority);
  });

  it('take a slip opinion to the case cited before, not one of that name cited later', () => {
    const found = read(
      `${cite('samantar-2010')}. *Samantar*, slip op. at 1. ${cite('yousuf-4th-2012')}.`,
    );
    assert.equal(found.citations[1]?.authority, found.citations[0]?.authority);
  });
});
