import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../setup.mjs';

/**
 * A copy of the host tests' workspace with the example brief in it, because tests write there.
 *
 * @returns its path; the caller removes it.
 */
export function workspaceCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-workspace-'));
  cpSync(join(root, 'test', 'host', 'workspace'), folder, { recursive: true });
  cpSync(join(root, 'templates', 'briefs', 'example'), join(folder, 'example'), {
    recursive: true,
    filter: (path) => !/\.(?:docx|pdf)$/.test(path),
  });
  return folder;
}
