import assert from 'node:assert/strict';
import { inSlices } from '../../../src/editor/slices.ts';

/** Steps that take some milliseconds each, and note how many were done. */
function* slow(steps: number, done: { count: number }) {
  for (let i = 0; i < steps; i++) {
    for (const end = Date.now() + 3; Date.now() < end; );
    done.count++;
    yield;
  }
  return 'result';
}

describe('work in slices', () => {
  it('gives the result of all steps', async () => {
    const done = { count: 0 };
    assert.equal(await inSlices(slow(10, done), () => true), 'result');
    assert.equal(done.count, 10);
  });

  it('lets others go first between slices', async () => {
    const order: string[] = [];
    const work = inSlices(slow(20, { count: 0 }), () => true).then(() => order.push('work'));
    setTimeout(() => order.push('other'));
    await work;
    assert.deepEqual(order, ['other', 'work']);
  });

  it('stops as soon as the result is not wanted', async () => {
    const done = { count: 0 };
    let wanted = true;
    const work = inSlices(slow(100, done), () => wanted);
    setTimeout(() => {
      wanted = false;
    });
    assert.equal(await work, undefined);
    assert.ok(done.count < 20, `${done.count} steps were done`);
  });
});
