import assert from 'node:assert/strict';
import type { Finding } from '../../../src/brief/index.ts';
import { checks, lengthInPages, runChecks } from '../../../src/checks/index.ts';
import type { ExportInput } from '../../../src/docx/state.ts';
import { BODY, draft, inputOf } from '../docx/draft.ts';

type Keys = Readonly<Record<string, string>>;

interface Case {
  readonly what: string;
  readonly court?: string;
  readonly keys?: Keys;
  /** The draft's text in place of the usual one. */
  readonly body?: string;
  /** Removes lines from the front matter. */
  readonly without?: RegExp;
  readonly words?: number;
  /** The ids of what is found; nothing when empty. */
  readonly finds: readonly string[];
  /** What the message says. */
  readonly says?: RegExp;
}

const without = (part: RegExp) => BODY.replace(part, '');
const CORPORATION = 'name: A, kind: corporation';
const STATES = '[{ name: State of Example, kind: government }]';
const BOTH = '[{ name: State of Example, kind: government }, { name: A, kind: association }]';

/** The Supreme Court's own docket, caption, court below and side, for a draft of another court. */
const ELSEWHERE =
  '{ scotus: { docket: "20-1", caption: In re A, below: { court: X }, supports: neither } }';

/** What counsel says for the D.C. Circuit. */
const CADC = { 'adopted-brief': 'Brief for Appellee', 'separate-brief': 'It alone knows.' };

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'extra-parts': [
    { what: 'nothing where the court asks for none', finds: [] },
    { what: 'nothing when counsel has said what is needed', court: 'cadc', keys: CADC, finds: [] },
    {
      what: 'a part whose words need an answer',
      court: 'cadc',
      keys: { 'adopted-brief': 'Brief for Appellee' },
      finds: ['extra-parts/missing'],
      says: /Separate Brief\. Add "separate-brief:" to the front matter, or write the section "# Certificate of Counsel on the Need/,
    },
    {
      what: 'both parts, each with what to write',
      court: 'cadc',
      finds: ['extra-parts/missing', 'extra-parts/missing'],
      says: /Add "adopted-brief:" to the front matter, or write the section "# Certificate as to Parties/,
    },
    {
      what: 'nothing where the writer wrote them, whatever the case of the title',
      court: 'cadc',
      body: `# CERTIFICATE AS TO PARTIES, RULINGS AND RELATED CASES\n\nA.\n\n# Certificate of counsel\n\nB.\n\n${BODY}`,
      finds: [],
    },
    {
      what: 'governments spared the certificate on a separate brief only',
      court: 'cadc',
      keys: { amici: STATES },
      finds: ['extra-parts/missing'],
      says: /as to Parties/,
    },
    {
      what: 'no one spared for one government',
      court: 'cadc',
      keys: { amici: BOTH },
      finds: ['extra-parts/missing', 'extra-parts/missing'],
    },
  ],
  'form-of-stage': [
    { what: 'nothing in the booklet', court: 'scotus', finds: [] },
    { what: 'an application on letter paper', court: 'scotus-letter', finds: [] },
    ...['petition', 'merits'].map((stage) => ({
      what: `letter paper at the stage ${stage}`,
      court: 'scotus-letter',
      keys: { stage },
      finds: ['form-of-stage/other-form'],
      says: /Give "court: scotus"\.$/,
    })),
  ],
  'argument-notice': [
    { what: 'nothing where no notice is asked for', finds: [] },
    { what: 'a notice given', court: 'cadc', keys: { argument: 'not-scheduled' }, finds: [] },
    { what: 'a day given', court: 'cadc', keys: { argument: '2027-01-15' }, finds: [] },
    {
      what: 'nothing said of oral argument',
      court: 'cadc',
      finds: ['argument-notice/missing'],
      says: /Add "argument:"/,
    },
  ],
  'chief-authorities': [
    { what: 'nothing where no asterisks are asked for', finds: [] },
    {
      what: 'none named',
      court: 'cadc',
      finds: ['chief-authorities/none'],
      says: /"principal: true"/,
    },
    {
      what: 'nothing in a brief without authorities',
      court: 'cadc',
      body: '# Argument\n\nNo.\n',
      finds: [],
    },
    {
      what: 'one named',
      court: 'cadc',
      keys: {
        authorities:
          '[{ cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", category: cases, principal: true }]',
      },
      finds: [],
    },
  ],
  'required-parts': [
    { what: 'nothing in a whole brief', finds: [] },
    { what: 'nothing in a whole brief', court: 'scotus', finds: [] },
    {
      what: 'an interest statement missing',
      body: without(/# Interest[^#]*/),
      finds: ['required-parts/missing'],
      says: /: interest\. Add the section "# Interest of Amicus Curiae"\.$/,
    },
    {
      what: 'an argument missing',
      body: without(/# Argument[\s\S]*?(?=# Conclusion)/),
      finds: ['required-parts/missing'],
      says: /"# Argument"/,
    },
    { what: 'no summary asked for', body: without(/# Summary[^#]*/), finds: [] },
    {
      what: 'a summary missing where it is required',
      court: 'scotus',
      body: without(/# Summary[^#]*/),
      finds: ['required-parts/missing'],
      says: /Sup|Supreme Court .*summary/,
    },
    {
      what: 'a conclusion and proof of service missing',
      court: 'scotus',
      body: without(/# Conclusion[\s\S]*/),
      without: /^service: .*\n/m,
      finds: ['required-parts/missing', 'required-parts/missing'],
    },
    {
      what: 'a written certificate of service in place of the key',
      court: 'scotus',
      body: `${BODY}\n# Proof of Service\n\nServed.\n`,
      without: /^service: .*\n/m,
      finds: [],
    },
  ],
  disclosure: [
    { what: 'no corporation', finds: [] },
    {
      what: 'all owners disclosed',
      keys: { amici: `[{ ${CORPORATION}, parent: none, public-holders: B }]` },
      finds: [],
    },
    {
      what: 'no owner disclosed',
      keys: { amici: `[{ ${CORPORATION} }]` },
      finds: ['disclosure/missing'],
      says: /^A is a corporation .* Add "parent:" and "public-holders:", with names or "none"\.$/,
    },
    {
      what: 'half disclosed',
      keys: { amici: `[{ ${CORPORATION}, parent: none }]` },
      finds: ['disclosure/missing'],
      says: /Add "public-holders:"/,
    },
    {
      what: 'one finding for each corporation',
      keys: {
        amici: `[{ ${CORPORATION} }, { name: B, kind: individual }, { name: C, kind: corporation }]`,
      },
      finds: ['disclosure/missing', 'disclosure/missing'],
    },
    {
      what: 'no disclosure asked for',
      court: 'scotus',
      keys: { amici: `[{ ${CORPORATION} }]` },
      finds: [],
    },
    {
      what: 'a statement by hand',
      keys: { amici: `[{ ${CORPORATION} }]` },
      body: `# Corporate Disclosure Statement\n\nA has no parent.\n\n${BODY}`,
      finds: [],
    },
  ],
  'authority-to-file': [
    { what: 'consent', keys: { authority: 'consent' }, finds: [] },
    {
      what: 'nothing said',
      without: /^authority: .*\n/m,
      finds: ['authority-to-file/missing'],
      says: /Add "authority:" with one of: consent, leave-sought/,
    },
    { what: 'nothing asked for', court: 'scotus', without: /^authority: .*\n/m, finds: [] },
    {
      what: 'consent where it is not enough',
      keys: { authority: 'consent', stage: 'rehearing' },
      finds: ['authority-to-file/missing'],
      says: /"authority: consent" is not a way .* leave-sought, leave-granted, government\.$/,
    },
    {
      what: 'leave at that stage',
      keys: { authority: 'leave-granted', stage: 'rehearing' },
      finds: [],
    },
    { what: 'a government', keys: { authority: 'government', amici: STATES }, finds: [] },
    {
      what: 'a government and another',
      keys: { authority: 'government', amici: BOTH },
      finds: ['authority-to-file/not-government'],
      says: /Give the consent or leave/,
    },
  ],
  notice: [
    { what: 'no notice asked for', court: 'scotus', finds: [] },
    { what: 'no notice asked for', court: 'ca9', finds: [] },
    {
      what: 'nothing said',
      court: 'scotus',
      keys: { stage: 'petition' },
      finds: ['notice/missing'],
      says: /Add "parties-notified: in-time"/,
    },
    {
      what: 'notice given',
      court: 'scotus',
      keys: { stage: 'petition', 'parties-notified': 'in-time' },
      finds: [],
    },
    {
      what: 'an early brief',
      court: 'scotus',
      keys: { stage: 'petition', 'parties-notified': 'early' },
      finds: [],
    },
    {
      what: 'notice said by hand',
      court: 'scotus',
      keys: { stage: 'petition' },
      body: `${BODY}\n# Statement of Authorship\n\nAll parties had timely notice.\n`,
      finds: [],
    },
  ],
  service: [
    { what: 'mail', keys: { service: '{ method: mail, served: [{ name: N }] }' }, finds: [] },
    { what: "the court's system", keys: { service: '{ method: cm-ecf }' }, finds: [] },
    { what: 'nothing said', without: /^service: .*\n/m, finds: [] },
    {
      what: "someone the court's system does not reach",
      keys: { service: '{ method: cm-ecf, served: [{ name: N }] }' },
      finds: ['service/served-how'],
      says: /^N is named as served, but not how: .* or take the name out\.$/,
    },
    {
      what: 'someone it does not reach, with a way',
      keys: { service: '{ method: cm-ecf, served: [{ name: N, by: mail }] }' },
      finds: [],
    },
    {
      what: 'a way the proof cannot state',
      court: 'scotus',
      keys: { service: '{ method: cm-ecf }' },
      finds: ['service/bar-member', 'service/method'],
      says: /"method: cm-ecf" is no way of service .* Give one of mail, email, hand, carrier/,
    },
    {
      what: 'only the reminder about the Bar',
      court: 'scotus',
      keys: { service: '{ method: mail, served: [{ name: N }] }' },
      finds: ['service/bar-member'],
      says: /A\. Counsel is a member of the Bar/,
    },
  ],
  length: [
    { what: 'the last word allowed', words: 7000, finds: [] },
    {
      what: 'one word more',
      words: 7001,
      finds: ['length/over-limit'],
      says: /7001 words, 1 more than the 7000 .* Cut 1 words?, or ask leave/,
    },
    { what: 'more where the court allows more', court: 'scotus', words: 8000, finds: [] },
    { what: 'too many there too', court: 'scotus', words: 8001, finds: ['length/over-limit'] },
    {
      what: 'more for a government',
      court: 'scotus',
      words: 9000,
      keys: { amici: STATES },
      finds: [],
    },
    {
      what: 'no more for a government with others',
      court: 'scotus',
      words: 9000,
      keys: { amici: BOTH },
      finds: ['length/over-limit'],
    },
    {
      what: 'less at another stage',
      court: 'frap',
      words: 2601,
      keys: { stage: 'rehearing' },
      finds: ['length/over-limit'],
      says: /2600 that Fed\. R\. App\. P\. 29\(b\)\(4\)/,
    },
  ],
  images: [
    { what: 'no image', finds: [] },
    {
      what: 'words in an image that do not count',
      body: `${BODY}\n![What it shows](a.png)\n`,
      finds: ['images/words'],
      says: /not counted\. Add them/,
    },
    {
      what: 'an image without a text',
      body: `${BODY}\n![](a.png)\n`,
      finds: ['images/no-text', 'images/words'],
      says: /Write what it shows/,
    },
    {
      what: 'an image by reference without a text',
      body: `${BODY}\n![][a]\n\n[a]: a.png\n`,
      finds: ['images/no-text', 'images/words'],
    },
  ],
  'other-court': [
    { what: 'the court the draft names', finds: [] },
    {
      what: 'another court of which the draft says nothing',
      court: 'scotus',
      keys: { court: 'ca9' },
      finds: ['other-court/not-said'],
      says: /names the court "ca9", and docket, caption, below, supports .* "courts: scotus:"/,
    },
    {
      what: 'another court of which the draft says all',
      court: 'scotus',
      keys: { court: 'ca9', courts: ELSEWHERE },
      finds: [],
    },
    {
      what: 'another court of which the draft says a part',
      court: 'scotus',
      keys: { court: 'ca9', courts: '{ scotus: { docket: "20-1", supports: neither } }' },
      finds: ['other-court/not-said'],
      says: /and caption, below are taken/,
    },
  ],
  'authority-corrections': [
    { what: 'no corrections', finds: [] },
    {
      what: 'an entry that is cited',
      keys: {
        authorities: '[{ cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", principal: true }]',
      },
      finds: [],
    },
    {
      what: 'an entry that is cited nowhere',
      keys: {
        authorities:
          '[{ cite: "Google Threat Analysis Grp., *Buying Spying* (Feb. 6, 2024)", category: other }]',
      },
      finds: ['authority-corrections/not-cited'],
      says: /The brief does not cite "Google Threat Analysis Grp\., Buying Spying \(Feb\. 6, 2024\)"\./,
    },
    {
      what: 'one to leave out',
      keys: { authorities: '[{ cite: "28 U.S.C. § 1604", exclude: true }]' },
      finds: [],
    },
  ],
  'caption-page': [
    { what: 'nothing where neither is asked for', finds: [] },
    {
      what: 'both given',
      court: 'nd-cal',
      keys: { division: 'Oakland Division', counsel: '[{ name: A, bar: Cal. Bar No. 000000 }]' },
      finds: [],
    },
    {
      what: 'no division',
      court: 'nd-cal',
      keys: { counsel: '[{ name: A, bar: Cal. Bar No. 000000 }]' },
      finds: ['caption-page/division'],
      says: /Add "division:"/,
    },
    {
      what: 'one of two bar numbers',
      court: 'nd-cal',
      keys: {
        division: 'Oakland Division',
        counsel: '[{ name: A, record: true, bar: Cal. Bar No. 000000 }, { name: B }]',
      },
      finds: ['caption-page/bar-number'],
      says: / B has none here\. Add "bar:"/,
    },
  ],
  'court-below': [
    { what: 'the court below named', keys: { below: '{ court: X }' }, finds: [] },
    {
      what: 'no court below',
      without: /^below: .*\n/m,
      finds: ['court-below/missing'],
      says: /Add "below:" with "court:", or the whole line as "proceeding:"\./,
    },
    {
      what: 'no court below and a line of the writer',
      without: /^below: .*\n/m,
      keys: { proceeding: 'On Original Jurisdiction' },
      finds: [],
    },
  ],
  links: [
    {
      what: 'links that lead somewhere',
      body: `${BODY}\n[Part I](#first), [a page](https://example.org), and "[t]he [text]".\n`,
      finds: [],
    },
    {
      what: 'a link without #, one without definition, a heading without space',
      body: `${BODY}\n[Part I](first) and [Part I][first].\n\n#Introduction\n`,
      finds: ['links/no-definition', 'links/no-heading', 'links/nowhere'],
      says: /#first\.$/,
    },
  ],
  'unresolved-citations': [
    {
      what: 'references that can be told',
      body: `${BODY}\nSee *Samantar v. Yousuf*, 560 U.S. 305 (2010). *Id.* at 311–12. *Samantar*, 560 U.S. at 311.\n`,
      finds: [],
    },
    {
      what: 'an id. with nothing before it, and one after a string',
      body: `# Argument\n\n*Id.* at 5. See *Samantar v. Yousuf*, 560 U.S. 305 (2010); *Yearsley v. W.A. Ross Constr. Co.*, 309 U.S. 18 (1940). *Id.* at 21.\n`,
      finds: ['unresolved-citations/ambiguous', 'unresolved-citations/unresolved'],
      says: /could mean more than one authority/,
    },
  ],
};

function filing({ court = 'ca9', keys = {}, body = BODY, without: out, words }: Case): ExportInput {
  const text = draft({ court, ...keys }, body);
  return inputOf(out ? text.replace(out, '') : text, court, words === undefined ? {} : { words });
}

/** What every finding must be for a reader: placed, and with something to do. */
function assertUseful(finding: Finding, { text }: ExportInput['brief']): void {
  assert.ok(finding.from >= 0 && finding.from <= finding.to && finding.to <= text.length);
  assert.match(finding.message, /^["A-Z\p{L}].*\.$/su);
  assert.match(finding.message, /\b(?:Add|Answer|Cut|Give|Cite|Make sure|Say|Write)\b/);
  assert.match(finding.check, /^[a-z-]+\/[a-z-]+$/);
}

describe('length in pages', () => {
  const found = (court: string, pages: number | undefined, exact: boolean) =>
    lengthInPages(filing({ what: '', finds: [], court }), pages, exact);

  it('is checked only where a rule counts pages and no words', () => {
    assert.deepEqual(found('ca9', 99, true), []);
    assert.deepEqual(found('nd-cal', 25, true), []);
    const [over, ...more] = found('nd-cal', 27, true);
    assert.deepEqual(more, []);
    assert.deepEqual([over?.check, over?.severity], ['length/over-limit', 'error']);
    assert.match(over?.message ?? '', /^The text has 27 pages, 2 pages more than the 25 that /);
    assert.match(over?.rule ?? '', /7-2\(b\)/);
  });

  it('does not refuse a brief over one page that is only estimated', () => {
    assert.equal(found('nd-cal', 26, false)[0]?.severity, 'warning');
    assert.match(found('nd-cal', 26, false)[0]?.message ?? '', /as Amicus lays it out/);
    assert.equal(found('nd-cal', 27, false)[0]?.severity, 'error');
    assert.equal(found('nd-cal', 26, true)[0]?.severity, 'error');
  });

  it('is said not to be checked when no pages were laid out', () => {
    assert.deepEqual(
      found('nd-cal', undefined, false).map(({ check }) => check),
      ['length/not-laid-out'],
    );
  });
});

describe('the checks', () => {
  it('say in a phrase what they look at', () => {
    for (const { looksAt } of checks) assert.match(looksAt, /^[a-z][a-z ]+$/);
  });

  for (const check of checks) {
    describe(check.id, () => {
      for (const one of CASES[check.id] ?? []) {
        it(`${one.finds.length > 0 ? 'finds' : 'passes'} ${one.what}${one.court ? ` (${one.court})` : ''}`, () => {
          const given = filing(one);
          const found = check.run(given);
          assert.deepEqual(found.map((finding) => finding.check).sort(), [...one.finds].sort());
          for (const finding of found) assertUseful(finding, given.brief);
          if (one.says)
            assert.ok(
              found.some(({ message }) => one.says?.test(message)),
              found[0]?.message,
            );
        });
      }
    });
  }

  it('run together, sorted by place', () => {
    const given = filing({
      what: '',
      keys: { urges: 'affirmance', counsel: '[{ name: A, address: [B], phone: "1" }]' },
      without: /^authority: .*\n/m,
      words: 99_999,
      finds: [],
    });
    const found = runChecks(given);
    assert.deepEqual(found.map(({ check }) => check).sort(), [
      'authority-to-file/missing',
      // The draft's only point is called "First".
      'heading-assertion/topic',
      'length/over-limit',
    ]);
    const starts = found.map(({ from }) => from);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});
