import assert from 'node:assert/strict';
import { type Finding, parseBrief } from '../../../src/brief/index.ts';
import { runBriefChecks } from '../../../src/checks/index.ts';

const findings = (body: string) => runBriefChecks(parseBrief(`# Argument\n\n${body}\n`));
const ids = (body: string) => findings(body).map(({ check }) => check);

/** The draft after its fixes. */
function fixed(body: string): string {
  const { text } = parseBrief(`# Argument\n\n${body}\n`);
  const edits = findings(body).flatMap(({ fix }: Finding) => fix?.edits ?? []);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text)
    .slice('# Argument\n\n'.length, -1);
}

const SAMANTAR = '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010)';
const BUTTERS = "*Butters v. Vance Int'l, Inc.*, 225 F.3d 462, 466 (4th Cir. 2000)";
const ROADMAP =
  'William S. Dodge & Chimène I. Keitner, *A Roadmap for Foreign Official Immunity Cases in U.S. Courts*, 90 Fordham L. Rev. 677 (2021)';

describe('references that mean nothing or too much', () => {
  it('id. with nothing before it', () => {
    assert.deepEqual(ids('*Id.* at 5.'), ['unresolved-citations/unresolved']);
  });

  it('id. after two works, with both as related places', () => {
    const [finding] = findings(`${SAMANTAR}; ${BUTTERS}. *Id.* at 470.`);
    assert.equal(finding?.check, 'unresolved-citations/ambiguous');
    assert.equal(finding.related?.length, 2);
    assert.match(finding.message, /names several works/);
  });

  it('a short form without a full citation, which is what it takes', () => {
    const [finding] = findings('*Foo*, 12 F.3d at 9.');
    assert.equal(finding?.check, 'unresolved-citations/unresolved');
    assert.match(finding.message, /by its full form\.$/);
  });

  for (const body of [`${SAMANTAR}. *Id.* at 320.`, `${BUTTERS}. *Butters*, 225 F.3d at 470.`]) {
    it(`not ${body}`, () => assert.deepEqual(ids(body), []));
  }
});

describe('supra with a note', () => {
  const notes = `Text.[^a] More.[^b]\n\n[^a]: ${ROADMAP}.\n\n[^b]: Dodge & Keitner, *supra* note`;
  it('that is not there', () => {
    assert.deepEqual(ids(`${notes} 9, at 690.`), ['supra-notes/missing']);
    assert.equal(fixed(`${notes} 9, at 690.`), `${notes} 1, at 690.`);
  });

  it('that cites something else', () => {
    assert.deepEqual(ids(`${notes} 2, at 690.`), ['supra-notes/not-cited']);
    assert.equal(fixed(`${notes} 2, at 690.`), `${notes} 1, at 690.`);
  });

  it('that is right', () => assert.deepEqual(ids(`${notes} 1, at 690.`), []));
});

describe('a case cited in full again', () => {
  it('under the same heading', () => {
    const body = `${SAMANTAR}. It went on. *Samantar v. Yousuf*, 560 U.S. 305, 321 (2010).`;
    const [finding] = findings(body);
    assert.equal(finding?.check, 'repeated-citations/full-again');
    assert.equal(finding.severity, 'information');
    assert.equal(fixed(body), `${SAMANTAR}. It went on. *Samantar*, 560 U.S. at 321.`);
  });

  it('has no fix where a parenthetical would be lost', () => {
    const body = `${SAMANTAR}. *Samantar v. Yousuf*, 560 U.S. 305, 321 (2010) (per curiam).`;
    assert.equal(findings(body)[0]?.fix, undefined);
  });

  it('is no matter under another heading or in a note', () => {
    assert.deepEqual(ids(`${SAMANTAR}.\n\n# Conclusion\n\n${SAMANTAR}.`), []);
    assert.deepEqual(ids(`${SAMANTAR}.\n\n## It does\n\n${SAMANTAR}.`), []);
    assert.deepEqual(ids(`${SAMANTAR}.[^a]\n\n[^a]: ${SAMANTAR}.`), []);
  });
});

describe('stops and spaces in a citation', () => {
  const cases = [
    ['*Foo v. Bar*, 225 F. 3d 462 (4th Cir. 2000).', 'F.3d'],
    ['*Foo v. Bar*, 225 F.Supp.2d 462 (D.D.C. 2000).', 'F. Supp. 2d'],
    ['*Foo v. Bar*, 130 S.Ct. 2278 (2010).', 'S. Ct.'],
    ['28 U.S.C § 1604.', 'U.S.C.'],
    ['28 USC § 1604.', 'U.S.C.'],
    ['28 U.S.C. §1604.', '§ 1604'],
    ['22 C. F. R. § 41.1.', 'C.F.R.'],
  ] as const;
  for (const [body, proper] of cases) {
    it(`${body} → ${proper}`, () => {
      assert.match(ids(body).join(), /citation-spacing/);
      assert.ok(fixed(body).includes(proper), fixed(body));
      assert.deepEqual(ids(fixed(body)), []);
    });
  }

  for (const body of [
    `${SAMANTAR}.`,
    `${BUTTERS}.`,
    '28 U.S.C. §§ 1604-05.',
    '28\u00A0U.S.C. §\u00A01604.',
  ]) {
    it(`${JSON.stringify(body)} is right`, () => assert.deepEqual(ids(body), []));
  }
});
