import assert from 'node:assert/strict';
import { parseBrief } from '../../../src/brief/index.ts';
import { fieldFault, formFields, itemEdit, removalEdit } from '../../../src/language/index.ts';
import { changed } from '../checks/clean-draft.ts';

const brief = parseBrief(changed({}));
const labels = (path: (string | number)[]) => formFields(brief, path).map(({ label }) => label);

describe('the form of filing details', () => {
  it('has what the cover and the statements need, and leaves court and checks to their own commands', () => {
    const top = labels([]);
    for (const key of ['docket', 'caption', 'amici', 'counsel', 'service'])
      assert.ok(top.includes(key), key);
    for (const key of ['court', 'stage', 'courts', 'checks']) assert.ok(!top.includes(key), key);
  });

  it('shows values in few words, filled in or not', () => {
    const fields = new Map(formFields(brief, []).map((field) => [field.label, field]));
    assert.equal(fields.get('docket')?.value, 'No. 20-16408');
    assert.equal(fields.get('amici')?.value, 'Example Association');
    assert.equal(fields.get('notice')?.value, '');
    assert.equal(fields.get('caption')?.kind, 'list');
    assert.equal(fields.get('supports')?.kind, 'choice');
    assert.equal(fields.get('service')?.kind, 'group');
  });

  it('names the items of a list, and the keys of one', () => {
    assert.deepEqual(labels(['amici']), ['Example Association']);
    assert.deepEqual(labels(['amici', 0]), [
      'name',
      'kind',
      'description',
      'parent',
      'public-holders',
    ]);
    const party = formFields(brief, ['authorship']).find(({ label }) => label === 'party-counsel');
    assert.deepEqual([party?.value, party?.choices], ['false', ['false', 'true']]);
  });

  it('says what is wrong with a value before it is written', () => {
    assert.match(fieldFault(brief, ['date'], 'soon') ?? '', /date/);
    assert.equal(fieldFault(brief, ['date'], '2026-12-01'), undefined);
    assert.equal(fieldFault(brief, ['docket'], 'Anything: at all'), undefined);
  });

  it('adds and removes items', () => {
    const { edit, path } = itemEdit(brief, ['amici']);
    assert.deepEqual(path, ['amici', 1]);
    assert.match(edit?.text ?? '', /name: "?\[name\]"?/);
    const gone = removalEdit(brief, ['amici', 0, 'kind']);
    assert.match(brief.text.slice(gone?.from, gone?.to), /^ *kind: association\n$/);
  });
});
