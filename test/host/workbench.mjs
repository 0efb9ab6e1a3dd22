/**
 * VS Code in a headless browser: starts the server, opens the workbench, and drives it as a person
 * would. Used by the host tests and by the script that takes screenshots.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { root, run, SetupError } from '../../setup.mjs';
import { needChromium } from '../setup/system.mjs';
import { setUpVSCode } from '../setup/vscode.mjs';

/**
 * A running VS Code server and browser, set up to run suites in the extension host (`suites`: with
 * the driver that accepts a test payload, and shows no notifications) or for a person (the extension
 * installed, nothing else unusual).
 *
 * @param options.kind `node` or `web`: which extension host loads the extension.
 * @param options.suites whether suites will be run.
 * @param options.trust whether the workspace is trusted from the start (otherwise Restricted Mode).
 * @param options.vsix a package to install in place of the built extension, by VS Code itself.
 * @param options.virtual drafts by name, for a workspace in memory: open the folder `virtual:/`.
 * @throws {SetupError} when a part is missing and cannot be installed from here.
 */
export async function startVSCode({
  kind = 'node',
  trust = true,
  suites = false,
  vsix,
  virtual,
} = {}) {
  const { server, node } = setUpVSCode();
  const executablePath = needChromium();
  const data = mkdtempSync(join(tmpdir(), 'amicus-vscode-'));
  writeSettings(data, kind);
  if (vsix) installPackage({ server, node, data, vsix });
  else if (!suites) install(data);
  if (virtual) installVirtualFiles(data, virtual);
  const port = await freePort();
  const process_ = spawn(
    node,
    [
      join(server, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off'],
      ...['--server-data-dir', data],
      ...(suites ? ['--enable-smoke-test-driver'] : []),
      ...(trust ? ['--disable-workspace-trust'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment() },
  );
  let browser;
  const stop = async () => {
    await browser?.close();
    const ended = new Promise((resolve) => process_.once('exit', resolve));
    if (process_.exitCode === null && process_.kill()) await ended;
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await listening(process_);
    browser = await chromium.launch({
      executablePath,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
  } catch (reason) {
    await stop();
    throw reason;
  }
  return { origin: `127.0.0.1:${port}`, browser, stop };
}

/**
 * Opens the workbench on a folder with the extension of this repository in it.
 *
 * @param vscode what {@link startVSCode} gave.
 * @param options.folder the workspace, an absolute path or an address.
 * @param options.tests absolute path of a built suite to run there, from a server for suites.
 * @param options.onLog gets each line the extension host logs.
 * @returns the page; with `tests`, also `exit`, a promise of the suite's exit code.
 */
export async function openWorkbench(vscode, { folder, tests, onLog, viewport }) {
  const { origin, browser } = vscode;
  const context = await browser.newContext({ viewport: viewport ?? { width: 1280, height: 800 } });
  const page = await context.newPage();
  const exit = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', (code) => resolve(code)).catch(reject);
    page.on('crash', () => reject(new Error('the workbench page crashed')));
    page.on('close', () => reject(new Error('the workbench page was closed')));
  });
  exit.catch(() => undefined); // whoever does not wait for a suite does not care
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    onLog?.(args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  });
  const query = new URLSearchParams({ folder, ...(tests && { payload: payload(origin, tests) }) });
  await page.goto(`http://${origin}/?${query}`);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  return { page, exit };
}

/**
 * Opens a file of the workspace by name, through Go to File.
 *
 * @param options.brief waits for the button that Amicus shows on briefs, by which time its commands
 * are in the palette.
 */
export async function openFile(page, name, { brief = true } = {}) {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  if (brief) await page.locator('.editor-actions .codicon-export').waitFor();
}

/**
 * Runs a command as a person would: the Command Palette, its title, Enter. The palette lists what there
 * is when it opens, and extensions come a little after the workbench, so it is opened again if need be.
 * Enter takes the row that has the focus, which for a moment is one of the list before it is filtered.
 */
export async function runCommand(page, title) {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  for (let left = 6; left >= 0; left--) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    try {
      // Filled, not typed: keys that come before the palette has the focus would go into the draft. A list
      // that is just closing takes the palette with it.
      await input.fill(`>${title}`, { timeout: 8000 });
      await row.waitFor({ timeout: 8000 });
      break;
    } catch (reason) {
      if (left === 0) throw reason;
      await page.keyboard.press('Escape');
    }
  }
  await page.locator('.quick-input-widget input').first().press('Enter');
}

/**
 * Presses a key until what it does is seen: a list or a dialog that is still being filled, and an editor
 * that is just getting the focus, may not take it.
 *
 * @param seen waits for it, at most so many milliseconds
 */
export async function pressUntil(page, key, seen) {
  for (let left = 5; left >= 0; left--) {
    await page.keyboard.press(key);
    try {
      await seen(5000);
      return;
    } catch (reason) {
      if (left === 0) throw reason;
    }
  }
}

/** Waits until the cursor stands at a line and column, as the status bar says. */
export async function cursorAt(page, line, column, timeout = 30_000) {
  const place = new RegExp(`^Ln ${line}, Col ${column}$`);
  await page.locator('.statusbar-item', { hasText: place }).waitFor({ timeout });
}

/** Gives the editor the focus and puts the cursor at a line and column of what is open in it. */
export async function goTo(page, line, column) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await page.keyboard.press('Escape');
  await runCommand(page, 'Go to Line/Column...');
  await page.keyboard.type(`${line}:${column}`);
  await page.locator('.quick-input-list', { hasText: `line ${line} ` }).waitFor();
  await pressUntil(page, 'Enter', (timeout) => cursorAt(page, line, column, timeout));
}

/** Waits for a notification with that text. @returns its locator. */
export async function notification(page, text, timeout = 120_000) {
  const toast = page.locator('.notification-list-item', { hasText: text }).first();
  await toast.waitFor({ timeout });
  return toast;
}

/** What tells the workbench to load the extension from this repository and run a suite with it. */
function payload(origin, tests) {
  const remote = (path) => `vscode-remote://${origin}${path}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ]);
}

/** Settings of the user at the keyboard: nothing in the way of what is being tested. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  // A workspace that is not trusted is opened in Restricted Mode without a question.
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Writes the user settings. One of them makes the workbench load the extension's `browser` entry in
 * the web worker host. (The payload's `extensionDevelopmentKind` does not: the built web workbench
 * never reads it.)
 */
function writeSettings(data, kind) {
  const user = join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  const host = kind === 'web' && { 'remote.extensionKind': { 'amicus.amicus': ['web'] } };
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...host }));
}

/** Puts the built extension where an installed one would be. */
function install(data) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const place = join(data, 'extensions', `${publisher}.${name}-${version}`);
  for (const part of ['package.json', 'package.nls.json', 'l10n', 'dist', 'media']) {
    const from = join(root, part);
    if (existsSync(from)) cpSync(from, join(place, part), { recursive: true });
  }
}

/** The extension that keeps drafts in memory, with the drafts. */
function installVirtualFiles(data, drafts) {
  const place = join(data, 'extensions', 'amicus-tests.virtual-files-1.0.0');
  cpSync(join(root, 'test', 'host', 'virtual-files'), place, { recursive: true });
  writeFileSync(join(place, 'drafts.json'), JSON.stringify(drafts));
}

/** Has VS Code install a package, as `code --install-extension` does. */
function installPackage({ server, node, data, vsix }) {
  run(
    node,
    [
      join(server, 'out', 'server-main.js'),
      ...['--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'],
    ],
    { env: environment(), quiet: true },
  );
}

function environment() {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(npm_|NODE_OPTIONS|VSCODE_)/.test(key),
  );
  return Object.fromEntries(kept);
}

function listening(server) {
  return new Promise((resolve, reject) => {
    const output = [];
    const listen = (line) => {
      output.push(line);
      if (line.includes('Extension host agent listening')) resolve();
    };
    createInterface({ input: server.stdout }).on('line', listen);
    createInterface({ input: server.stderr }).on('line', listen);
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(
        new SetupError(
          `The VS Code server ended with code ${code}: ${output.slice(-5).join(' | ')} Delete .vscode-test and run the command again.`,
        ),
      );
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
