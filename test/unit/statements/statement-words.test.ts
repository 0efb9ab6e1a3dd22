import assert from 'node:assert/strict';
import { stageOf } from '../../../src/courts/index.ts';
import {
  authorityToFileSentence,
  authorshipSentences,
  disclosureParagraphs,
  noticeSentence,
  paragraphOfSentences,
} from '../../../src/statements/statement-words.ts';
import { plain } from '../../../src/statements/wording.ts';
import { brief, court, draft } from '../docx/draft.ts';

type Keys = Readonly<Record<string, string>>;
const matter = (keys: Keys, id?: string) => brief(draft(keys), id).frontMatter;

const MEMBERS = '[{ name: A, kind: association }, { name: B, kind: individual }]';
const STATES = '[{ name: State of Example, kind: government }]';

describe('the statement of who wrote and paid', () => {
  const said = (keys: Keys, id: string) =>
    plain(paragraphOfSentences(authorshipSentences(matter(keys, id), court(id))));

  const cases: { keys: Keys; id: string; says: RegExp; never?: RegExp }[] = [
    {
      keys: {},
      id: 'frap',
      says: /^No party's counsel authored this brief in whole or in part\. No party/,
    },
    {
      keys: {},
      id: 'frap',
      says: /other than amicus curiae, its members, or its counsel contributed/,
    },
    { keys: { amici: MEMBERS }, id: 'frap', says: /other than amici curiae, their members/ },
    { keys: {}, id: 'scotus', says: /^No counsel for a party authored .* Sup\. Ct\. R\. 37\.6\.$/ },
    {
      keys: { authorship: '{ party-counsel: true, explanation: She drafted Part I. }' },
      id: 'frap',
      says: /^A party's counsel authored this brief in whole or in part\. She drafted Part I\. No party/,
      never: /No party's counsel authored/,
    },
    {
      keys: { funding: '{ party: true, explanation: Beta Ltd. paid for printing. }' },
      id: 'scotus',
      says: /intended to fund the preparation or submission of this brief\. Beta Ltd\. paid for printing\./,
      never: /no party made a monetary/,
    },
    {
      keys: { funding: '{ party: false, others: [Fund One, Fund Two Inc.] }' },
      id: 'frap',
      says: /submitting this brief: Fund One and Fund Two Inc\. Fed\./,
      never: /No person other than/,
    },
  ];
  for (const { keys, id, says, never } of cases) {
    it(`for ${id} with ${JSON.stringify(keys)}`, () => {
      const words = said(keys, id);
      assert.match(words, says);
      if (never) assert.doesNotMatch(words, never);
      assert.doesNotMatch(words, / {2}|\{|\}/);
    });
  }

  it('is spared a government and nobody else', () => {
    assert.equal(said({ amici: STATES }, 'frap'), '');
    const both = '[{ name: State of Example, kind: government }, { name: A, kind: association }]';
    assert.notEqual(said({ amici: both }, 'frap'), '');
  });

  it('is not made up', () => {
    const { authorship: _, ...unanswered } = matter({});
    assert.deepEqual(authorshipSentences(unanswered, court('frap')), []);
  });
});

describe('the sentence on the right to file', () => {
  const said = (keys: Keys, id: string) => {
    const profile = court(id);
    const read = matter(keys, id);
    const stage = stageOf(profile, read.stage);
    assert.ok(stage.found);
    const words = authorityToFileSentence(read, profile, stage.stage);
    return words && plain(words);
  };
  const cases: { keys: Keys; id: string; says: RegExp | undefined }[] = [
    { keys: { authority: 'consent' }, id: 'frap', says: /^All parties have consented/ },
    { keys: { authority: 'leave-sought' }, id: 'ca9', says: /^A motion for leave to file/ },
    { keys: { authority: 'leave-granted' }, id: 'ca9', says: /^The Court has granted leave/ },
    { keys: { authority: 'government' }, id: 'ca9', says: /neither the consent .* nor leave/ },
    { keys: { authority: 'consent' }, id: 'scotus', says: undefined },
    // Consent of the parties is not enough at this stage (Fed. R. App. P. 29(b)(2)).
    { keys: { authority: 'consent', stage: 'rehearing' }, id: 'frap', says: undefined },
    { keys: { authority: 'leave-sought', stage: 'rehearing' }, id: 'frap', says: /29\(b\)\(2\)/ },
  ];
  for (const { keys, id, says } of cases) {
    it(`for ${id} with ${JSON.stringify(keys)}`, () => {
      const words = said(keys, id);
      if (says) assert.match(words ?? '', says);
      else assert.equal(words, undefined);
    });
  }
});

describe('the sentence on notice to the parties', () => {
  const said = (keys: Keys, stageId: string) => {
    const stage = stageOf(court('scotus'), stageId);
    assert.ok(stage.found);
    const words = noticeSentence(matter(keys, 'scotus'), stage.stage);
    return words && plain(words);
  };
  it('is what the writer says, where the stage asks for it', () => {
    const inTime = said({ 'parties-notified': 'in-time' }, 'petition');
    const early = said({ 'parties-notified': 'early' }, 'petition');
    assert.ok(inTime && early && inTime !== early);
    assert.equal(said({}, 'petition'), undefined);
    assert.equal(said({ 'parties-notified': 'in-time' }, 'merits'), undefined);
  });
});

describe('the disclosure of corporate owners', () => {
  const said = (amici: string, id = 'frap') =>
    disclosureParagraphs(matter({ amici }, id), court(id)).map(plain);

  it('says that there are none', () => {
    assert.deepEqual(
      said('[{ name: A Corp., kind: corporation, parent: none, public-holders: None }]'),
      [
        'A Corp. has no parent corporation, and no publicly held corporation owns ten percent or more of its stock.',
      ],
    );
  });

  it('names parents and holders, with one stop after "Inc."', () => {
    const [words] = said(
      '[{ name: A, kind: corporation, parent: P Inc., public-holders: [Q, R Corp.] }]',
    );
    assert.match(words ?? '', /parent corporation of A: P Inc\. Each of .* of A: Q and R Corp\.$/);
  });

  it('names a parent and no holders, and the other way round', () => {
    const [parent] = said('[{ name: A, kind: corporation, parent: P, public-holders: none }]');
    assert.match(parent ?? '', /parent corporation of A: P\. No publicly held/);
    const [holder] = said('[{ name: A, kind: corporation, parent: none, public-holders: Q }]');
    assert.match(holder ?? '', /^A has no parent corporation\. Each of the following .* A: Q\.$/);
  });

  it('says nothing of an owner the writer did not name', () => {
    assert.deepEqual(said('[{ name: A, kind: corporation, parent: none }]'), []);
  });

  it('has a paragraph for each corporation, and none for the others', () => {
    const owners = 'kind: corporation, parent: none, public-holders: none';
    const words = said(
      `[{ name: A, ${owners} }, { name: B, kind: individual }, { name: C, ${owners} }]`,
    );
    assert.deepEqual(
      words.map((paragraph) => paragraph.slice(0, 5)),
      ['A has', 'C has'],
    );
  });

  it('is not there without a corporation, or where the court asks for none', () => {
    assert.deepEqual(said('[{ name: B, kind: individual }]'), []);
    const corporation = '[{ name: A, kind: corporation, parent: none, public-holders: none }]';
    assert.deepEqual(said(corporation, 'scotus'), []);
  });
});
