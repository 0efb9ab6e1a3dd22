/** Programs the tests need beside npm packages: found, or installed where that can be done, or named. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath, run, SetupError } from '../../setup.mjs';

/**
 * Installs Debian packages when this is root on a machine with apt-get.
 *
 * @param packages Debian package names.
 * @param purpose ends the sentence "… is needed".
 * @throws {SetupError} with the command to run where they cannot be installed from here.
 */
export function installDebianPackages(packages, purpose) {
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    throw new SetupError(
      `Missing ${purpose}: ${packages.join(', ')}. On Debian or Ubuntu run "sudo ${command}"; elsewhere install the same programs.`,
    );
  }
  console.log(`Installing ${packages.join(', ')} ${purpose}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env, quiet: true });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
    remedy: `Run "${command}" by hand and look at what it says.`,
  });
}

/** What the golden tests render DOCX files with: each a Debian package and how to tell it is there. */
const RENDERING = [
  ['libreoffice-writer', () => onPath('soffice')],
  ['poppler-utils', () => onPath('pdftotext') && onPath('pdftoppm')],
  ['fonts-liberation', () => hasFont('Liberation Serif')],
  ['fonts-texgyre', () => hasFont('TeX Gyre Schola')],
  ['fonts-noto-cjk', () => ['zh-cn', 'ja', 'ko'].every((language) => hasFont(`:lang=${language}`))],
  ['fonts-dejavu-core', () => ['he', 'ar'].every((language) => hasFont(`:lang=${language}`))],
];

/** Makes sure LibreOffice, poppler and the fonts are there. @throws {SetupError} naming what is not. */
export function needRendering() {
  const missing = RENDERING.filter(([, there]) => !there()).map(([name]) => name);
  if (missing.length > 0) installDebianPackages(missing, 'to render and read the exported briefs');
}

/** The path of a Chromium or Chrome, installed if need be. @throws {SetupError} when there is none. */
export function needChromium() {
  const found = findChromium();
  if (found) return found;
  installDebianPackages(['chromium'], 'to open the VS Code workbench');
  const installed = findChromium();
  if (installed) return installed;
  throw new SetupError('No Chromium was found after installing it: set CHROMIUM to its path.');
}

function findChromium() {
  return [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find((path) => path && existsSync(path));
}

function hasFont(family) {
  if (!onPath('fc-list')) return false;
  const list = spawnSync('fc-list', [family], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Makes sure pandoc is there, which the benchmarks compare with. @throws {SetupError} when it is not. */
export function needPandoc() {
  if (!onPath('pandoc')) installDebianPackages(['pandoc'], 'to compare with');
}
