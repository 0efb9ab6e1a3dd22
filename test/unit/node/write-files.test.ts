import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WriteError, writeTogether } from '../../../src/node/write-files.ts';

const NEW = new Uint8Array([1, 2, 3]);

describe('writing files whole', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amicus-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces an older file', async () => {
    const path = join(folder, 'a.docx');
    writeFileSync(path, 'old');
    await writeTogether([{ path, bytes: NEW }]);
    assert.deepEqual([...readFileSync(path)], [...NEW]);
    assert.deepEqual(readdirSync(folder), ['a.docx']);
  });

  it('keeps the older file, and no other, when a second cannot be written', async () => {
    const path = join(folder, 'a.docx');
    writeFileSync(path, 'old');
    const files = [
      { path, bytes: NEW },
      { path: join(folder, 'gone', 'b.docx'), bytes: NEW },
    ];
    await assert.rejects(writeTogether(files), (reason) => {
      assert.ok(reason instanceof WriteError);
      assert.match(reason.message, /gone.*its folder does not exist\. Make the folder/);
      return true;
    });
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['a.docx']);
  });

  it('never replaces a folder', async () => {
    const path = join(folder, 'a.docx');
    mkdirSync(path);
    writeFileSync(join(path, 'kept'), '');
    await assert.rejects(writeTogether([{ path, bytes: NEW }]), /it is a folder\. Name a file/);
    assert.deepEqual(readdirSync(path), ['kept']);
    assert.deepEqual(readdirSync(folder), ['a.docx']);
  });

  it('leaves nothing when it is stopped', async () => {
    const path = join(folder, 'a.docx');
    writeFileSync(path, 'old');
    const stop = new AbortController();
    const writing = writeTogether([{ path, bytes: new Uint8Array(1 << 20) }], stop.signal);
    stop.abort();
    await assert.rejects(writing, { name: 'AbortError' });
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['a.docx']);
  });
});
