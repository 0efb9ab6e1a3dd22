import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { type Completion, completionsAt } from '../../../src/language/index.ts';

const HEAD = `---
court: ca9
---

# Argument

## The statute decides

`;

const CASES = `*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). *Republic of Austria v. Altmann*, 541 U.S. 677 (2004).
28 U.S.C. § 1604. The Foreign Sovereign Immunities Act ("FSIA") decides. The vendor (the "Vendor") sells.
`;

/** Offers at the `|` of a text. */
function offersAt(text: string, asked = false): { text: string; offers: Completion[] } {
  const offset = text.indexOf('|');
  assert.ok(offset >= 0, 'no cursor');
  const draft = text.slice(0, offset) + text.slice(offset + 1);
  return { text: draft, offers: completionsAt(parseBrief(draft), offset, asked) };
}

/** Offers after a paragraph that cites. */
const following = (words: string, asked = false) => offersAt(`${HEAD}${CASES}\n${words}\n`, asked);

/** The last line with an offer taken. */
function taken({ text, offers }: ReturnType<typeof offersAt>, label: string | RegExp): string {
  const offer = offers.find((one) =>
    typeof label === 'string' ? one.label === label : label.test(one.label),
  );
  assert.ok(offer, `no ${label} among: ${offers.map((one) => one.label).join(' | ')}`);
  const typed = text.slice(offer.from, offer.to);
  assert.ok(!/[\r\n]/.test(typed), 'takes the place of more than the line');
  const whole = text.slice(0, offer.from) + offer.text + text.slice(offer.to);
  const line = text.slice(0, offer.from).split(/\r?\n/).length - 1;
  return whole.split(/\r?\n/)[line] ?? '';
}

const labels = ({ offers }: { offers: readonly Completion[] }) => offers.map(({ label }) => label);

describe('completion of authorities', () => {
  it('offers the short form first where the work is cited in full before', () => {
    const offers = following('The official is not immune. Sama|');
    assert.deepEqual(labels(offers), [
      'Samantar, 560 U.S. at',
      'Samantar v. Yousuf, 560 U.S. 305 (2010)',
    ]);
    assert.equal(taken(offers, /at$/), 'The official is not immune. *Samantar*, 560 U.S. at ');
    assert.equal(
      taken(offers, /2010/),
      'The official is not immune. *Samantar v. Yousuf*, 560 U.S. 305 (2010)',
    );
    const full = offers.offers[1];
    assert.equal(full?.text.slice(full.cursor), ' (2010)');
  });

  it('offers the full form first before the work is cited', () => {
    const offers = offersAt(`${HEAD}Sama|\n\n${CASES}`);
    assert.match(labels(offers)[0] ?? '', /2010/);
    assert.match(offers.offers[1]?.detail ?? '', /not cited in full before/);
  });

  it('finds a name by its other party and takes what is typed of a name', () => {
    assert.equal(taken(following('*Yous|*'), /at$/), '*Samantar*, 560 U.S. at ');
    assert.equal(
      taken(following('*Samantar v. Y|'), /2010/),
      '*Samantar v. Yousuf*, 560 U.S. 305 (2010)',
    );
    assert.equal(taken(following('See _Altm|_ here'), /at$/), 'See *Altmann*, 541 U.S. at  here');
  });

  it('offers id. for the work cited just before', () => {
    const offers = offersAt(`${HEAD}${CASES}\n*Samantar*, 560 U.S. at 320. *Sa|`);
    assert.equal(labels(offers)[0], 'Id. (Samantar)');
    assert.equal(taken(offers, 'Id. (Samantar)'), '*Samantar*, 560 U.S. at 320. *Id.* at ');
    const id = offersAt(`${HEAD}${CASES}\n*Samantar*, 560 U.S. at 320. *Id|*`);
    assert.equal(taken(id, 'Id. at'), '*Samantar*, 560 U.S. at 320. *Id.* at ');
    assert.match(id.offers[0]?.detail ?? '', /^Samantar v\. Yousuf/);
  });

  it('offers id. in any case and without marks', () => {
    const cited = `${HEAD}${CASES}\nSee *Samantar*, 560 U.S. at 320. `;
    assert.match(taken(offersAt(`${cited}Id|`), 'Id. at'), /320\. \*Id\.\* at $/);
    assert.match(taken(offersAt(`${cited}But see id|`), 'id. at'), /But see \*id\.\* at $/);
    assert.deepEqual(labels(offersAt(`${cited}The paid|`)), []);
  });

  it('offers no id. after a string of works, nor across notes', () => {
    const string = `${HEAD}${CASES}\n*Samantar*, 560 U.S. at 320; *Altmann*, 541 U.S. at 690. *Id|`;
    assert.deepEqual(labels(offersAt(string)), []);
    const note = `${HEAD}${CASES}\nA word.[^a]\n\n[^a]: *Id|\n`;
    assert.deepEqual(labels(offersAt(note)), []);
    const own = `${HEAD}${CASES}\nA word.[^a]\n\n[^a]: *Samantar*, 560 U.S. at 320. *Id|\n`;
    assert.deepEqual(labels(offersAt(own)), ['Id. at']);
  });

  it('counts a note as read where it is referred to', () => {
    const text = `${HEAD}A word.[^a] *Samantar v. Yousuf*, 560 U.S. 305 (2010).\n\n[^a]: Sama|\n`;
    assert.match(labels(offersAt(text))[0] ?? '', /2010/);
    const later = `${HEAD}*Samantar v. Yousuf*, 560 U.S. 305 (2010). A word.[^a]\n\n[^a]: Sama|\n`;
    assert.match(labels(offersAt(later))[0] ?? '', /at$/);
  });

  it('offers a code by its title', () => {
    assert.equal(
      taken(following('The rule is 28 U|'), '28 U.S.C. § 1604'),
      'The rule is 28 U.S.C. § 1604',
    );
  });

  it('is quiet in prose', () => {
    for (const words of [
      'The|',
      'Re|',
      'Republic|',
      'sama|',
      'Samantar|',
      'to Yousuf|',
      'Sa|',
      'In the sta|',
      'I|',
      'Sam|antar',
      'of Rep|',
    ]) {
      assert.deepEqual(labels(following(words)), [], words);
    }
    assert.ok(labels(following('*See* Rep|')).length > 0);
    assert.ok(labels(following('Sa|', true)).length > 0, 'asked');
  });

  it('is quiet in front matter, code and HTML', () => {
    for (const words of ['`Sama|`', '```\nSama|\n```', '    Sama|', '<!-- Sama| -->']) {
      assert.deepEqual(labels(following(words, true)), [], words);
    }
    assert.deepEqual(
      labels(
        offersAt(
          '---\ncourt: ca9\ntitle: Sama|\n---\n\n*Samantar v. Yousuf*, 560 U.S. 305 (2010).\n',
          true,
        ),
      ),
      [],
    );
  });

  it('has the offsets of a draft with CRLF', () => {
    const text = `${HEAD}${CASES}\nNo. *Altm|*\n`.replaceAll('\n', '\r\n');
    assert.equal(taken(offersAt(text), /at$/), 'No. *Altmann*, 541 U.S. at ');
  });

  it('gives short forms that are read as such', () => {
    const { text, offers } = following('A word. Sama|');
    const [offer] = offers;
    assert.ok(offer);
    const whole = `${text.slice(0, offer.from)}${offer.text}320${text.slice(offer.to)}`;
    const last = parseBrief(whole).citations.citations.at(-1);
    assert.equal(last?.kind, 'short');
    assert.equal(last?.resolution, 'resolved');
  });
});

describe('completion of reporters and courts', () => {
  it('offers reporters after the volume of a case', () => {
    assert.equal(taken(following('*Wyatt v. Cole*, 504 U|'), 'U.S.'), '*Wyatt v. Cole*, 504 U.S. ');
    assert.equal(labels(following('*Wyatt v. Cole*, 504 F. S|'))[0], 'F. Supp. 3d');
    assert.equal(labels(following('Wyatt v. Cole, 504 S|'))[0], 'S. Ct.');
    assert.equal(labels(following('*Wyatt v. Cole*, 504 U.S. 158, 112 S|'))[0], 'S. Ct.');
    assert.equal(labels(offersAt(`${HEAD}See *Wyatt v. Cole*,\n504 U|`))[0], 'U.S.');
  });

  it('offers courts in the parenthetical of a case, unless its reporter tells', () => {
    assert.equal(labels(following('*A v. B*, 225 F.3d 462, 466 (9th|)'))[0], '9th Cir.');
    assert.equal(labels(following('*A v. B*, 225 F.3d 462 (2|'))[0], '2d Cir.');
    assert.equal(labels(following('*A v. B*, 70 F. Supp. 3d 8 (N.D. C|'))[0], 'N.D. Cal.');
    assert.equal(
      labels(following('*A v. B*, No. 19-cv-07123, 2020 WL 1 (N.D. C|'))[0],
      'N.D. Cal.',
    );
    assert.equal(labels(following('*A v. B*, No. 19-1234 (9th|'))[0], '9th Cir.');
    assert.equal(labels(following('*A v. B*, No. 19 Civ. 1234 (JMF) (S.D.N|'))[0], 'S.D.N.Y.');
    assert.equal(labels(following('*A v. B*, No. 2019 CA 12 B (D.C. S|'))[0], 'D.C. Super. Ct.');
    assert.deepEqual(labels(following('As in *A v. B*, Rule No. 5 says (N|')), []);
    assert.deepEqual(labels(following('*A v. B*, 504 U.S. 158 (9th|')), []);
    assert.deepEqual(labels(following('*A v. B*, 225 F.3d 462 (20|')), []);
    assert.deepEqual(labels(following('The court (N|')), []);
  });

  it('takes no number of prose for a volume', () => {
    for (const words of ['In 1976 C|', 'All 20 S|', 'Of them, 20 S|', '504 U|']) {
      assert.deepEqual(labels(following(words)), [], words);
    }
    assert.equal(labels(following('In 504 F.3|', true))[0], 'F.3d');
  });
});

describe('completion of what the brief itself holds', () => {
  it('offers the headings that are missing, those required first', () => {
    const offers = offersAt(`${HEAD}Words.\n\n# |`);
    assert.ok(!labels(offers).includes('Argument'));
    const required = offers.offers.filter(({ detail }) =>
      /^required: Fed\. R\. App\. P\. 29/.test(detail ?? ''),
    );
    assert.ok(required.length > 0);
    assert.deepEqual(offers.offers.slice(0, required.length), required);
    assert.equal(
      taken(offersAt(`${HEAD}Words.\n\n# Sum|\r\n`), 'Summary of Argument'),
      '# Summary of Argument',
    );
    assert.deepEqual(labels(offersAt(`${HEAD}Words.\n\n## |`)), []);
  });

  const PARTS = `${HEAD}Words.[^a]\n\n### An organ is public\n\nWords.\n\n# Conclusion\n\n`;

  it('offers parts and notes after the mark of a link', () => {
    const offers = offersAt(`${PARTS}See [above](#|)\n\n[^a]: The note.\n`);
    assert.deepEqual(labels(offers), ['Argument', 'Part I', 'Part I.A', 'Conclusion', 'note 1']);
    assert.equal(taken(offers, 'Part I.A'), 'See [above](#an-organ-is-public)');
    assert.equal(
      taken(offersAt(`${PARTS}See [above](#an-|old-slug)\n`), 'Part I.A'),
      'See [above](#an-organ-is-public)',
    );
    assert.equal(
      taken(offersAt(`${PARTS}See [n](#fn|\n\n[^a]: The note.\n`), 'note 1'),
      'See [n](#fn-a',
    );
  });

  it('offers whole cross-references after [Part and [note', () => {
    assert.equal(
      taken(offersAt(`${PARTS}See [Part|].\n`), 'Part I.A'),
      'See [Part I.A](#an-organ-is-public).',
    );
    assert.equal(
      taken(offersAt(`${PARTS}See [part I|\n`), 'part I'),
      'See [part I](#the-statute-decides)',
    );
    assert.equal(
      taken(offersAt(`${PARTS}See [note|]\n\n[^a]: The note.\n`), 'note 1'),
      'See [note 1](#fn-a)',
    );
    assert.deepEqual(labels(offersAt(`${PARTS}See [Part|](#argument)\n`)), []);
  });

  it('leads nowhere that is not there', () => {
    const { text, offers } = offersAt(`${PARTS}See [x](#|)\n\n[^a]: The note.\n`);
    for (const offer of offers) {
      const whole = text.slice(0, offer.from) + offer.text + text.slice(offer.to);
      assert.ok(parseBrief(whole).references.at(-1)?.target, offer.text);
    }
  });

  it('offers notes that nothing refers to, and the others as references', () => {
    const notes = '\n\n[^a]: The first.\n\n[^b]: The second note.\n';
    const offers = offersAt(`${PARTS}More[^|]${notes}`);
    assert.deepEqual(labels(offers), ['b', 'a']);
    assert.equal(taken(offers, 'b'), 'More[^b]');
    assert.equal(taken(offers, 'a'), 'More[note 1](#fn-a)');
    assert.deepEqual(labels(offersAt(`${PARTS}More\n\n[^a]: In [^|\n`)), []);
  });

  it('offers at the start of a line the notes that are not written', () => {
    const offers = offersAt(`${HEAD}Words.[^late] More.\n\n[^|\n`);
    assert.deepEqual(labels(offers), ['late']);
    assert.equal(taken(offers, 'late'), '[^late]: ');
  });

  it('offers defined terms after their definition', () => {
    assert.equal(taken(following('Under the FS|'), 'FSIA'), 'Under the FSIA');
    assert.equal(taken(following('The Ven|'), 'Vendor'), 'The Vendor');
    assert.deepEqual(labels(following('The Ve|')), []);
    assert.deepEqual(labels(offersAt(`${HEAD}Under the FS|\n\n${CASES}`)), []);
    assert.deepEqual(labels(offersAt(`${HEAD}Under the FS|\n\n${CASES}`, true)), ['FSIA']);
  });

  it('takes no quotation for a definition', () => {
    const quoted = `${HEAD}It said so (quoting "Vendors are free"). And (“Vendors are free.”).\n\n`;
    assert.deepEqual(labels(offersAt(`${quoted}The Vend|`)), []);
    const curly = `${HEAD}The vendors (collectively, the “Vendors”) sell.\n\n`;
    assert.deepEqual(labels(offersAt(`${curly}The Vend|`)), ['Vendors']);
  });
});
