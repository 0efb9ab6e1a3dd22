// Writes the tables of src/citations/data/ from the Free Law Project's reporters-db and courts-db
// (BSD-2-Clause; src/citations/data/LICENCE.txt), keeping only what the citation engine looks up.
//
//   node test/setup/citation-tables.mjs REPORTERS-DB-DATA-FOLDER COURTS-DB-DATA-FOLDER
//
// A table is one string, parsed on first use: far smaller than objects in a bundle, and nothing is
// spent on it before a text is read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [reportersFolder, courtsFolder] = process.argv.slice(2);
if (!reportersFolder || !courtsFolder) {
  throw new Error('Give the folders that hold reporters.json and courts.json.');
}
const out = fileURLToPath(new URL('../../src/citations/data', import.meta.url));
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** As `squash` in src/citations/data/squash.ts: equal for all spellings of one name. */
const squash = (name) =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .toLowerCase();

/** One line: the name, and after tabs the other spellings that stops and blanks do not account for. */
function line(name, others, mark = '') {
  const own = squash(name);
  const kept = new Map();
  for (const other of others) {
    const key = squash(other);
    // A spelling without stops is kept, to tell `US` and `Wash`, which are used, from `Miss` and `Me`.
    const bare = key === own && name.includes('.') && !other.includes('.');
    if (key !== '' && (key !== own || bare) && !kept.has(key)) kept.set(key, other);
  }
  return [mark + name, ...kept.values()].join('\t');
}

function reporters() {
  const lines = [];
  for (const sets of Object.values(read(reportersFolder, 'reporters.json'))) {
    for (const { cite_type, name, editions, variations } of sets) {
      const supreme =
        cite_type.includes('scotus') ||
        (cite_type === 'federal' && name.toLowerCase().includes('supreme'));
      // `=` a neutral citation, whose volume is a year; `!` the Supreme Court of the United States.
      const mark = supreme ? '!' : cite_type === 'neutral' ? '=' : '';
      for (const edition of Object.keys(editions)) {
        const others = Object.keys(variations).filter((form) => variations[form] === edition);
        lines.push(line(edition, others, mark));
      }
    }
  }
  return [...new Set(lines)].sort();
}

function journals() {
  const all = read(reportersFolder, 'journals.json');
  return Object.entries(all).map(([name, sets]) =>
    line(
      name,
      sets.flatMap((set) => [...(set.variations ?? []), ...(set.name ? [set.name] : [])]),
    ),
  );
}

/** Names of codes, registers and session laws: name, kind, other spellings. */
function laws() {
  const lines = [];
  for (const [name, sets] of Object.entries(read(reportersFolder, 'laws.json'))) {
    for (const { cite_type, variations, jurisdiction } of sets) {
      const names = variations.flatMap((form) => (typeof form === 'string' ? [form] : []));
      const place = jurisdiction === 'United States' ? 'US' : jurisdiction;
      lines.push([line(name, names), `|${cite_type}`, place].join('\t'));
    }
  }
  return lines.sort();
}

function courts() {
  const lines = new Set();
  for (const { citation_string, id } of read(courtsFolder, 'courts.json')) {
    if (citation_string) lines.add(`${citation_string}\t${id}`);
  }
  return [...lines].sort();
}

function write(file, constant, about, lines) {
  const body = lines
    .join('\n')
    .replace(/\\/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/\$\{/g, '\\${');
  const head =
    `/**\n * ${about}\n *\n * Derived from the Free Law Project's databases, BSD-2-Clause: see LICENCE.txt. Written by\n` +
    ' * test/setup/citation-tables.mjs; do not edit.\n */\n';
  writeFileSync(join(out, file), `${head}export const ${constant} = \`\n${body}\n\`;\n`);
  console.log(file, lines.length, 'lines', body.length, 'characters');
}

write(
  'reporter-table.ts',
  'REPORTER_TABLE',
  'Case reporters and their other spellings, by edition.',
  reporters(),
);
write(
  'journal-table.ts',
  'JOURNAL_TABLE',
  'Law reviews and journals and their other spellings.',
  journals(),
);
write(
  'law-table.ts',
  'LAW_TABLE',
  'Codes, registers and session laws: name, other spellings, kind, place.',
  laws(),
);
write(
  'court-table.ts',
  'COURT_TABLE',
  'Courts as citations name them, and their identifiers.',
  courts(),
);
