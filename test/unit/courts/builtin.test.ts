import assert from 'node:assert/strict';
import { type CourtProfile, loadCourts } from '../../../src/courts/index.ts';

const { courts, problems } = loadCourts();

function court(id: string): CourtProfile {
  const profile = courts.get(id);
  assert.ok(profile, `${id} is not there`);
  return profile;
}

/** Every object with a `value` and its path. */
function* facts(data: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (data === null || typeof data !== 'object') return;
  if (!Array.isArray(data) && 'value' in data) yield [path, { ...data }];
  for (const [key, each] of Object.entries(data)) yield* facts(each, `${path}.${key}`);
}

describe('The courts that come with Amicus', () => {
  it('load without a problem', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual([...courts.keys()].sort(), [
      'ca1',
      'ca10',
      'ca11',
      'ca2',
      'ca3',
      'ca4',
      'ca5',
      'ca6',
      'ca7',
      'ca8',
      'ca9',
      'cadc',
      'cafc',
      'cal-ca',
      'cal-sc',
      'ddc',
      'frap',
      'nd-cal',
      'ny-ctapp',
      'scotus',
      'scotus-letter',
      'sdny',
      'tex-sc',
    ]);
  });

  it('name a rule, an edition and a confidence on every fact', () => {
    for (const [id, profile] of courts) {
      const all = [...facts(profile, id)];
      assert.ok(all.length >= 18, `${id}: only ${all.length} facts`);
      for (const [path, { rule, edition, confidence }] of all) {
        assert.match(
          String(rule),
          /R\. App\. P\. \d|Cir\. (?:(?:Local |Loc\. )?R\.|L\.A\.R\.|Form) \d|Cir\. Brief |Sup\. Ct\. R\. \d|R\. Ct\. \d|Civ\. (?:L\.R|R)\. \d|LCvR \d|NYCRR \d|^Convention$/,
          path,
        );
        assert.match(String(edition), /^(\d{4}(-\d\d(-\d\d)?)?|undated|unread)$/, path);
        assert.match(String(confidence), /^(found|known|derived|unverified)$/, path);
        // What was never read cannot have been found.
        assert.ok(edition !== 'unread' || confidence !== 'found', path);
      }
    }
  });

  it('are the same after the build has kept them as JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(Object.fromEntries(courts))), {
      ...Object.fromEntries(courts),
    });
  });

  it('carry no addresses of copies', () => {
    assert.doesNotMatch(JSON.stringify([...courts.values()]), /https?:|www\./);
  });

  it('say what a rule leaves to convention', () => {
    assert.equal(court('frap').pageNumbers.rule, 'Convention');
    assert.equal(court('scotus').pageNumbers.rule, 'Convention');
  });
});

describe('cadc', () => {
  it('has certificates before the tables, a notice, asterisks and no passim', () => {
    const { extraParts, cover, authorities, excluded, stages } = court('cadc');
    const parts = Object.values(extraParts ?? {});
    assert.deepEqual(
      parts.map(({ value }) => [value.after, value.exemptGovernment, value.counted]),
      [
        ['cover', false, false],
        ['disclosure', true, false],
      ],
    );
    for (const { confidence } of parts) assert.equal(confidence, 'unverified');
    const { items } = cover.value;
    assert.ok(items.indexOf('notice') < items.indexOf('docket'));
    assert.equal(authorities.value.passim, 'forbidden');
    assert.equal(authorities.value.asterisks, true);
    assert.ok(excluded.value.includes('glossary') && excluded.confidence === 'unverified');
    assert.deepEqual(
      ['merits', 'rehearing', 'cross-appeal'].map((id) => stages[id]?.limit.value.words),
      [6500, 2600, 7650],
    );
  });
});

describe('scotus-letter', () => {
  it('is a form for applications on letter paper, measured in pages', () => {
    const { page, text, stages, defaultStage, compliance, service } = court('scotus-letter');
    assert.deepEqual(
      [page.value.width, page.value.height, page.value.duplex],
      [12240, 15840, false],
    );
    assert.equal(text.confidence, 'unverified');
    assert.equal(defaultStage, 'application');
    assert.deepEqual(stages.application?.limit.value, { pages: 40 });
    assert.equal(stages.application?.limit.confidence, 'unverified');
    assert.equal(stages.application?.coverColor, undefined);
    assert.deepEqual(
      ['application', 'petition', 'merits'].map((id) => stages[id]?.insteadUse),
      [undefined, 'scotus', 'scotus'],
    );
    assert.deepEqual([compliance.value.place, service.value.place], ['none', 'separate']);
  });
});

describe('frap', () => {
  it('has the form of Rule 32', () => {
    const frap = court('frap');
    const { width, height, margins, duplex } = frap.page.value;
    assert.deepEqual([width / 1440, height / 1440, duplex], [8.5, 11, false]);
    assert.deepEqual(
      [margins.top, margins.right, margins.bottom, margins.left],
      Array(4).fill(1440),
    );
    assert.equal(frap.page.rule, 'Fed. R. App. P. 32(a)(4)');
    assert.deepEqual([frap.text.value.size, frap.text.value.line], [28, 'double']);
    assert.deepEqual([frap.footnotes.value.size, frap.footnotes.confidence], [28, 'derived']);
    assert.equal(frap.cover.value.items[0], 'notice');
    assert.equal(frap.cover.value.items.at(-1), 'color-note');
  });

  it('allows 6,500 words on the merits and 2,600 at rehearing', () => {
    const { merits, rehearing } = court('frap').stages;
    assert.deepEqual(merits?.limit.value, { words: 6500, pages: 15, lines: 650 });
    assert.equal(merits?.limit.rule, 'Fed. R. App. P. 29(a)(5)');
    assert.deepEqual(rehearing?.limit.value, { words: 2600 });
    assert.equal(rehearing?.limit.rule, 'Fed. R. App. P. 29(b)(4)');
    assert.equal(merits?.coverColor?.value.other?.name, 'green');
  });

  it('asks for what Rule 29(a)(4) asks, in its order', () => {
    const frap = court('frap');
    const named = ['disclosure', 'contents', 'authorities', 'interest', 'authorship', 'argument'];
    const order = frap.order.value.filter((part) => named.includes(part));
    assert.deepEqual(order, named);
    assert.equal(frap.authorship.rule, 'Fed. R. App. P. 29(a)(4)(E)');
    assert.equal(frap.authorship.value.exemptGovernment, true);
    assert.equal(frap.disclosure.value.required, 'corporations');
    assert.equal(frap.excluded.rule, 'Fed. R. App. P. 32(f)');
    for (const counted of ['interest', 'authorship', 'footnotes']) {
      assert.ok(!frap.excluded.value.some((part) => part === counted), counted);
    }
  });

  it('does not take consent for enough at rehearing', () => {
    const { authorityToFile, stages } = court('frap');
    assert.ok(authorityToFile.value.wording.consent);
    const rehearing = stages.rehearing?.authorityToFile;
    assert.equal(rehearing?.rule, 'Fed. R. App. P. 29(b)(2)');
    assert.equal(rehearing?.value.wording.consent, undefined);
    assert.ok(rehearing?.value.wording['leave-granted']);
  });
});

describe('ca9', () => {
  it('allows 7,000 words, and its own limits at rehearing', () => {
    const { merits, rehearing, 'en-banc': enBanc } = court('ca9').stages;
    assert.equal(merits?.limit.value.words, 7000);
    assert.deepEqual(rehearing?.limit.value, { words: 4200, pages: 15 });
    assert.equal(rehearing?.limit.rule, '9th Cir. R. 29-2(c)(2)');
    assert.deepEqual(enBanc?.limit.value, { words: 7000, pages: 25 });
    assert.equal(enBanc?.limit.rule, '9th Cir. R. 29-2(c)(3)');
    assert.equal(merits?.limit.confidence, 'known');
  });

  it('certifies as Form 8 asks and takes the rest from frap', () => {
    const ca9 = court('ca9');
    assert.equal(ca9.compliance.value.form, '9th Cir. Form 8');
    assert.ok(ca9.compliance.value.text.join(' ').includes('{words}'));
    for (const key of ['page', 'text', 'authorities', 'authorship', 'service'] as const) {
      assert.deepEqual(ca9[key], court('frap')[key], key);
    }
  });
});

describe('scotus', () => {
  it('has the booklet format of Rule 33.1', () => {
    const scotus = court('scotus');
    const { width, height, margins } = scotus.page.value;
    assert.deepEqual([width / 1440, height / 1440], [6.125, 9.25]);
    // The text field is 4 1/8 by 7 1/8 inches.
    assert.equal((width - margins.left - margins.right) / 1440, 4.125);
    assert.equal((height - margins.top - margins.bottom) / 1440, 7.125);
    for (const margin of Object.values(margins)) assert.ok(margin >= 0.75 * 1440);
    assert.deepEqual([scotus.text.value.size, scotus.text.value.line], [24, { exact: 280 }]);
    assert.deepEqual(
      [scotus.footnotes.value.size, scotus.footnotes.value.line],
      [20, { exact: 240 }],
    );
    assert.equal(scotus.quotations.value.overWords, 50);
    assert.match(scotus.page.rule, /^Sup\. Ct\. R\. 33\.1/);
  });

  it('allows 6,000 words at the petition stage, 8,000 and 9,000 on the merits', () => {
    const { petition, merits } = court('scotus').stages;
    assert.deepEqual(petition?.limit.value, { words: 6000 });
    assert.deepEqual(merits?.limit.value, { words: 8000, government: 9000 });
    assert.equal(merits?.limit.rule, 'Sup. Ct. R. 33.1(g)');
  });

  it('forbids passim and groups pages (Rule 34.2)', () => {
    const { authorities, contents } = court('scotus');
    assert.equal(authorities.value.passim, 'forbidden');
    assert.equal(authorities.value.groupPages, true);
    assert.deepEqual([authorities.value.overWords, contents.value.overWords], [1500, 1500]);
    assert.equal(authorities.rule, 'Sup. Ct. R. 34.2');
    assert.equal(court('frap').authorities.value.passim, 'silent');
  });

  it('puts the Rule 37.6 statement in the first footnote and asks no consent', () => {
    const scotus = court('scotus');
    assert.equal(scotus.authorship.value.place, 'first-footnote');
    assert.equal(scotus.authorship.rule, 'Sup. Ct. R. 37.6');
    assert.equal(scotus.authorityToFile.value.place, 'none');
    assert.equal(scotus.disclosure.value.required, 'no');
    assert.equal(scotus.stages.petition?.notice?.value.days, 10);
    assert.equal(scotus.stages.merits?.notice, undefined);
  });

  it('keeps the certificates out of the booklet', () => {
    const { compliance, service, order } = court('scotus');
    assert.deepEqual([compliance.rule, service.rule], ['Sup. Ct. R. 33.1(h)', 'Sup. Ct. R. 29.5']);
    assert.deepEqual([compliance.value.place, service.value.place], ['separate', 'separate']);
    assert.ok(!order.value.includes('compliance') && !order.value.includes('service'));
    assert.ok(order.value.indexOf('appendix') > order.value.indexOf('signature'));
  });
});

describe('nd-cal', () => {
  it('has letter paper with room for 28 double-spaced lines of 12 points', () => {
    const { page, text, footnotes, lineNumbers } = court('nd-cal');
    const { width, height, margins } = page.value;
    assert.deepEqual([width / 1440, height / 1440], [8.5, 11]);
    assert.deepEqual(lineNumbers?.value, { perPage: 28, counselLine: 1, courtLine: 8 });
    assert.deepEqual([text.value.size, footnotes.value.size], [24, 24]);
    assert.deepEqual([text.value.line, footnotes.value.line], [{ exact: 480 }, { exact: 240 }]);
    assert.equal(Math.floor((height - margins.top - margins.bottom) / 480), 28);
  });

  it('rests notes on a margin from which each second line of theirs meets a number', () => {
    const { page, footnotes, text } = court('nd-cal');
    const { height, margins } = page.value;
    const exact = (line: typeof text.value.line) => (typeof line === 'object' ? line.exact : 0);
    // Where the base line stands: four fifths down a line.
    const ofText = margins.top + 0.8 * exact(text.value.line);
    const ofLastNote = height - margins.bottom - 0.2 * exact(footnotes.value.line);
    assert.equal((ofLastNote - ofText) % exact(footnotes.value.line), 0);
  });

  it('limits pages, by analogy, and says that this and what is borrowed is unverified', () => {
    const profile = court('nd-cal');
    assert.deepEqual(profile.stages.motion?.limit.value, { pages: 25 });
    assert.equal(profile.stages.motion?.limit.confidence, 'unverified');
    for (const key of ['disclosure', 'authorship', 'authorityToFile', 'order'] as const) {
      assert.equal(profile[key].confidence, 'unverified', key);
    }
    assert.deepEqual(Object.keys(profile.authorityToFile.value.wording), [
      'leave-sought',
      'leave-granted',
    ]);
    assert.equal(profile.stages.motion?.coverColor, undefined);
  });
});

describe('the circuits', () => {
  /** Words on the merits and at rehearing, size of text and of notes in half-points, passim, parts. */
  const circuits: Readonly<
    Record<string, readonly [number, number, number, number, string, ...string[]]>
  > = {
    ca1: [6500, 2600, 28, 28, 'silent'],
    ca2: [7000, 2600, 28, 28, 'silent'],
    ca3: [6500, 2600, 28, 28, 'silent', 'bar-membership', 'identical-text'],
    ca4: [6500, 2600, 28, 28, 'silent'],
    ca5: [6500, 2600, 28, 24, 'silent', 'interested-persons', 'electronic-filing'],
    ca6: [6500, 2600, 28, 28, 'silent'],
    ca7: [7000, 2600, 24, 22, 'silent'],
    ca8: [6500, 2600, 28, 28, 'silent', 'virus-scan'],
    ca9: [7000, 4200, 28, 28, 'silent'],
    ca10: [6500, 2600, 28, 28, 'silent', 'digital-submission'],
    ca11: [6500, 2600, 28, 28, 'forbidden', 'interested-persons'],
    cadc: [6500, 2600, 28, 28, 'forbidden', 'parties', 'separate-brief'],
    cafc: [7000, 2600, 28, 28, 'silent', 'certificate-of-interest'],
  };

  for (const [id, [merits, rehearing, text, notes, passim, ...parts]] of Object.entries(circuits)) {
    it(`have the limits, type, tables and certificates of their rules (${id})`, () => {
      const profile = court(id);
      assert.deepEqual(
        [profile.stages.merits, profile.stages.rehearing].map((one) => one?.limit.value.words),
        [merits, rehearing],
      );
      assert.deepEqual([profile.text.value.size, profile.footnotes.value.size], [text, notes]);
      assert.equal(profile.authorities.value.passim, passim);
      assert.deepEqual(Object.keys(profile.extraParts ?? {}), parts);
      assert.equal(profile.stages.merits?.coverColor?.value.other?.name, 'green');
      assert.equal(profile.stages['cross-appeal']?.limit.value.words, 7650);
      // Consent is not enough at rehearing.
      assert.equal(profile.stages.rehearing?.authorityToFile?.value.wording.consent, undefined);
      assert.ok(profile.stages.rehearing?.authorityToFile?.value.wording['leave-sought']);
    });
  }

  it('cite for rehearing the rule of today', () => {
    for (const profile of courts.values()) {
      assert.doesNotMatch(JSON.stringify(profile), /Fed\. R\. App\. P\. 35\b/, profile.id);
    }
  });

  it('say what is particular to each', () => {
    assert.equal(court('ca1').signature.value.barNumbers, true);
    assert.equal(court('ca1').signature.confidence, 'unverified');
    assert.equal((court('ca2').cover.value.docketSize ?? 0) / 2, 72);
    assert.equal(court('ca3').computing?.value.by, '5:00 p.m. Eastern time');
    assert.deepEqual(court('ca4').copies?.value.when, 'when-calendared');
    assert.deepEqual(
      court('ca5').order.value.filter((part) => part === 'service' || part === 'compliance'),
      ['service', 'compliance'],
    );
    assert.deepEqual(
      [court('ca7').disclosure.value.required, court('ca7').disclosure.value.exemptGovernment],
      ['everyone', true],
    );
    assert.equal(court('ca7').copies?.value.number, 15);
    assert.equal(court('ca10').text.value.minimum, 26);
    assert.deepEqual(
      [court('ca11').authorities.value.title, court('ca11').authorities.value.asterisks],
      ['Table of Citations', true],
    );
    assert.equal(court('cadc').glossary?.value.asked, 'abbreviations');
    assert.equal(
      court('cafc').extraParts?.['certificate-of-interest']?.value.form,
      'Fed. Cir. Form 9',
    );
    assert.equal(court('cafc').compliance.value.form, 'Fed. Cir. Form 19');
  });
});

describe('the district courts', () => {
  it('count words in New York and pages in Washington, by analogy where no rule speaks', () => {
    const { limit } = court('sdny').stages.motion ?? assert.fail();
    assert.deepEqual([limit.value, limit.confidence], [{ words: 8750 }, 'unverified']);
    assert.deepEqual([court('sdny').text.value.size, court('sdny').footnotes.value.size], [24, 20]);
    assert.equal(court('sdny').compliance.value.place, 'bound');
    assert.deepEqual(court('ddc').stages.motion?.limit.value, { pages: 25 });
    assert.equal(court('ddc').authorities.value.asterisks, true);
    for (const id of ['sdny', 'ddc']) assert.deepEqual(Object.keys(court(id).stages), ['motion']);
  });
});

describe('the courts of the States', () => {
  it('have in California gray covers, 13 points, and arabic pages from the cover on', () => {
    for (const id of ['cal-sc', 'cal-ca']) {
      const { text, footnotes, page, pageNumbers, stages } = court(id);
      assert.deepEqual([text.value.size, footnotes.value.size], [26, 26]);
      assert.equal(text.value.line, 'one-and-a-half');
      assert.deepEqual([page.value.margins.left / 1440, page.value.margins.top / 1440], [1.5, 1]);
      assert.deepEqual([pageNumbers.value.front, pageNumbers.value.coverCounts], ['decimal', true]);
      assert.equal(stages.merits?.coverColor?.value.other?.name, 'gray');
      assert.deepEqual(stages.merits?.limit.value, { words: 14000 });
      assert.equal(stages.merits?.limit.confidence, 'unverified');
    }
    assert.equal(court('cal-sc').stages.petition?.noBrief?.value, 'a letter');
  });

  it('have in New York a white cover and 7,000 words', () => {
    const { stages, footnotes, extraParts } = court('ny-ctapp');
    assert.equal(stages.merits?.coverColor?.value.other?.name, 'white');
    assert.deepEqual(stages.merits?.limit.value, { words: 7000 });
    assert.equal(footnotes.value.size, 24);
    assert.equal(extraParts?.['corporate-disclosure']?.value.corporationsOnly, true);
  });

  it('ask in Texas for the source of a fee, and for no leave', () => {
    const { stages, extraParts, authorityToFile, authorship } = court('tex-sc');
    assert.equal(extraParts?.['fee-source']?.rule, 'Tex. R. App. P. 11(c)');
    assert.deepEqual([authorityToFile.value.place, authorship.value.place], ['none', 'none']);
    assert.deepEqual(
      ['petition', 'merits'].map((id) => stages[id]?.limit.value.words),
      [4500, 15000],
    );
    for (const id of ['petition', 'merits']) {
      assert.equal(stages[id]?.limit.confidence, 'unverified');
      assert.deepEqual(stages[id]?.coverColor?.value.forbidden, ['red', 'black', 'dark blue']);
    }
  });
});
