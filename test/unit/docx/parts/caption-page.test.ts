import assert from 'node:assert/strict';
import { counselBlock, signingCounsel } from '../../../../src/docx/parts/counsel.ts';
import { footerLines } from '../../../../src/docx/running-footer.ts';
import { docketLine, plain } from '../../../../src/statements/index.ts';
import { documentText } from '../../../support/docx.ts';
import { brief, draft, exported, inputOf } from '../draft.ts';

const COUNSEL =
  '[{ name: A. First, bar: Bar No. 1, record: true, firm: F LLP, address: [1 Road, Town], phone: "1", email: a@example.org }, { name: B. Second, bar: Bar No. 2, firm: F LLP, email: b@example.org }, { name: C. Third, firm: G LLP, phone: "3" }]';

const KEYS = { court: 'nd-cal', authority: 'leave-sought', counsel: COUNSEL };

describe('the first page of pleading paper', () => {
  it('names counsel by office with bar numbers, and whom they represent', () => {
    const { frontMatter } = brief(draft(KEYS), 'nd-cal');
    assert.deepEqual(counselBlock(frontMatter).map(plain), [
      'A. First (Bar No. 1)',
      'B. Second (Bar No. 2)',
      'F LLP',
      '1 Road',
      'Town',
      '1',
      'a@example.org',
      'b@example.org',
      'C. Third',
      'G LLP',
      '3',
      'Attorneys for Amicus Curiae Example Association',
    ]);
    assert.deepEqual(signingCounsel(frontMatter).map(plain), [
      'A. First (Bar No. 1)',
      'B. Second (Bar No. 2)',
      'F LLP',
      'C. Third',
      'G LLP',
      'Attorneys for Amicus Curiae',
    ]);
  });

  it('calls the docket number as the court does', () => {
    assert.equal(docketLine('3:20-cv-1', 'Case No.'), 'Case No. 3:20-cv-1');
    assert.equal(docketLine('Case No. 3:20-cv-1', 'Case No.'), 'Case No. 3:20-cv-1');
    assert.equal(docketLine('1 & 2', 'Case No.'), 'Case Nos. 1 & 2');
    assert.equal(docketLine('No. 20-1'), 'No. 20-1');
  });

  it('heads the text of a short brief and names the division', async () => {
    const text = documentText(
      await exported(draft({ ...KEYS, division: 'Oakland Division' }), { blankPages: true }),
    );
    const order = [
      'A. First',
      'United States District Court',
      'Oakland Division',
      'Case No. 20-16408',
      'Interest of',
      '/s/ A. First',
    ];
    const places = order.map((words) => text.replaceAll('\u00a0', ' ').indexOf(words));
    assert.ok(
      places.every((place) => place >= 0),
      places.join(),
    );
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
    assert.doesNotMatch(text, /Table of Contents|Counsel of Record|Certificate of Compliance/);
  });
});

describe('the foot of every page', () => {
  const lines = (keys: Record<string, string>) =>
    footerLines(inputOf(draft({ ...KEYS, ...keys }), 'nd-cal'));
  const title = (keys: Record<string, string>) => lines(keys)[0]?.printed;

  it('has the title in short, or the whole one without names, and the case number', () => {
    assert.equal(title({}), 'BRIEF OF AMICUS CURIAE IN SUPPORT OF PLAINTIFF-APPELLEE');
    assert.equal(title({ 'short-title': 'Amicus Brief' }), 'AMICUS BRIEF');
    assert.equal(title({ title: 'A Title' }), 'A TITLE');
    assert.equal(lines({})[1]?.printed, 'Case No. 20-16408');
    assert.deepEqual(
      lines({}).map(({ cut }) => cut),
      [false, false],
    );
  });

  it('cuts at a word what would take more than its line', () => {
    const [first, second] = lines({
      title: 'Brief of Many '.repeat(12),
      docket: `"${Array.from({ length: 20 }, (_, index) => `20-1000${index}`).join(', ')}"`,
    });
    assert.match(first?.printed ?? '', /^BRIEF OF MANY .* …$/);
    assert.match(second?.printed ?? '', /^Case Nos\. 20-10000, .* …$/);
    assert.deepEqual([first?.cut, second?.cut], [true, true]);
    assert.ok((first?.printed.length ?? 0) < 100);
  });
});
