import assert from 'node:assert/strict';
import { nearest } from '../../../src/text/nearest.ts';

describe('nearest', () => {
  it('finds what was meant, and nothing sooner than a guess', () => {
    assert.equal(nearest('doket', ['docket', 'date']), 'docket');
    assert.equal(nearest('public_holders', ['public-holders']), 'public-holders');
    assert.equal(nearest('xyzzy', ['docket', 'date']), undefined);
    assert.equal(nearest('x', ['on']), undefined);
  });
});
