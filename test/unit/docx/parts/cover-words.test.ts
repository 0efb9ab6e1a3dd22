import assert from 'node:assert/strict';
import { captionLines } from '../../../../src/docx/parts/caption.ts';
import { counselLines } from '../../../../src/docx/parts/counsel.ts';
import { coverLines } from '../../../../src/docx/parts/cover-lines.ts';
import { titleWords } from '../../../../src/docx/parts/title-words.ts';
import { caseName, counselInOrder, plain } from '../../../../src/statements/index.ts';
import { brief, draft, inputOf } from '../draft.ts';

type Keys = Readonly<Record<string, string>>;
const matter = (keys: Keys) => brief(draft(keys)).frontMatter;

const ONE = '[{ name: A, kind: association }]';
const TWO = '[{ name: A, kind: association }, { name: B, kind: individual }]';
const THREE = `${TWO.slice(0, -1)}, { name: C, kind: individual }]`;

describe('the title of the brief', () => {
  const title = (keys: Keys, id = 'ca9') => {
    const { frontMatter, stage } = inputOf(draft(keys), id);
    return titleWords(frontMatter, stage);
  };
  const roles =
    '[{ parties: A, role: Defendant-Appellant-Cross-Appellee }, { parties: B, role: Plaintiff-Appellee-Cross-Appellant }]';
  const cases: { keys: Keys; id?: string; end: string }[] = [
    { keys: { amici: ONE }, end: 'A as Amicus Curiae in Support of Plaintiff-Appellee' },
    { keys: { amici: TWO }, end: 'A and B as Amici Curiae in Support of Plaintiff-Appellee' },
    { keys: { amici: THREE }, end: 'A, B, and C as Amici Curiae in Support of Plaintiff-Appellee' },
    { keys: { supports: 'neither' }, end: 'in Support of Neither Party' },
    { keys: { supports: 'neither', urges: 'vacatur' }, end: 'in Support of Neither Party' },
    { keys: { urges: 'affirmance' }, end: 'in Support of Plaintiff-Appellee and Affirmance' },
    {
      keys: { supports: 'appellant', urges: 'reversal' },
      end: 'in Support of Defendant-Appellant and Reversal',
    },
    { keys: { urges: 'none' }, end: 'in Support of Plaintiff-Appellee' },
    { keys: { caption: roles }, end: 'in Support of Plaintiff-Appellee-Cross-Appellant' },
    { keys: { caption: 'In re Example', supports: 'petitioner' }, end: 'in Support of Petitioner' },
    { keys: { title: 'A Title of Our Own' }, end: 'A Title of Our Own' },
    {
      keys: { supports: 'petitioner', urges: 'reversal', stage: 'petition' },
      id: 'scotus',
      end: 'in Support of Petitioner',
    },
    {
      keys: { supports: 'petitioner', urges: 'reversal', stage: 'merits' },
      id: 'scotus',
      end: 'in Support of Petitioner and Reversal',
    },
  ];
  for (const { keys, id, end } of cases) {
    it(`ends "${end}" with ${JSON.stringify(keys)}`, () => {
      const words = plain(title(keys, id));
      assert.ok(words.endsWith(end), words);
    });
  }

  it('has the Latin in italics', () => {
    assert.deepEqual(
      title({}).filter((piece) => piece.italic),
      [{ text: 'Amicus Curiae', italic: true }],
    );
  });
});

describe('the caption', () => {
  it('has the sides with "v." between them, and ends in a stop', () => {
    const keys = {
      caption:
        '[{ parties: [A Co., B Co., C Co.], role: Petitioners }, { parties: D, role: Respondent }]',
    };
    assert.deepEqual(
      captionLines(matter(keys)).map(({ words }) => plain(words)),
      ['A CO., B CO., and C CO.,', 'Petitioners,', 'v.', 'D,', 'Respondent.'],
    );
  });

  it('is one line for a case without sides', () => {
    assert.deepEqual(
      captionLines(matter({ caption: 'In re Example' })).map(({ words }) => plain(words)),
      ['In re Example'],
    );
  });

  for (const [caption, name] of [
    ['In re Example', 'In re Example'],
    ['[{ parties: A, role: x }, { parties: B, role: y }]', 'A v. B'],
    ['[{ parties: [A, C], role: x }, { parties: B, role: y }]', 'A, et al. v. B'],
  ] as const) {
    it(`is cited as ${name}`, () => assert.equal(caseName(matter({ caption })), name));
  }
});

describe('counsel', () => {
  const said = (counsel: string, record = true) =>
    counselLines(matter({ counsel }), record).map(plain);

  it('of record comes first and is marked', () => {
    const counsel = '[{ name: A, firm: X }, { name: B, record: true, firm: Y }]';
    assert.deepEqual(
      counselInOrder(matter({ counsel })).map(({ name }) => name),
      ['B', 'A'],
    );
    assert.deepEqual(said(counsel), ['B', 'Counsel of Record', 'Y', '', 'A', 'X']);
    assert.deepEqual(said(counsel, false), ['B', 'Y', '', 'A', 'X']);
  });

  it('of one firm share its name and address', () => {
    const counsel =
      '[{ name: A, record: true, firm: X, address: [S] }, { name: B, firm: X, address: [S] }]';
    assert.deepEqual(said(counsel), ['A', 'Counsel of Record', 'B', 'X', 'S']);
  });

  it('of record keeps title, telephone and e-mail beside a colleague of the same firm', () => {
    const counsel =
      '[{ name: A, record: true, firm: X, title: Partner, phone: "1", email: a@x.example }, { name: B, firm: X }]';
    const lines = said(counsel);
    for (const own of ['Partner', '1', 'a@x.example']) assert.ok(lines.includes(own), own);
  });
});

describe('the cover', () => {
  const lines = (item: Parameters<typeof coverLines>[0], keys: Keys, id = 'ca9') =>
    coverLines(item, inputOf(draft(keys), id)).map(({ words }) => plain(words));

  it('has the docket number in the singular and the plural', () => {
    for (const docket of ['20-16408', 'No. 20-16408', ' no. 20-16408 ']) {
      assert.deepEqual(lines('docket', { docket: `"${docket}"` }), ['No. 20-16408']);
    }
    assert.deepEqual(lines('docket', { docket: '"Nos. 20-16408, 20-16409"' }), [
      'Nos. 20-16408, 20-16409',
    ]);
  });

  it('has the court below with its article once', () => {
    const below = (court: string) => lines('proceeding', { below: `{ court: ${court} }` });
    assert.deepEqual(below('District Court'), ['On Appeal from the District Court']);
    assert.deepEqual(below('the District Court'), ['On Appeal from the District Court']);
  });

  it('leaves out what the draft does not say', () => {
    const bare = inputOf(draft().replace(/^below: .*\n/m, ''));
    assert.deepEqual(coverLines('proceeding', bare), []);
    assert.deepEqual(coverLines('below', bare), []);
    assert.deepEqual(lines('proceeding', { proceeding: 'On Petition for Review' }), [
      'On Petition for Review',
    ]);
  });

  it('tells the printer the color, for the side supported', () => {
    assert.match(
      lines('color-note', {}, 'ca9')[0] ?? '',
      /green cover \(Fed\. R\. App\. P\. 32\(a\)\(2\)\)/,
    );
    assert.match(lines('color-note', { supports: 'respondent' }, 'scotus')[0] ?? '', /dark green/);
    assert.match(
      lines('color-note', { supports: 'petitioner' }, 'scotus')[0] ?? '',
      /: light green/,
    );
  });
});
