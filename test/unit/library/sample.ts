/** Small modules for the tests of the library. */
import assert from 'node:assert/strict';
import { type ArgumentModule, readModule } from '../../../src/library/index.ts';

/** Header keys with nothing wrong; those given replace them or are added. */
export function headerOf(keys: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    title: 'A company is no state',
    topic: 'Foreign sovereign immunity',
    question: 'Is a company immune?',
    position: 'against',
    courts: 'all',
    'as-of': '2026-06-30',
    authorities: '[{ cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", date: 2010 }]',
    adverse: '[]',
    ...keys,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** The text of a module file. */
export function moduleText(keys: Readonly<Record<string, string>> = {}, body = 'Words.'): string {
  return `---\n${headerOf(keys)}---\n\n${body}\n`;
}

/** A module that was read. @throws when there is anything wrong with it. */
export function moduleOf(
  keys: Readonly<Record<string, string>> = {},
  body = 'Words.',
  name = 'sample.md',
): ArgumentModule {
  const { module, problems } = readModule(moduleText(keys, body), name);
  assert.deepEqual(problems, []);
  assert.ok(module);
  return module;
}
