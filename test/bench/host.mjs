/** Exports inside a process that goes on, as VS Code's extension host does. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../setup.mjs';
import { median } from './process.mjs';

const require = createRequire(import.meta.url);

/**
 * What a user waits for who has the draft open: the export of a draft in which a word was just typed,
 * and of a draft of which nothing is remembered, page numbers apart.
 *
 * @returns medians in milliseconds, and where the time after a keystroke goes
 */
export async function inHost(text, runs) {
  const { exportBrief, ExportMemory } = require(join(root, 'dist', 'export.cjs'));
  const memory = new ExportMemory();
  const phases = new Map();
  const exportOnce = async (draft, options) => {
    const start = performance.now();
    let last = { message: '', at: start };
    const result = await exportBrief({
      text: draft,
      name: 'brief.md',
      blankPages: true,
      force: true,
      readImage: () => Promise.reject(new Error('no images here')),
      onProgress({ message }) {
        const now = performance.now();
        if (options.memory && last.message) {
          phases.set(last.message, [...(phases.get(last.message) ?? []), now - last.at]);
        }
        last = { message, at: now };
      },
      ...options,
    });
    if (result.files.length === 0)
      throw new Error(`Nothing exported: ${result.findings[0]?.message}`);
    return performance.now() - start;
  };
  const edited = [];
  const anew = [];
  const at = text.indexOf('. ', Math.floor(text.length / 2)) + 2;
  for (let turn = -3; turn < runs; turn++) {
    const typed = `${text.slice(0, at)}${'again '.repeat(turn + 4)}${text.slice(at)}`;
    const without = await exportOnce(typed, {});
    const withMemory = await exportOnce(typed, { memory });
    if (turn < 0) continue;
    anew.push(without);
    edited.push(withMemory);
  }
  const spent = [...phases].map(([message, times]) => `${message} ${median(times).toFixed(0)}`);
  return { edited: median(edited), anew: median(anew), phases: spent.join(', ') };
}
