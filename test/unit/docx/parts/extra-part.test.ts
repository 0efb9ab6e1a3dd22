import assert from 'node:assert/strict';
import { extraPartsOf } from '../../../../src/courts/index.ts';
import { buildDocument } from '../../../../src/docx/document.ts';
import { complianceWords } from '../../../../src/docx/parts/certificate-words.ts';
import { coverLines } from '../../../../src/docx/parts/cover-lines.ts';
import { planParts } from '../../../../src/docx/plan.ts';
import { wordBudget } from '../../../../src/filing/index.ts';
import { extraPartWords } from '../../../../src/statements/extra-part-words.ts';
import { plain } from '../../../../src/statements/wording.ts';
import { documentText } from '../../../support/docx.ts';
import { BODY, court, draft, exported, inputOf } from '../draft.ts';

const ANSWERS = {
  argument: 'not-scheduled',
  'adopted-brief': 'Brief for Appellee',
  'separate-brief': 'No other brief speaks for engineers.',
};
const OWN = '# Certificate as to parties, rulings & related cases\n\nOne two three.\n\n';

/** The titles in the contents of a draft in the D.C. Circuit, in order. */
function contents(text: string, profile = court('cadc')): string[] {
  const input = inputOf(text, 'cadc', { profile });
  const plan = planParts(input.brief, input.frontMatter, profile, 5000);
  const { state } = buildDocument(input, plan, { labels: new Map(), noteNumbers: new Map() });
  return state.contents.filter(({ level }) => level === 1).map(({ words }) => words);
}

/** The D.C. Circuit's profile with its certificates changed. */
function changed(change: Record<string, unknown>) {
  const cadc = court('cadc');
  const extraParts = Object.fromEntries(
    Object.entries(cadc.extraParts ?? {}).map(([id, fact]) => [
      id,
      { ...fact, value: { ...fact.value, ...change } },
    ]),
  );
  return { ...cadc, extraParts };
}

function words(text: string, profile = court('cadc')): number {
  const { brief, frontMatter, stage } = inputOf(text, 'cadc');
  return wordBudget(brief, frontMatter, profile, stage).words;
}

describe('the parts only one court asks for', () => {
  const PARTIES = 'Certificate as to Parties, Rulings, and Related Cases';
  const SEPARATE = 'Certificate of Counsel on the Need for a Separate Brief';

  it('stand after the cover and after the disclosure, and in the contents', () => {
    const amici = '[{ name: A, kind: corporation, parent: none, public-holders: none }]';
    assert.deepEqual(contents(draft({ ...ANSWERS, amici })).slice(0, 4), [
      PARTIES,
      'Corporate Disclosure Statement',
      SEPARATE,
      'Table of Authorities',
    ]);
  });

  it('keep their place when the part they follow is not there', () => {
    assert.deepEqual(contents(draft(ANSWERS)).slice(0, 3), [
      PARTIES,
      SEPARATE,
      'Table of Authorities',
    ]);
  });

  it('follow a part in the body in the body', () => {
    const titles = contents(draft(ANSWERS), changed({ after: 'conclusion' }));
    const at = titles.indexOf('Conclusion');
    assert.deepEqual(titles.slice(at, at + 4), [
      'Conclusion',
      PARTIES,
      SEPARATE,
      'Certificate of Compliance',
    ]);
  });

  it('are not made of what counsel has not said', () => {
    const [parties, separate] = extraPartsOf(court('cadc'));
    assert.ok(parties && separate);
    const { frontMatter } = inputOf(draft({ 'separate-brief': 'So.' }), 'cadc');
    assert.equal(extraPartWords(parties, frontMatter), undefined);
    assert.ok(extraPartWords(separate, frontMatter));
    assert.equal(extraPartWords({ ...separate, text: [] }, frontMatter), undefined);
  });

  it('say whose certificate is adopted, for whom, and why', () => {
    const { frontMatter } = inputOf(draft(ANSWERS), 'cadc');
    const said = extraPartsOf(court('cadc')).map((part) =>
      (extraPartWords(part, frontMatter) ?? []).map(plain).join('\n'),
    );
    assert.match(
      said[0] ?? '',
      /Except for Example Association, .* stated in the Brief for Appellee\./,
    );
    assert.match(said[0] ?? '', /\(B\) .*\n\(C\) /);
    assert.match(said[1] ?? '', /is necessary\. No other brief speaks for engineers\.$/);
    assert.doesNotMatch(said.join(), /[{}]|undefined/);
  });

  it('spare governments what the profile says', () => {
    const amici = '[{ name: State of Example, kind: government }]';
    assert.deepEqual(contents(draft({ ...ANSWERS, amici })).slice(0, 2), [
      PARTIES,
      'Table of Authorities',
    ]);
  });

  it('give way to a section of the writer, moved to its place and printed once', () => {
    const titles = contents(draft(ANSWERS, BODY + OWN));
    assert.equal(titles[0], 'Certificate as to parties, rulings & related cases');
    assert.ok(!titles.includes(PARTIES));
    assert.equal(titles.filter((title) => /parties/.test(title)).length, 1);
  });

  it('count or do not count as the profile says, written or generated', () => {
    const counting = changed({ counted: true });
    const without = words(draft());
    assert.equal(words(draft(ANSWERS)), without);
    assert.ok(words(draft(ANSWERS), counting) > without + 50);
    assert.equal(words(draft({}, OWN + BODY)), without);
    assert.equal(words(draft({}, OWN + BODY), counting), without + 11);
  });

  it('are named among what the certificate of compliance leaves out', () => {
    const said = (profile = court('cadc')) =>
      plain(
        complianceWords(inputOf(draft(ANSWERS), 'cadc', { profile })).flatMap((one) =>
          one.kind === 'words' ? one.words : [],
        ),
      );
    assert.ok(said().includes(PARTIES) && said().includes(SEPARATE));
    assert.ok(!said(changed({ counted: true })).includes(PARTIES));
  });

  it('are signed where the profile says', async () => {
    const signatures = (text: string) => text.match(/s\/ A\. Counsel/g)?.length;
    const text = draft({ court: 'cadc', ...ANSWERS });
    const cadc = documentText(await exported(text, { court: 'cadc', blankPages: true }));
    const spared = draft({ court: 'cadc', ...ANSWERS, amici: '[{ name: S, kind: government }]' });
    const fewer = documentText(await exported(spared, { court: 'cadc', blankPages: true }));
    assert.equal((signatures(cadc) ?? 0) - (signatures(fewer) ?? 0), 1);
  });
});

describe('the notice of oral argument', () => {
  const notice = (keys: Record<string, string>, id = 'cadc') =>
    coverLines('notice', inputOf(draft(keys), id)).map(({ words: each }) => plain(each));

  it('says whether a day is set, in courts that ask', () => {
    assert.deepEqual(notice({ argument: 'not-scheduled' }), ['ORAL ARGUMENT NOT YET SCHEDULED']);
    assert.deepEqual(notice({ argument: '2027-01-15' }), [
      'ORAL ARGUMENT SCHEDULED FOR January 15, 2027',
    ]);
    assert.deepEqual(notice({}), []);
    assert.deepEqual(notice({ argument: 'not-scheduled' }, 'ca9'), []);
  });
});

describe('asterisks in the table of authorities', () => {
  const starred =
    '[{ cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", category: cases, principal: true }]';
  const text = async (id: string, authorities: string | undefined) => {
    const keys = { court: id, ...ANSWERS, ...(authorities ? { authorities } : {}) };
    return documentText(await exported(draft(keys), { court: id, blankPages: true }));
  };

  it('mark what the writer names, with a legend, where the court has them', async () => {
    const cadc = await text('cadc', starred);
    assert.match(cadc, /\* Samantar/);
    assert.match(cadc, /\* Authorities upon which we chiefly rely are marked with asterisks\./);
    assert.doesNotMatch(await text('cadc', undefined), /\* /);
    assert.doesNotMatch(await text('ca9', starred), /\* /);
  });
});
