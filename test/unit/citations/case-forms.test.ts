import assert from 'node:assert/strict';
import { read, styled } from './support.ts';

const entriesOf = (text: string) => read(text).authorities.map(({ name }) => styled(name));

describe('history of a decision', () => {
  it('does not take what a sentence says one court did to another', () => {
    for (const verb of ['overruled', 'overruling', 'abrogated', 'reversed', 'affirmed']) {
      const text = `*Doe v. Roe*, 603 U.S. 369 (2024), ${verb} *Moe v. Poe*, 467 U.S. 837 (1984). *Moe*, 467 U.S. at 843.`;
      assert.deepEqual(
        entriesOf(text),
        ['*Doe v. Roe*, 603 U.S. 369 (2024)', '*Moe v. Poe*, 467 U.S. 837 (1984)'],
        verb,
      );
    }
  });

  it('has the year for a court that stands alone', () => {
    const text = '*Doe v. Roe*, 12 F.4th 5, 9 (2d Cir.), *cert. denied*, 142 S. Ct. 9 (2021).';
    assert.deepEqual(entriesOf(text), [
      '*Doe v. Roe*, 12 F.4th 5 (2d Cir.), *cert. denied*, 142 S. Ct. 9 (2021)',
    ]);
    const [first] = read(text).citations;
    assert.equal(first?.fields.court, '2d Cir.');
    assert.equal(first?.fields.year, '2021');
    assert.equal(first?.fields.parenthetical, undefined);
  });

  it('can be cited by a short form: of the same case', () => {
    const text =
      "*Doe v. Roe*, 699 F.3d 169 (2d Cir. 2012), *aff'd*, 570 U.S. 744 (2013). *Doe*, 570 U.S. at 750.";
    const { authorities, citations } = read(text);
    assert.equal(authorities.length, 1);
    assert.equal(citations.at(-1)?.authority, authorities[0]?.id);
  });

  it('can be cited by a short form: of the same case by another name', () => {
    const text =
      "*Doe v. Moe*, 12 F.3d 1 (1st Cir. 2016), *rev'd sub nom. Roe v. Poe*, 585 U.S. 667 (2018). *Roe*, 585 U.S. at 670.";
    const { authorities, citations } = read(text);
    assert.equal(authorities.length, 1);
    assert.equal(citations[1]?.fields.caseName, 'Roe v. Poe');
    assert.equal(citations.at(-1)?.authority, authorities[0]?.id);
  });

  it('can be cited by a short form: of another case, which then has its entry', () => {
    const text =
      '*Doe v. Moe*, 277 U.S. 438 (1928), *overruled by Roe v. Poe*, 389 U.S. 347 (1967). *Roe*, 389 U.S. at 351.';
    assert.deepEqual(entriesOf(text), [
      '*Doe v. Moe*, 277 U.S. 438 (1928), *overruled by* *Roe v. Poe*, 389 U.S. 347 (1967)',
      '*Roe v. Poe*, 389 U.S. 347 (1967)',
    ]);
  });
});

describe('the name of a case', () => {
  const names = {
    '*Doe v. Roe*, --- F.4th ---, 2023 WL 123456 (9th Cir. Jan. 5, 2023).': 'Doe v. Roe',
    'Doe v. Roe, __ F.3d __, 2013 WL 123457 (9th Cir. Jan. 5, 2013).': 'Doe v. Roe',
    'See Yahoo! Inc. v. La Ligue, 433 F.3d 1199 (9th Cir. 2006).': 'Yahoo! Inc. v. La Ligue',
    'In re: Grand Jury, 12 F.3d 4 (1st Cir. 1993).': 'In re: Grand Jury',
    'See United States v. $124,700 in U.S. Currency, 458 F.3d 822 (8th Cir. 2006).':
      'United States v. $124,700 in U.S. Currency',
  };
  for (const [text, name] of Object.entries(names)) {
    it(`is ${name}: ${text}`, () => {
      assert.equal(read(text).citations[0]?.fields.caseName, name);
    });
  }
});

describe('supra that points into the brief', () => {
  const inside = [
    '*See* Part I, *supra*.',
    '*See* Part II.A, *supra*, at 3.',
    'See p. 12, *supra*.',
    '*See supra* text accompanying note 1.',
    '*See supra* at 2.',
  ];
  for (const text of inside) {
    it(`cites nothing: ${text}`, () => {
      assert.deepEqual(read(text).citations, []);
    });
  }
});

describe('supra behind a work named by its number', () => {
  it('is one citation with it', () => {
    const { authorities, citations } = read(
      'H.R. Rep. No. 94-1476, at 66 (1976). H.R. Rep. No. 94-1476, *supra*, at 67. *Id.* at 68.',
    );
    assert.deepEqual(
      citations.map(({ kind, fields }) => [kind, fields.pin]),
      [
        ['legislative', '66'],
        ['legislative', '67'],
        ['id', '68'],
      ],
    );
    assert.equal(authorities.length, 1);
  });
});

describe('a short form behind a sentence', () => {
  const rows = {
    '*Roe v. Doe*, 437 U.S. 385 (1978). It was under the "Fourth Amendment." 437 U.S. at 393.':
      undefined,
    '*Roe v. Doe*, 437 U.S. 385 (1978). The Court rejected Arizona. 437 U.S. at 398.': undefined,
    '*Roe v. Doe*, 437 U.S. 385 (1978). Was it Kansas? 437 U.S. at 398.': undefined,
    '*Roe v. Doe*, 437 U.S. 385 (1978). *See* 437 U.S. at 398.': undefined,
    'Roe Co. v. Doe, 437 U.S. 385 (1978). Roe Co., 437 U.S. at 398.': 'Roe Co.',
    '*Roe v. Doe*, 437 U.S. 385 (1978). *Roe*, 437 U.S. at 398.': 'Roe',
  };
  for (const [text, antecedent] of Object.entries(rows)) {
    it(`goes by ${antecedent ?? 'its volume alone'}: ${text}`, () => {
      assert.equal(read(text).citations.at(-1)?.fields.antecedent, antecedent);
    });
  }
});
