/** Milliseconds of work at a time: half of a frame, so that typing stays smooth. */
const SLICE = 8;

/**
 * Runs the steps of a piece of work in slices, and lets the host answer others between two of them.
 *
 * @param wanted whether the result is still wanted; asked between slices
 * @returns the result; nothing when it is not wanted any more
 */
export async function inSlices<T>(
  steps: Generator<undefined, T, undefined>,
  wanted: () => boolean,
): Promise<T | undefined> {
  for (let end = Date.now() + SLICE; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return undefined;
    end = Date.now() + SLICE;
  }
}
