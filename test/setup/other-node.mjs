/** A second Node for the tests that compare what two of them make. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, SetupError } from '../../setup.mjs';

/** Its npm packages carry the binary itself, by platform. */
const VERSIONS = {
  'linux-x64': ['24.21.0', '22.23.3'],
  'linux-arm64': ['24.22.0', '22.23.3'],
  'darwin-x64': ['24.18.1', '22.23.3'],
};

/**
 * Installs a Node of another major version than this one.
 *
 * @returns the path of its binary.
 * @throws {SetupError} where no package carries one.
 */
export function otherNode() {
  const platform = `${process.platform}-${process.arch}`;
  const [major] = process.versions.node.split('.');
  const version = VERSIONS[platform]?.find((one) => !one.startsWith(`${major}.`));
  if (!version) {
    throw new SetupError(
      `No npm package carries a second Node for ${platform}: set OTHER_NODE to the path of a Node of another major version than ${process.version}.`,
    );
  }
  const folder = join(root, '.vscode-test', `node-${version}`);
  const name = `node-${platform}`;
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(binary)) return binary;
  console.log(`Installing Node ${version} to compare with`);
  mkdirSync(folder, { recursive: true });
  const dependencies = { [name]: version };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npm(['install', '--ignore-scripts', '--no-package-lock'], { cwd: folder });
  return binary;
}
