import assert from 'node:assert/strict';
import { type CourtProfile, limitFor, loadCourts } from '../../../src/courts/index.ts';

/**
 * What courts not yet among the profiles ask for: the format must be able to say it. The facts are
 * those of the rules named, as far as they matter here.
 */
function load(text: string): CourtProfile {
  const { courts, problems } = loadCourts([{ name: 'court.yaml', text }]);
  assert.deepEqual(problems, []);
  const profile = courts.get(/^id: (.*)$/m.exec(text)?.[1] ?? '');
  assert.ok(profile);
  return profile;
}

describe('The format of court profiles', () => {
  it('carries pleading paper, page limits, no cover and no certificates (N.D. Cal.)', () => {
    const profile = load(`
id: pleading
inherits: frap
name: United States District Court for the Northern District of California
abbreviation: N.D. Cal.
edition: 2024-05-01
page:
  value:
    width: 12240
    height: 15840
    margins: { top: 960, right: 720, bottom: 1248, left: 2160, header: 360, footer: 300 }
    duplex: false
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
text:
  value: { font: Times New Roman, size: 24, line: { exact: 480 }, firstLineIndent: 720, spaceAfter: 0, justify: false }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
footnotes:
  value: { size: 24, line: { exact: 240 }, spaceAfter: 0 }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
quotations:
  value: { line: { exact: 480 }, indentLeft: 720, indentRight: 720, spaceAfter: 0 }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
headings:
  value: { line: { exact: 480 }, spaceAfter: 0, sectionCase: upper }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
lineNumbers:
  value: { perPage: 28, counselLine: 1, courtLine: 8 }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
runningFooter:
  value: [title, docket]
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: known
cover:
  value:
    items: [counsel, court, caption, docket, title]
    courtLines: [United States District Court, Northern District of California]
    captionStyle: boxed
    ownPage: false
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: found
signature:
  value: { closing: "Respectfully submitted,", slashS: true, barNumbers: true }
  rule: N.D. Cal. Civ. L.R. 3-4
  confidence: known
order:
  value: [cover, contents, authorities, interest, authorship, argument, conclusion, signature]
  rule: Convention
  confidence: known
required:
  value: [cover, argument, signature]
  rule: N.D. Cal. Civ. L.R. 7-2
  confidence: known
compliance:
  value: { title: Certificate of Compliance, place: none, text: [] }
  rule: Convention
  confidence: known
service:
  value: { title: Certificate of Service, place: none, byMethod: {} }
  rule: Convention
  confidence: known
stages:
  merits:
    limit:
      value: { pages: 25 }
      rule: N.D. Cal. Civ. L.R. 7-2(b)
      confidence: unverified
      note: The rule is for motions; there is none for amicus briefs.
`);
    assert.deepEqual(profile.lineNumbers?.value, { perPage: 28, counselLine: 1, courtLine: 8 });
    assert.deepEqual(profile.runningFooter?.value, ['title', 'docket']);
    assert.equal(profile.cover.value.ownPage, false);
    const merits = profile.stages.merits;
    assert.ok(merits);
    const limit = limitFor(merits, false);
    assert.deepEqual([limit.words, limit.pages, limit.confidence], [undefined, 25, 'unverified']);
  });

  it('carries asterisks, no passim, interested persons (11th Cir.)', () => {
    const profile = load(`
id: eleventh
inherits: frap
name: United States Court of Appeals for the Eleventh Circuit
edition: unread
disclosure:
  value:
    title: Certificate of Interested Persons
    required: everyone
    wording: {}
  rule: 11th Cir. R. 26.1-1 to -3
  confidence: known
authorities:
  value:
    title: Table of Citations
    overWords: 0
    passim: forbidden
    groupPages: true
    asterisks: true
    categories: [{ title: Cases, of: [cases] }]
  rule: 11th Cir. R. 28-1
  confidence: known
`);
    assert.equal(profile.authorities.value.asterisks, true);
    assert.equal(profile.disclosure.value.required, 'everyone');
  });

  it('carries certificates only one court asks for, and merges them by name (D.C. Cir.)', () => {
    const profile = load(`
id: district
inherits: frap
name: United States Court of Appeals for the District of Columbia Circuit
edition: unread
extraParts:
  parties:
    value:
      title: Certificate as to Parties, Rulings, and Related Cases
      after: cover
      text: []
      exemptGovernment: false
      counted: false
    rule: D.C. Cir. R. 28(a)(1)
    confidence: known
  separate-brief:
    value:
      title: Certificate of Counsel on a Separate Brief
      after: disclosure
      text: []
      exemptGovernment: true
      counted: false
    rule: D.C. Cir. R. 29(d)
    confidence: known
`);
    assert.deepEqual(Object.keys(profile.extraParts ?? {}), ['parties', 'separate-brief']);
    assert.equal(profile.extraParts?.parties?.edition, 'unread');
  });

  it('carries one-and-a-half spacing and arabic pages from the cover on (California)', () => {
    const profile = load(`
id: california
inherits: frap
name: Supreme Court of California
edition: unread
text:
  value:
    { font: Century Schoolbook, size: 26, line: one-and-a-half, firstLineIndent: 720, spaceAfter: 0, justify: false }
  rule: Cal. R. Ct. 8.204
  confidence: known
pageNumbers:
  value:
    { place: footer, align: center, front: decimal, body: continue, appendix: continue, coverCounts: true }
  rule: Cal. R. Ct. 8.204
  confidence: known
stages:
  merits:
    limit: { value: { words: 14000 }, rule: Cal. R. Ct. 8.204(c), confidence: unverified }
    coverColor:
      value: { other: { name: gray, hex: CCCCCC } }
      rule: Cal. R. Ct. 8.40
      confidence: known
`);
    assert.equal(profile.text.value.line, 'one-and-a-half');
    assert.equal(profile.pageNumbers.value.coverCounts, true);
    assert.equal(profile.stages.merits?.coverColor?.value.other?.name, 'gray');
  });

  it('carries colors a rule forbids and a docket number in large type (Texas, 2d Cir.)', () => {
    const profile = load(`
id: mixed
inherits: frap
name: A mixture
edition: unread
cover:
  value:
    items: [docket, court, caption, title, counsel]
    courtLines: [United States Court of Appeals, for the Second Circuit]
    captionStyle: stacked
    docketSize: 144
  rule: 2d Cir. Local R. 32.1
  confidence: known
stages:
  merits:
    coverColor:
      value: { other: { name: white, hex: FFFFFF }, forbidden: [red, black, dark blue] }
      rule: Tex. R. App. P. 9.4
      confidence: known
`);
    // One inch.
    assert.equal((profile.cover.value.docketSize ?? 0) / 2, 72);
    assert.ok(profile.stages.merits?.coverColor?.value.forbidden?.includes('red'));
  });
});
