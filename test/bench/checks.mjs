/**
 * `node test/bench/checks.mjs`: how long after a keystroke every check has had its say: the draft read
 * anew (what did not change is remembered), its words counted, all checks run. Each turn types one more
 * letter somewhere else in the argument, in a paragraph that cites or in prose. Figures are medians in
 * milliseconds of a host that has been running for some time; nothing is asserted.
 *
 * The last column is how long the work goes on after it is not wanted any more, which is the longest
 * step between two questions whether it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { textLoaders } from '../../esbuild-plugins.mjs';
import { main, needDependencies, root } from '../../setup.mjs';
import { draftOf, wordsIn } from './draft.mjs';
import { median } from './process.mjs';

/** `goal`: milliseconds a keystroke may take in all. */
const LENGTHS = [
  { words: 10_000, turns: 101, goal: 20 },
  { words: 100_000, turns: 41, goal: 60 },
];

/** Keystrokes before the first that is measured: V8 has then compiled what runs at each. */
const WARM = 100;

await main(async () => {
  needDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'amicus-checks-'));
  try {
    const file = join(folder, 'language.cjs');
    await build({
      entryPoints: [join(root, 'src', 'language', 'index.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: file,
      logLevel: 'error',
      minify: true,
      loader: textLoaders,
    });
    const engine = createRequire(file)(file);
    console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
    for (const length of LENGTHS) measure(engine, length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function measure(engine, { words, turns, goal }) {
  const start = draftOf(words);
  const memory = new engine.BriefMemory();
  const places = placesIn(start);
  console.log(
    `\n${wordsIn(start).toLocaleString('en')} words, ${engine.checks.length} checks; ms after a keystroke`,
  );
  let draft = start;
  const times = { read: [], check: [], all: [], step: [] };
  let found;
  for (let turn = -WARM; turn < turns; turn++) {
    // From the end on, so that the places not used yet stay where they are.
    const place = places[(turn + WARM) % places.length];
    if ((turn + WARM) % places.length === 0) draft = start;
    draft = `${draft.slice(0, place)}x${draft.slice(place)}`;
    const from = performance.now();
    const brief = engine.parseBrief(draft, {}, memory);
    const read = performance.now();
    const { result, longest } = stepsOf(engine.checkBriefSteps(brief, {}, {}));
    const end = performance.now();
    found = result.findings.length;
    if (turn < 0) continue;
    times.read.push(read - from);
    times.check.push(end - read);
    times.all.push(end - from);
    times.step.push(longest);
  }
  row('the draft read anew', median(times.read));
  row('words counted, all checks', median(times.check));
  const all = median(times.all);
  row('in all', all, ` (goal ${goal}: ${all < goal ? 'reached' : 'NOT reached'}), ${found} found`);
  row('goes on when it is not wanted any more', median(times.step));
}

/** Runs steps to their end. @returns what they gave, and the milliseconds of the longest one. */
function stepsOf(steps) {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return { result: value, longest };
  }
}

/** Ends of words in paragraphs of the argument, some of which cite, from the last to the first. */
function placesIn(draft) {
  const places = [];
  for (const { index, 0: paragraph } of draft.matchAll(/^[A-Z].{200,}$/gm)) {
    const word = paragraph.indexOf(' ', 100);
    places.push(index + word);
  }
  const step = Math.max(1, Math.floor(places.length / 150));
  return places.filter((_, i) => i % step === 0).reverse();
}

function row(what, ms, rest = '') {
  console.log(`   ${what.padEnd(42)}${ms.toFixed(1).padStart(7)}${rest}`);
}
