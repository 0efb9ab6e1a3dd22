import assert from 'node:assert/strict';
import type { Citation, Passage } from '../../../src/citations/index.ts';
import { cite, core, passage, read, stands, styled } from './support.ts';

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

  it('passes over what a block quotation cites, when it is the source of the quotation', () => {
    const quotation = {
      ...passage(`No state may be sued, ${cite('amerada-hess')}, without its consent.`),
      quoted: true,
    };
    const more = { ...passage(`See ${cite('altmann')}.`), quoted: true };
    const said = `In ${cite('samantar-2010')}, the Court said:`;
    const last = (...passages: (string | Passage)[]) => stands(read(passages)).at(-1);
    assert.equal(last(said, quotation, '*Id.* at 320.'), 'Id. at 320 = Samantar');
    assert.equal(last(said, quotation, more, '*See id.* at 320.'), 'id. at 320 = Samantar');
    assert.equal(last(said, quotation, 'That is so. *Id.* at 320.'), 'Id. at 320 = Samantar');
    const { citations } = read([said, quotation, '*Id.* at 320.']);
    assert.match(citations.at(-1)?.why ?? '', /^The citation before the quotation: Samantar/);
    // What stands at its end may be its source.
    assert.equal(last(said, quotation, more, 'So it is. *Id.* at 690.'), 'Id. at 690 = Altmann');
    assert.equal(last(said, more, quotation, 'So it is. *Id.* at 320.'), 'Id. at 320 = Samantar');
    // Nothing else can be meant.
    assert.equal(last(quotation, '*Id.* at 435.'), 'Id. at 435 = Amerada Hess Shipping');
    // In the quotation, and from one to the next.
    const within = { ...passage('*Id.* at 436.'), quoted: true };
    assert.equal(last(said, quotation, within), 'Id. at 436 = Amerada Hess Shipping');
    assert.equal(last(said, quotation, 'And then:', within), 'Id. at 436 = Samantar');
    assert.equal(
      last(said, { ...passage('*Id.* at 321.'), quoted: true }),
      'Id. at 321 = Samantar',
    );
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

describe('short forms of other works', () => {
  it('find a page of the Federal Register whose number has a comma', () => {
    assert.deepEqual(stands(read('85 Fed. Reg. 23,441 (Apr. 22, 2020). 85 Fed. Reg. at 23,442.')), [
      '85 Fed. Reg. 23,441 = 85 Fed. Reg. 23,441',
      '85 Fed. Reg. at 23,442 = 85 Fed. Reg. 23,441',
    ]);
  });

  it('find a section of the only Restatement cited', () => {
    const found = read('Restatement (Second) of Torts § 46 (Am. L. Inst. 1965). Restatement § 47.');
    assert.equal(found.citations[1]?.resolution, 'resolved');
    assert.equal(
      styled(found.authorities[1]?.name ?? []),
      'Restatement (Second) of Torts § 47 (Am. L. Inst. 1965)',
    );
  });

  it('know a docket number written in two ways', () => {
    const found = read(
      'Doe v. Roe, No. 20 Civ. 1234 (JSR) (S.D.N.Y. Jan. 5, 2021). Doe v. Roe, No. 20-cv-1234 (S.D.N.Y. Jan. 5, 2021).',
    );
    assert.equal(found.authorities.length, 1);
  });
});

describe('cases named in prose without italics', () => {
  const brief = (...later: string[]) => {
    const found = read([
      'See Lochner v. New York, 198 U.S. 45 (1905); Packingham v. North Carolina, 582 U.S. 98 (2017).',
      ...later,
    ]);
    return stands(found).slice(2);
  };

  it('are found where the words around them speak of a decision', () => {
    for (const [text, ...wanted] of [
      ['The challenged law in Packingham categorically banned them.', 'Packingham'],
      ['With striking parallels to Lochner, the court enjoined the State.', 'Lochner'],
      ['Lochner’s legacy endures.', 'Lochner'],
      ['The Lochner Court said so.', 'Lochner'],
      ['In Packingham, the Supreme Court struck it down.', 'Packingham'],
      ['It overreads cases like Lochner and Packingham to say so.', 'Lochner', 'Packingham'],
      ['The dissent in Lochner v. New York prevailed.', 'Lochner v. New York'],
    ] as const) {
      const names = wanted.map((name) => `${name} = ${name.replace(/ v\. .*/, '')}`);
      assert.deepEqual(brief(text), names, text);
    }
  });

  it('are not where the party is meant, or a place', () => {
    for (const text of [
      'Packingham was convicted.',
      'Mr. Lochner owned a bakery in New York.',
      'The statute in North Carolina was broad.',
      'He wrote to Packingham.',
      'See Lochner, The Bakery Business.',
    ]) {
      assert.deepEqual(brief(text), [], text);
    }
  });

  it('are left to the italics of a text that has some', () => {
    const found = read([
      'See *Lochner v. New York*, 198 U.S. 45 (1905).',
      'In Lochner, the Court said so.',
    ]);
    assert.equal(found.citations.length, 1);
  });

  it('are books too, by author and title', () => {
    const found = read([
      'See Brett Frischmann & Evan Selinger, Re-Engineering Humanity (2018).',
      'See Frischmann & Selinger, Re-Engineering Humanity 50-59 (tracing history).',
    ]);
    assert.equal(found.authorities[0]?.citations.length, 2);
  });
});

describe('the Constitution in prose', () => {
  it('is a mention of the part cited, and no citation of the table', () => {
    const found = read([
      'See U.S. Const. amend. I; U.S. Const. art. VI, cl. 2; U.S. Const. amend. XIV, § 1.',
      'The First Amendment and the Free Speech Clause say so, and the Supremacy Clause; Article III does not.',
      'The Fourteenth Amendment has an Equal Protection Clause. Article VI of the Treaty has none.',
    ]);
    assert.deepEqual(
      found.authorities.map(({ short, citations, occurrences }) => [
        short,
        citations.length,
        occurrences
          .filter(({ how }) => how === 'mention')
          .map(({ citation }) => core(found, found.citations[citation] as Citation)),
      ]),
      [
        ['U.S. Const. art. VI, cl. 2', 1, ['Supremacy Clause']],
        ['U.S. Const. amend. I', 1, ['First Amendment', 'Free Speech Clause']],
        ['U.S. Const. amend. XIV, § 1', 1, ['Fourteenth Amendment', 'Equal Protection Clause']],
      ],
    );
  });

  it('takes a name that two clauses have where only one of them is cited', () => {
    const mentions = (cited: string, said = 'The Due Process Clause says so.') =>
      stands(read([`See ${cited}.`, said])).slice(1 + (cited.match(/;/g)?.length ?? 0));
    const [fifth, fourteenth] = ['U.S. Const. amend. V', 'U.S. Const. amend. XIV, § 1'];
    assert.deepEqual(mentions(fifth), [`Due Process Clause = ${fifth}`]);
    assert.deepEqual(mentions(fourteenth), [`Due Process Clause = ${fourteenth}`]);
    assert.deepEqual(mentions(`${fifth}; ${fourteenth}`), []);
    const owned = 'The Fourteenth Amendment’s Due Process Clause says so.';
    assert.deepEqual(mentions(fifth, owned), []);
    assert.deepEqual(mentions(fourteenth, owned), [
      `Fourteenth Amendment = ${fourteenth}`,
      `Due Process Clause = ${fourteenth}`,
    ]);
  });

  it('is none where the part is not cited', () => {
    assert.deepEqual(read('The First Amendment says so.').citations, []);
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
    assert.deepEqual(
      found.authorities[0]?.occurrences.map(({ how }) => how),
      ['full', 'mention', 'mention'],
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

describe('a name given to a paper of another case', () => {
  const paper = `${cite('us-amicus-nso-2022')} (“U.S. Amicus Br.”)`;

  it('is that paper, and not a cite to the record', () => {
    const found = read(
      `See ${paper}. U.S. Amicus Br. 10. *Id.* at 11. Pet. Br. 5; U.S. Amicus Br. at 12.`,
    );
    const [entry] = found.authorities;
    assert.equal(found.authorities.length, 1);
    assert.deepEqual(
      found.citations.slice(1).map((one) => [core(found, one), one.authority, one.fields.pin]),
      [
        ['U.S. Amicus Br. 10', entry?.id, '10'],
        ['Id. at 11', entry?.id, '11'],
        ['Pet. Br. 5', undefined, undefined],
        ['U.S. Amicus Br. at 12', entry?.id, '12'],
      ],
    );
  });

  it('may be given behind a place in it', () => {
    const found = read(
      `See ${cite('us-amicus-nso-2022')}, at I (“U.S. Br.”). U.S. Br. at 7. ${cite('samantar-2010')}.`,
    );
    const [first, second] = found.citations;
    assert.equal(first?.fields.pin, 'I');
    assert.equal(core(found, second as Citation), 'U.S. Br. at 7');
    assert.equal(second?.authority, first?.authority);
  });

  it('is a cite to the record before it is given, and where none is', () => {
    const before = read(`U.S. Amicus Br. 10. See ${paper}.`);
    assert.equal(before.citations[0]?.kind, 'record');
    assert.equal(read('U.S. Amicus Br. 10.').citations[0]?.kind, 'record');
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
