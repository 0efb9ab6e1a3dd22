/**
 * `node test/bench/editor.mjs`: how long an editor waits for completion, hovers, marks and insertion on a
 * brief of 20,000 words, each after a keystroke, as typing asks. The goal is 50 ms for each. Figures
 * are medians in milliseconds; nothing is asserted.
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

const WORDS = 20_000;
const TURNS = 41;

await main(async () => {
  needDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'amicus-editor-'));
  try {
    await build({
      entryPoints: ['language', 'library'].map((layer) => ({
        in: join(root, 'src', layer, 'index.ts'),
        out: layer,
      })),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      outdir: folder,
      logLevel: 'error',
      minify: true,
      loader: textLoaders,
    });
    const load = createRequire(join(folder, 'x.js'));
    measure(load('./language.cjs'), load('./library.cjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function measure(engine, library) {
  const draft = draftOf(WORDS);
  console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
  console.log(
    `${wordsIn(draft).toLocaleString('en')} words; ms after a keystroke, the brief read anew`,
  );
  // In the midst of the argument, between two blocks.
  const place = draft.indexOf('\n\n', draft.length / 2) + 2;
  const typed = (words) => ({
    text: `${draft.slice(0, place)}${words}\n\n${draft.slice(place)}`,
    offset: place + words.length,
  });
  const complete = (words) => {
    const { text, offset } = typed(words);
    return timed(engine, text, (brief) => engine.completionsAt(brief, offset, false));
  };
  row('completion: a name', complete('The official is not immune. Sama'));
  row('completion: a name, many', complete('*Re'));
  row('completion: a reporter', complete('*Wyatt v. Cole*, 504 U'));
  row('completion: a court', complete('*A v. B*, 225 F.3d 462 (9t'));
  row('completion: a cross-reference', complete('See [Part'));
  row('completion: a note', complete('A word.[^'));
  row('completion: a heading', complete('# '));
  row('completion: prose, nothing offered', complete('The court held that the Party'));
  const link = typed('See [above](#argument).');
  row(
    'hover: a reference',
    timed(engine, link.text, (brief) => engine.readingHoverAt(brief, place + 6)),
  );
  const cited = typed('*Samantar v. Yousuf*, 560 U.S. 305 (2010).');
  row(
    'hover: a citation',
    timed(engine, cited.text, (brief) => engine.hoverAt(brief, place + 3)),
  );
  row(
    'hover: a heading',
    timed(engine, draft, (brief) => engine.readingHoverAt(brief, draft.indexOf('# Argument') + 3)),
  );
  row(
    'semantic tokens, all',
    timed(engine, draft, (brief) => engine.markedWords(brief)),
  );
  row(
    'folding, all',
    timed(engine, draft, (brief) => engine.foldsOf(brief)),
  );
  row(
    'definition: a note',
    timed(engine, draft, (brief) => engine.referencePlaceAt(brief, draft.indexOf('[^') + 1)),
  );
  const html = `<p>${'See <i>Samantar v. Yousuf</i>, 560 U.S. at 319. '.repeat(400)}</p>`;
  row(
    'insertion: a paste of 3,600 words',
    timed(engine, draft, (brief) => engine.pastedInto(brief, place, html)),
  );
  inserting(engine, library, draft, place);
}

/** What the commands that insert and change work out, from the list to the text that is put in. */
function inserting(engine, library, draft, place) {
  const measured = (what, answer, text = draft) => row(what, timed(engine, text, answer));
  measured('insertion: an argument', (brief) => {
    const modules = library.builtinModules().modules;
    for (const module of modules) library.laterThan(module, '2026-11-27');
    const { below, before, after } = engine.placeForArgument(brief, place);
    const notes = engine.noteLabels(brief);
    return before + library.insertionOf(modules[0], { below, notes, as: 'snippet' }) + after;
  });
  measured('insertion: a citation, the list', (brief) => engine.citationChoices(brief, place));
  measured('insertion: a cross-reference', (brief) =>
    engine.insertCrossReference(brief, place, engine.crossReferenceTargets(brief)[5]),
  );
  // At the end of the block before.
  measured('insertion: a footnote', (brief) => engine.insertFootnote(brief, place - 2));
  const cited = `${draft.slice(0, place)}*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010).\n\n${draft.slice(place)}`;
  measured(
    'change: a citation to its short form',
    (brief, reread) => engine.convertCitation(brief, place + 3, 'short', reread),
    cited,
  );
  measured(
    'change: a principal authority',
    (brief, reread) => engine.togglePrincipal(brief, place + 3, reread),
    cited,
  );
  const heading = draft.indexOf('\n### ', draft.length / 2) + 1;
  measured('change: a heading promoted', (brief, reread) =>
    engine.shiftHeading(brief, heading, 'promote', reread),
  );
  measured('change: a part moved down', (brief, reread) =>
    engine.moveSection(brief, heading, 'down', reread),
  );
}

/** The median of an answer, with the reading of the brief after a keystroke, and of the answer alone. */
function timed({ BriefMemory, parseBrief }, text, answer) {
  const memory = new BriefMemory();
  const whole = [];
  const alone = [];
  let given;
  for (let turn = -3; turn < TURNS; turn++) {
    // Each turn another character at the end of the brief.
    const start = performance.now();
    const brief = parseBrief(`${text}\n${'x'.repeat(turn + 4)}\n`, {}, memory);
    const read = performance.now();
    given = answer(brief, (changed) => parseBrief(changed, {}, memory));
    const end = performance.now();
    if (turn < 0) continue;
    whole.push(end - start);
    alone.push(end - read);
  }
  if (given?.refused) throw new Error(given.refused);
  const count = Array.isArray(given) ? `${given.length} given` : given ? 'given' : 'nothing';
  return { whole: median(whole), alone: median(alone), count };
}

function row(what, { whole, alone, count }) {
  const figures = `${whole.toFixed(1).padStart(7)}  of it the answer ${alone.toFixed(1).padStart(6)}`;
  console.log(`   ${what.padEnd(40)}${figures}   ${count}`);
}
