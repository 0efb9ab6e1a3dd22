import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first argument of each `l10n.t(…)` in the editor layer. */
function stringsInCode(): string[] {
  const files = readdirSync(join('src', 'editor'), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', 'editor', file), 'utf8'));
  const calls = texts.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)]);
  assert.equal(calls.length, texts.join('').split('l10n.t(').length - 1, 'a call not understood');
  return [...new Set(calls.map((call) => String(call[1])))].sort();
}

describe('strings a user sees', () => {
  it('are all in the bundle translators start from', () => {
    const bundle = JSON.parse(readFileSync(join('l10n', 'bundle.l10n.json'), 'utf8'));
    assert.deepEqual(Object.keys(bundle).sort(), stringsInCode());
    for (const [key, text] of Object.entries(bundle)) assert.equal(text, key);
  });

  it('are all in package.nls.json, and no others', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => String(match[1]));
    const there = Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')));
    assert.deepEqual(there.sort(), [...new Set(used)].sort());
  });
});
