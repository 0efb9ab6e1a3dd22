import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Each folder of src and the folders it may import from. */
const LAYERS: Record<string, readonly string[]> = {
  text: [],
  courts: ['text'],
  citations: ['text'],
  typography: ['text'],
  brief: ['text', 'citations', 'typography'],
  statements: ['text', 'citations', 'typography', 'brief', 'courts'],
  checks: ['text', 'citations', 'typography', 'brief', 'courts', 'statements'],
  filing: ['text', 'citations', 'typography', 'brief', 'courts', 'statements', 'checks'],
  library: ['text', 'courts'],
  language: [
    'text',
    'citations',
    'typography',
    'brief',
    'courts',
    'statements',
    'checks',
    'filing',
  ],
  pdf: [],
  docx: ['text', 'citations', 'typography', 'brief', 'courts', 'statements', 'pdf'],
  export: [
    'text',
    'citations',
    'typography',
    'brief',
    'courts',
    'statements',
    'checks',
    'filing',
    'pdf',
    'docx',
  ],
};
const HOSTS = ['editor', 'cli', 'node'];

/** One line of code in a file of its own, and the rule that must bar it, if any. */
interface Probe {
  readonly file: string;
  readonly code: string;
  readonly bar?: 'noRestrictedImports' | 'noRestrictedGlobals';
}

function probes(): Probe[] {
  const all: Probe[] = [];
  const add = (folder: string, code: string, bar?: Probe['bar']) =>
    all.push({ file: `src/${folder}/probe-${all.length}.ts`, code, ...(bar && { bar }) });
  const take = (from: string) => `import { it } from '${from}';\nexport { it };\n`;
  for (const [layer, may] of Object.entries(LAYERS)) {
    for (const other of [...Object.keys(LAYERS), ...HOSTS]) {
      if (other === layer) continue;
      const bar = may.includes(other) ? undefined : 'noRestrictedImports';
      add(layer, take(`../${other}/index.ts`), bar);
      add(`${layer}/deeper`, take(`../../${other}/index.ts`), bar);
    }
    for (const from of ['vscode', 'node:fs', '../extension.ts', '../cli.ts']) {
      add(layer, take(from), 'noRestrictedImports');
    }
    for (const name of ['Buffer', 'process', 'document']) {
      add(layer, `export const it = ${name};\n`, 'noRestrictedGlobals');
    }
    add(`${layer}/deeper`, take('../index.ts'));
  }
  for (const layer of [...Object.keys(LAYERS), ...HOSTS]) {
    const bar = layer === 'docx' ? undefined : 'noRestrictedImports';
    add(layer, take('docx'), bar);
    add(layer, take('docx/layout'), bar);
  }
  return all;
}

/** What the linter, set up as for this project, says of some files: rule names by file. */
function lint(files: readonly Probe[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-layers-'));
  try {
    const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    for (const { file, code } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const biome = resolve('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const said = new Map<string, string[]>();
    for (const { category, location } of JSON.parse(stdout).diagnostics) {
      const file = String(location.path.file ?? location.path).replaceAll('\\', '/');
      said.set(file, [...(said.get(file) ?? []), category]);
    }
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the layers', function () {
  this.timeout(60_000);

  it('are kept by the linter: what points back is barred, what points inward passes', () => {
    const files = probes();
    const said = lint(files);
    const wrong = files.filter(({ file, bar }) => {
      const rules = (said.get(file) ?? []).filter((rule) => rule.includes('noRestricted'));
      return bar === undefined ? rules.length > 0 : !rules.some((rule) => rule.endsWith(bar));
    });
    assert.deepEqual(wrong, []);
    assert.ok(files.length > 200);
  });

  it('are all the folders there are', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), [...Object.keys(LAYERS), ...HOSTS].sort());
  });

  it('leave the activation function short', () => {
    const lines = readFileSync(join('src', 'extension.ts'), 'utf8').split('\n').length;
    assert.ok(lines < 60, `src/extension.ts has ${lines} lines`);
  });
});
