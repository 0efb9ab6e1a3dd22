import assert from 'node:assert/strict';
import type { ProgressStep } from '../../../src/export/index.ts';
import { draft } from '../docx/draft.ts';
import { exportText } from './request.ts';

async function stepsOf(): Promise<ProgressStep[]> {
  const steps: ProgressStep[] = [];
  await exportText(draft(), { onProgress: (step) => steps.push(step) });
  return steps;
}

describe('the progress of an export', () => {
  it('goes from the start to the end, in words', async () => {
    const steps = await stepsOf();
    const fractions = steps.map(({ fraction }) => fraction);
    assert.equal(fractions[0], 0);
    assert.equal(fractions.at(-1), 1);
    assert.deepEqual(
      fractions,
      [...fractions].sort((a, b) => a - b),
    );
    for (const { message } of steps) assert.match(message, /^[A-Z][a-z]/);
  });

  it('lets the host breathe at every step', async () => {
    let breaths = 0;
    let steps = 0;
    await exportText(draft(), {
      onProgress: () => steps++,
      pause: async () => {
        breaths++;
      },
    });
    assert.equal(breaths, steps);
  });
});

describe('an export that is cancelled', () => {
  it('before it begins does nothing', async () => {
    await assert.rejects(exportText(draft(), { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
  });

  it('stops at whatever step it is', async () => {
    const count = (await stepsOf()).length;
    assert.ok(count >= 4, `${count} steps`);
    for (let stopAt = 1; stopAt <= count; stopAt++) {
      const controller = new AbortController();
      let step = 0;
      const onProgress = () => {
        step++;
        if (step === stopAt) controller.abort();
      };
      await assert.rejects(
        exportText(draft(), { signal: controller.signal, onProgress }),
        { name: 'AbortError' },
        `step ${stopAt}`,
      );
      assert.equal(step, stopAt, 'it went on');
    }
  });

  it('stops while it pauses', async () => {
    const controller = new AbortController();
    const pause = async () => controller.abort();
    await assert.rejects(exportText(draft(), { signal: controller.signal, pause }), {
      name: 'AbortError',
    });
  });
});
