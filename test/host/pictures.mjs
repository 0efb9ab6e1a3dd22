/**
 * `npm run pictures [-- NAME…]`: makes the pictures of the README, of the walkthrough and the icon anew,
 * from the real workbench with the example brief in it. NAME is `icon`, `readme`, `walkthrough`, or one
 * picture of either (`problems`, `export`); without one, all are made. Pictures are committed.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAll } from '../../esbuild.mjs';
import { main, needDependencies, root, SetupError } from '../../setup.mjs';
import { needChromium } from '../setup/system.mjs';
import { smallPng } from './small-png.mjs';
import { notification, openFile, openWorkbench, runCommand, startVSCode } from './workbench.mjs';

/** The workbench's own themes by the names walkthroughs have for them, and the class each gives the page. */
const THEMES = {
  dark: { label: 'Default Dark Modern', mark: 'vs-dark' },
  light: { label: 'Default Light Modern', mark: 'vs' },
  hc: { label: 'Default High Contrast', mark: 'hc-black' },
  hcLight: { label: 'Default High Contrast Light', mark: 'hc-light' },
};

/** Only what a picture is about: no other parts of the workbench, no blinking. */
const PLAIN = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.glyphMargin': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** The walkthrough's pictures by the ids of its steps, in each theme. */
const WALKTHROUGH = {
  async start(page) {
    await runCommand(page, 'Amicus: New Brief');
    await listed(page, 'Ninth Circuit');
  },
  async write(page) {
    await openFile(page, 'brief.md');
    await find(page, '# Argument');
    await runCommand(page, 'Amicus: Insert Argument');
    await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
  },
  async check(page) {
    await problems(page);
  },
  async export(page) {
    await openFile(page, 'brief.md');
    await runCommand(page, 'Amicus: Export to DOCX');
    await notification(page, /brief\.docx/);
  },
};

const README = {
  async problems(page) {
    await problems(page);
  },
  async hover(page) {
    await openFile(page, 'brief.md');
    await find(page, '*Samantar*, 560 U.S.');
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover:visible', { hasText: 'Samantar v. Yousuf' }).waitFor();
  },
  async budget(page) {
    await openFile(page, 'brief.md');
    await runCommand(page, 'Amicus: Show Word Budget');
    await listed(page, 'Total');
  },
  async authorities(page) {
    await openFile(page, 'brief.md');
    await runCommand(page, 'Explorer: Focus on Authorities View');
    const row = (words) => page.locator('.monaco-list-row', { hasText: words }).first();
    await row('Alicog v. Kingdom of Saudi Arabia').waitFor();
    await page.locator('.pane-header').first().click(); // the files, which are in the way
    await widen(page);
    await row('Butters v. Vance').click();
    await row('line ').waitFor();
  },
};

/** The brief with a few faults a clerk, or opposing counsel, would find. */
async function problems(page) {
  await openFile(page, 'draft.md');
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'Amicus' }).nth(2).waitFor();
  await find(page, '560 U. S. 305');
}

/** What {@link problems} shows: each pair is a place of the example and what a hasty writer makes of it. */
const FAULTS = [
  ['authority: consent\n', ''],
  [
    'The first is *Samantar v. Yousuf*, 560 U.S. 305 (2010).',
    'The first is *Samantar*, 560 U. S. 305.',
  ],
  ['The second is *Turkiye', 'The  second is *Turkiye'],
];

/** Draws the border of the side bar to the middle. */
async function widen(page) {
  const { x, width, y } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 1, y + 200);
  await page.mouse.down();
  await page.mouse.move(560, y + 200, { steps: 8 });
  await page.mouse.up();
}

/** Puts the cursor behind words of the open brief. */
async function find(page, words) {
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible textarea').first().fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
  await page.keyboard.press('ArrowRight');
}

function listed(page, words) {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().waitFor();
}

/** A folder with the example brief, and the same with faults in it, whose workbench has a theme. */
function workspace(theme) {
  const folder = join(mkdtempSync(join(tmpdir(), 'amicus-pictures-')), 'briefs');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  cpSync(join(root, 'templates', 'briefs', 'example'), folder, {
    recursive: true,
    filter: (path) => !/\.(?:docx|pdf)$/.test(path),
  });
  const brief = readFileSync(join(folder, 'brief.md'), 'utf8');
  let draft = brief;
  for (const [before, after] of FAULTS) {
    if (!draft.includes(before)) throw new Error(`The example brief no longer has "${before}".`);
    draft = draft.replace(before, after);
  }
  writeFileSync(join(folder, 'draft.md'), draft);
  setTheme(folder, theme);
  return folder;
}

function setTheme(folder, theme) {
  const settings = { ...PLAIN, 'workbench.colorTheme': THEMES[theme].label };
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

/** Takes the pictures of one scene, each in its theme. */
async function take(vscode, { scene, viewport, files }) {
  const themes = Object.keys(files);
  const folder = workspace(themes[0]);
  const { page } = await openWorkbench(vscode, { folder, viewport });
  try {
    await runCommand(page, 'View: Close Primary Side Bar');
    await scene(page);
    await page.mouse.move(1, viewport.height - 60);
    for (const theme of themes) {
      setTheme(folder, theme);
      await page.locator(`.monaco-workbench.${THEMES[theme].mark}`).waitFor();
      await page.waitForTimeout(1500); // for what still fades in
      write(files[theme], smallPng(await page.screenshot()));
    }
  } catch (reason) {
    const file = join('build', 'screenshots', 'failed-picture.png');
    write(file, await page.screenshot());
    throw reason;
  } finally {
    await page.context().close();
    rmSync(dirname(folder), { recursive: true, force: true });
  }
}

function write(file, bytes) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

/** The icon, which the Marketplace and VS Code take as a PNG file only. */
async function icon() {
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${readFileSync(join(root, 'media', 'icon.svg'), 'utf8')}`,
    );
    write('media/icon.png', await page.screenshot({ omitBackground: true }));
  } finally {
    await browser.close();
  }
}

/** All pictures of the workbench: the set each is of, its name, how it is taken and its file by theme. */
function shots() {
  const readme = Object.entries(README).map(([name, scene]) => ({
    ...{ set: 'readme', name, scene, viewport: { width: 1000, height: 560 } },
    files: { light: `media/readme/${name}.png` },
  }));
  const walkthrough = Object.entries(WALKTHROUGH).map(([name, scene]) => ({
    ...{ set: 'walkthrough', name, scene, viewport: { width: 760, height: 480 } },
    files: Object.fromEntries(
      Object.keys(THEMES).map((theme) => [theme, `media/walkthrough/${name}-${theme}.png`]),
    ),
  }));
  return [...readme, ...walkthrough];
}

await main(async () => {
  needDependencies();
  const asked = process.argv.slice(2);
  const every = shots();
  const known = new Set(['icon', ...every.flatMap(({ set, name }) => [set, name])]);
  const unknown = asked.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new SetupError(`No picture "${unknown.join(' ')}": there are ${[...known].join(', ')}.`);
  }
  const wanted = (...names) => asked.length === 0 || names.some((name) => asked.includes(name));
  if (wanted('icon')) await icon();
  const taken = every.filter(({ set, name }) => wanted(set, name));
  if (taken.length === 0) return;
  await buildAll();
  const vscode = await startVSCode();
  try {
    for (const shot of taken) await take(vscode, shot);
  } finally {
    await vscode.stop();
  }
});
