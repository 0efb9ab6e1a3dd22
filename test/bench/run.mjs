/**
 * `npm run bench`: how long exports take, against pandoc and LibreOffice on the same drafts in the same
 * run. Figures are medians, runs of the two sides take turns, and nothing is asserted: a time says
 * something about the machine it was taken on only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, needDependencies, root } from '../../setup.mjs';
import { needPandoc, needRendering } from '../setup/system.mjs';
import { draftOf, wordsIn } from './draft.mjs';
import { inHost } from './host.mjs';
import { firstLine, median, run } from './process.mjs';

const CLI = join(root, 'dist', 'cli.cjs');
const LENGTHS = [
  { words: 10_000, runs: 9, slowRuns: 3 },
  { words: 100_000, runs: 5, slowRuns: 1 },
];

await main(async () => {
  needDependencies();
  needRendering();
  needPandoc();
  const { buildAll } = await import('../../esbuild.mjs');
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'amicus-bench-'));
  try {
    sayMachine();
    for (const length of LENGTHS) await measure(folder, length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function sayMachine() {
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GiB, Node ${process.version}`,
  );
  console.log(`${firstLine('pandoc', ['--version'])}; ${firstLine('soffice', ['--version'])}`);
}

async function measure(folder, { words, runs, slowRuns }) {
  const text = draftOf(words);
  const draft = join(folder, `brief-${words}.md`);
  const file = (name) => join(folder, name);
  writeFileSync(draft, text);
  const notes = text.match(/^\[\^[^\]]+\]:/gm).length;
  console.log(`\n${wordsIn(text).toLocaleString('en')} words, ${notes} footnotes`);

  const pandoc = () => run('pandoc', [draft, '-o', file('pandoc.docx')]);
  const amicus = (pages) => () =>
    run(
      process.execPath,
      [CLI, 'export', draft, '-o', file('amicus.docx'), '--force', '--pages', pages],
      {
        // The drafts are over every limit, which is code 1.
        codes: [0, 1],
        env: { ...process.env, XDG_CACHE_HOME: file('cache') },
      },
    );
  const profile = pathToFileURL(file('libreoffice'));
  const office = () =>
    run('soffice', [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, file('pandoc.docx')],
    ]);

  const [peer, own] = await inTurns([pandoc, amicus('none')], runs);
  row('whole process, page numbers apart', own, peer, 'pandoc', 1);
  memoryRow(own, peer);
  const host = await inHost(text, runs);
  row('in a running host, after a keystroke', { time: host.edited }, peer, 'pandoc', 0.5);
  row('in a running host, nothing remembered', { time: host.anew }, peer, 'pandoc', 0.5);
  const [convert, laidOut] = await inTurns([office, amicus('layout')], slowRuns);
  const both = { time: peer.time + convert.time };
  row('whole process with page numbers', laidOut, both, 'pandoc + LibreOffice', 1);
  console.log(`   Phases in a running host (ms): ${host.phases}`);
}

/** Medians over runs of each, the sides taking turns; the first turn warms the disk. */
async function inTurns(sides, runs) {
  const results = sides.map(() => []);
  for (let turn = -1; turn < runs; turn++) {
    for (const [index, side] of sides.entries()) {
      const result = await side();
      if (turn >= 0) results[index].push(result);
    }
  }
  return results.map((list) => ({
    time: median(list.map(({ time }) => time)),
    peak: Math.max(...list.map(({ peak }) => peak ?? 0)),
  }));
}

function row(what, own, peer, peerName, goal) {
  const ratio = own.time / peer.time;
  const verdict = ratio <= goal ? 'reached' : 'NOT reached';
  console.log(
    `   ${what.padEnd(40)}${seconds(own.time)} : ${seconds(peer.time)} ${peerName} = ${ratio.toFixed(2)} (goal ${goal}: ${verdict})`,
  );
}

function memoryRow(own, peer) {
  if (!own.peak || !peer.peak) {
    console.log('   peak memory: not measured on this system');
    return;
  }
  const ratio = own.peak / peer.peak;
  const verdict = ratio <= 2 ? 'reached' : 'NOT reached';
  console.log(
    `   ${'peak memory of that process'.padEnd(40)}${megabytes(own.peak)} : ${megabytes(peer.peak)} pandoc = ${ratio.toFixed(2)} (goal 2: ${verdict})`,
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(3)} s`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
