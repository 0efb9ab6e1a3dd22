/**
 * `node test/bench/citations.mjs`: how long the citation engine takes, and what it reaches on the citation
 * cases, beside @beshkenadze/eyecite where that is installed (in this project or in the folder this
 * is run from). Figures are medians of the two taking turns; nothing is asserted.
 *
 * With the briefs of the benchmark at hand, `BRIEFS=folder` also has each one's table of authorities built
 * from its body and compared with the table its lawyers printed, by the benchmark's own
 * `score_toa.mjs` beside that folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { main, needDependencies, root } from '../../setup.mjs';
import { draftOf, wordsIn } from './draft.mjs';
import { median } from './process.mjs';

const PEER = '@beshkenadze/eyecite';
const CASES = join(root, 'test', 'unit', 'citations', 'cases');
const LENGTHS = [
  { words: 10_000, turns: 9, peer: true },
  { words: 100_000, turns: 3, peer: true },
  { words: 1_000_000, turns: 1, peer: false },
];

/** Programs that answer a batch, by the engine they import. */
const OWN = 'function answer({ text }) { return engine.printedCitations(text); }';
const TABLE = 'function answer({ text, pages }) { return engine.printedTable(text, pages); }';
const THEIRS = `
function answer({ text }) {
  const kinds = { FullCaseCitation: 'case', FullLawCitation: 'law', FullJournalCitation: 'journal',
    ShortCaseCitation: 'short', SupraCitation: 'supra', IdCitation: 'id', IdLawCitation: 'id',
    ReferenceCitation: 'reference', UnknownCitation: 'unknown' };
  const citations = engine.getCitations(text);
  const resolved = new Map();
  for (const list of engine.resolveCitations(citations).values()) {
    for (const each of list) resolved.set(each, citations.indexOf(list[0]));
  }
  return citations.map((each) => {
    const { start, end } = each.span();
    const { groups = {}, metadata = {} } = each;
    return { kind: kinds[each.constructor.name.replace(/\\d+$/, '')] ?? 'unknown', start, end, text: text.slice(start, end),
      ...groups, reporter: groups.reporter ?? groups.journal, year: metadata.year, court: metadata.court, pin: metadata.pinCite,
      plaintiff: metadata.plaintiff, defendant: metadata.defendant, antecedent: metadata.antecedentGuess,
      parenthetical: metadata.parenthetical, resolvedTo: resolved.get(each) ?? null };
  });
}`;

await main(async () => {
  needDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'amicus-cites-'));
  try {
    const file = join(folder, 'engine.mjs');
    await bundle(file);
    const engine = await import(pathToFileURL(file).href);
    const peerFile = findPeer();
    const peer = peerFile && (await import(peerFile));
    console.log(`\n${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
    console.log(peer ? `beside ${PEER}` : `${PEER} is not installed: nothing to compare with`);
    for (const length of LENGTHS) measure(engine, peer, length);
    edit(engine);
    score(folder, file, peerFile);
    tables(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function bundle(outfile) {
  await build({
    stdin: {
      contents: `
        export { CitationMemory, markedPassages, readCitations } from './src/citations/index.ts';
        export { printedCitations, printedTable } from './src/cli/cites.ts';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'no-export',
        setup: ({ onResolve }) =>
          onResolve({ filter: /export\/index\.ts$/ }, ({ path }) => ({ path, external: true })),
      },
    ],
  });
}

/** The peer's entry, from this project or the working folder. */
function findPeer() {
  for (const from of [root, process.cwd()]) {
    try {
      const entry = createRequire(join(from, 'x.js')).resolve(PEER);
      // Its CommonJS build exports nothing; the module beside it does.
      return pathToFileURL(entry.replace(/\.cjs$/, '.js')).href;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** Milliseconds a task takes. */
function timed(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function measure(engine, peer, { words, turns, peer: beside }) {
  const text = draftOf(words);
  const own = () => engine.readCitations(engine.markedPassages(text));
  const theirs = () => peer.resolveCitations(peer.getCitations(text));
  const times = { own: [], peer: [] };
  // Warm: an editor reads the same text again and again. It takes V8 some 60 readings of this length to
  // compile all that runs in them.
  for (let turn = 0; words <= 10_000 && turn < 100; turn++) own();
  const alone = Array.from({ length: turns }, () => timed(own));
  // In turns: the garbage of one weighs on the other, as it would in one program.
  for (let turn = -2; turn < turns; turn++) {
    const one = timed(own);
    if (turn >= 0) times.own.push(one);
    if (!peer || !beside || (words > 10_000 && turn < 0)) continue;
    const other = timed(theirs);
    if (turn >= 0) times.peer.push(other);
  }
  const mine = median(times.own);
  const ratio = times.peer.length > 0 ? median(times.peer) / mine : undefined;
  console.log(
    `${wordsIn(text).toLocaleString('en').padStart(10)} words  ${median(alone).toFixed(1)} ms; in turns ${mine.toFixed(1)} ms` +
      (ratio ? ` : ${median(times.peer).toFixed(0)} ms ${PEER} = 1/${ratio.toFixed(0)}` : ''),
  );
}

/** One character more or another in one paragraph, with what the reading before left. */
function edit({ CitationMemory, markedPassages, readCitations }) {
  const passages = markedPassages(draftOf(10_000));
  const memory = new CitationMemory();
  const { citations } = readCitations(passages, [], memory);
  const citing = passages.filter((_, i) => citations.some(({ passage }) => passage === i));
  const edits = {
    'a word': [passages, (text) => `${text}x`],
    'a word in a paragraph that cites': [
      citing,
      (text) => text.replace(/$|(?<=[a-z]{4})(?= )/, 'x'),
    ],
    'the last number of a paragraph that cites': [
      citing,
      (text) => text.replace(/\d(?=\D*$)/, '7'),
    ],
  };
  for (const [name, [among, change]] of Object.entries(edits)) {
    const times = [];
    for (let turn = 0; turn < 100; turn++) {
      const one = among[(turn * 7) % among.length];
      const edited = passages.map((each) =>
        each === one ? { ...each, text: change(each.text) } : each,
      );
      times.push(timed(() => readCitations(edited, [], memory)));
      readCitations(passages, [], memory);
    }
    console.log(`10,000 words after an edit of ${name}: ${median(times).toFixed(2)} ms`);
  }
}

function score(folder, engineFile, peerFile) {
  const sets = readdirSync(CASES)
    .filter((file) => (peerFile ? /^(?:brief|eyecite)/ : /^(?:brief|eyecite|opinions)/).test(file))
    .map((file) => join(CASES, file));
  const tools = { Amicus: tool(folder, 'own.mjs', engineFile, OWN) };
  // The peer takes minutes for the opinions, so the two are compared without them.
  if (peerFile) tools[PEER] = tool(folder, 'peer.mjs', peerFile, THEIRS);
  for (const [label, command] of Object.entries(tools)) {
    for (const variant of [[], ['--variant', 'markdown']]) {
      const args = ['--cmd', command, '--label', label, '--cases', ...sets, ...variant];
      const { stdout } = spawnSync(process.execPath, [join(CASES, 'score.mjs'), ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      console.log(`\n${variant.length > 0 ? 'In Markdown. ' : ''}${stdout.trimEnd()}`);
    }
  }
}

function tables(folder, engineFile) {
  const briefs = process.env.BRIEFS && resolve(process.env.BRIEFS);
  const scorer = briefs && join(dirname(briefs), 'score_toa.mjs');
  if (!briefs || !existsSync(scorer)) {
    console.log(
      '\nNo briefs with tables of their own at hand (BRIEFS=folder): tables not compared.',
    );
    return;
  }
  const files = readdirSync(briefs).filter((file) => file.endsWith('.json'));
  const command = tool(folder, 'toa.mjs', engineFile, TABLE);
  for (const variant of ['md', 'txt']) {
    const args = ['--cmd', command, '--label', 'Amicus', '--variant', variant];
    const list = ['--briefs', ...files.map((file) => join(briefs, file))];
    const { stdout } = spawnSync(process.execPath, [scorer, ...args, ...list], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    console.log(`\n${stdout.trimEnd()}`);
  }
}

/** Writes a program that answers a batch with an engine. @returns the command that runs it. */
function tool(folder, name, engineFile, body) {
  const file = join(folder, name);
  const from = engineFile.startsWith('file:') ? engineFile : pathToFileURL(engineFile).href;
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs';
import * as engine from ${JSON.stringify(from)};
const answers = {};
for (const each of JSON.parse(readFileSync(0, 'utf8'))) answers[each.id] = answer(each);
process.stdout.write(JSON.stringify(answers));
${body}`,
  );
  return `"${process.execPath}" "${file}"`;
}
