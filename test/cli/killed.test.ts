import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const CLI = resolve('dist', 'cli.cjs');
/** Three files: the booklet, the certificate of compliance and the proof of service. */
const ARGUMENTS = ['export', 'brief.md', '--court', 'scotus', '--force'];
const KILLS = 20;

describe('amicus export when it is killed', function () {
  this.timeout(120_000);
  let folder: string;
  /** Milliseconds an export takes here. */
  let duration: number;
  let older: ReadonlyMap<string, Buffer>;
  let newer: ReadonlyMap<string, Buffer>;

  const contents = () =>
    new Map(
      readdirSync(folder)
        .filter((name) => name !== 'brief.md')
        .map((name) => [name, readFileSync(join(folder, name))]),
    );

  function start(...more: string[]) {
    // As a process of its own with nothing to say: killing it must not need its help.
    return spawn(process.execPath, [CLI, ...ARGUMENTS, ...more], { cwd: folder, stdio: 'ignore' });
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-killed-'));
    copyFileSync(join('test', 'briefs', 'minimal.md'), join(folder, 'brief.md'));
    await once(start('--stage', 'petition'), 'exit');
    older = contents();
    const began = performance.now();
    await once(start(), 'exit');
    duration = performance.now() - began;
    newer = contents();
    assert.deepEqual([...older.keys()], [...newer.keys()]);
    assert.equal(older.size, 3);
    assert.notDeepEqual(older.get('brief.docx'), newer.get('brief.docx'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** All files are whole, all older or all new, and there is no other. @returns which. */
  function verdict(when: string): 'older' | 'newer' {
    const now = contents();
    assert.deepEqual([...now.keys()], [...older.keys()], when);
    const are = (files: ReadonlyMap<string, Buffer>) =>
      [...now].filter(([name, bytes]) => files.get(name)?.equals(bytes)).length;
    if (are(older) === now.size) return 'older';
    assert.equal(are(newer), now.size, `not all files are new: ${when}`);
    return 'newer';
  }

  /** A file that is being written is so for some milliseconds, whoever has been killed. */
  async function settled(): Promise<void> {
    const names = () => readdirSync(folder).join();
    for (let before = ''; before !== names(); ) {
      before = names();
      await wait(200);
    }
  }

  function restore(): void {
    for (const [name, bytes] of older) writeFileSync(join(folder, name), bytes);
  }

  it(`leaves whole files and no others at ${KILLS} random moments`, async () => {
    const found = { older: 0, newer: 0 };
    restore();
    for (let turn = 0; turn < KILLS; turn++) {
      const at = Math.random() * duration * 1.1;
      const child = start();
      const end = once(child, 'exit');
      await wait(at);
      child.kill('SIGKILL');
      await end;
      await settled();
      found[verdict(`killed after ${at.toFixed(0)} ms`)]++;
      if (found.newer > 0) restore();
    }
    console.log(
      `      ${KILLS} kills: the older files ${found.older} times, the new ${found.newer}`,
    );
  });

  it(`leaves whole files and no others at ${KILLS} random moments of the writing`, async () => {
    const found = { older: 0, newer: 0 };
    for (let turn = 0; turn < KILLS; turn++) {
      restore();
      const at = Math.random() * 6;
      const child = start();
      const end = once(child, 'exit');
      const watcher = watch(folder);
      await once(watcher, 'change');
      await wait(at);
      child.kill('SIGKILL');
      watcher.close();
      await end;
      await settled();
      found[verdict(`killed ${at.toFixed(1)} ms after the first file`)]++;
    }
    console.log(
      `      ${KILLS} kills: the older files ${found.older} times, the new ${found.newer}`,
    );
  });
});
