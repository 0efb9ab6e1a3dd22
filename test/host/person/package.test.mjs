/** The package as VS Code installs it in a profile that has nothing else. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PACKAGE_LIMIT, packExtension } from '../../../package.mjs';
import { root } from '../../../setup.mjs';
import { atWorkbench } from '../at-workbench.mjs';
import { cursorAt, goTo, notification, openFile, pressUntil, runCommand } from '../workbench.mjs';

/** In a smaller window VS Code leaves the pictures of a walkthrough out. */
const VIEWPORT = { width: 1600, height: 1100 };

describe('the package', function () {
  this.timeout(240_000);
  let packed;
  before(async () => {
    packed = await packExtension();
  });

  it('is small, and holds what is needed at run time', () => {
    assert.ok(packed.size < PACKAGE_LIMIT, `${packed.size} bytes`);
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'dist/node/commands.cjs',
      'dist/node/extension.cjs',
      'dist/web/commands.cjs',
      'dist/web/extension.cjs',
      'dist/language.cjs',
      'dist/library.cjs',
      'dist/export.cjs',
      'media/icon.png',
      'templates/fonts/texgyreschola-regular.otf',
    ]) {
      assert.ok(paths.includes(`extension/${path}`), `${path} is not in the package`);
    }
    const strange = paths.filter((path) => /\.(?:map|ts|mjs)$|node_modules|test\//.test(path));
    assert.deepEqual(strange, []);
    const readme = strFromU8(unzipSync(readFileSync(packed.file))['extension/readme.md']);
    assert.doesNotMatch(
      readme,
      /!\[[^\]]*\]\((?!data:image\/png;base64,)/,
      'a picture is not in it',
    );
  });

  for (const { kind, trust } of [
    { kind: 'node', trust: true },
    { kind: 'web', trust: true },
    { kind: 'node', trust: false },
  ]) {
    const mode = trust ? '' : ', in Restricted Mode';
    describe(`installed in a clean profile, in the ${kind} host${mode}`, () => {
      let page;
      let folder;
      atWorkbench(
        {
          name: `package-${trust ? kind : 'restricted'}`,
          vscode: () => ({ kind, trust, vsix: packed.file }),
          folder: filingFolder,
          viewport: VIEWPORT,
        },
        (opened) => {
          ({ page, folder } = opened);
        },
      );

      it('shows what the court would reject, and exports the brief once it is mended', async () => {
        await openFile(page, 'filing.md');
        const restricted = page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
        if (trust) assert.equal(await restricted.count(), 0);
        else await restricted.first().waitFor();
        await runCommand(page, 'Problems: Focus on Problems View');
        const problem = page.locator('.markers-panel .monaco-list-row', {
          hasText: 'authority-to-file/missing',
        });
        await problem.waitFor();
        await goTo(page, 1, 4);
        await pressUntil(page, 'Enter', (timeout) => cursorAt(page, 2, 1, timeout));
        await page.keyboard.type('authority: consent');
        await page.locator('.view-line', { hasText: /^authority:.consent$/ }).waitFor();
        await problem.waitFor({ state: 'detached' });
        await page.keyboard.press('Control+S');
        await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });

        await runCommand(page, 'Amicus: Export to DOCX');
        await notification(page, /filing\.docx.*: \d+ pages, /);
        const docx = unzipSync(readFileSync(join(folder, 'filing.docx')));
        const words = strFromU8(docx['word/document.xml']).replace(/<[^>]*>/g, '');
        assert.match(words, /United States Court of Appeals ?for the Ninth Circuit/);
        assert.match(words, /Samantar v\. Yousuf/);
      });

      it('offers the walkthrough, with its pictures, which starts a brief', async () => {
        await runCommand(page, 'Welcome: Open Walkthrough...');
        // Filled when it is there, not typed: keys that come early go to the palette that is closing.
        await page.getByPlaceholder('Select a walkthrough to open').fill('Write an Amicus Brief');
        await page
          .locator('.quick-input-list .monaco-list-row.focused', {
            hasText: 'Write an Amicus Brief',
          })
          .waitFor();
        await page.keyboard.press('Enter');
        const picture = page.locator('.getting-started-media img');
        await picture.first().waitFor();
        const shown = await picture.first().evaluate(async (image) => {
          await image.decode();
          return { width: image.naturalWidth, words: image.alt };
        });
        assert.ok(shown.width > 400, `the picture is ${shown.width} wide`);
        assert.match(shown.words, /court/);

        await page
          .locator('.getting-started-step .monaco-button', { hasText: 'New Brief' })
          .click();
        const question = (number) =>
          page.locator('.quick-input-title', { hasText: `New Brief (${number}/` });
        await question(1).waitFor();
        const strayed = await focusOutsideQuestions(page);
        await page.keyboard.type('Ninth Circuit');
        await page
          .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Ninth Circuit' })
          .waitFor();
        // How many questions there are depends on the answers, so the title does not foretell it.
        const draft = page.locator('.view-line', { hasText: 'court: ca9' }).first();
        for (let number = 1; number <= 8; number++) {
          await question(number).or(draft).first().waitFor();
          if (await draft.isVisible()) break;
          assert.deepEqual(await strayed(), [], 'what had the focus between two questions');
          const asked = question(number);
          await pressUntil(page, 'Enter', (timeout) => asked.waitFor({ state: 'hidden', timeout }));
        }
        await draft.waitFor();
      });
    });
  }
});

/**
 * Notes from now on what gets the focus that is no part of a question. Keys would go there.
 *
 * @returns reads what was noted so far
 */
async function focusOutsideQuestions(page) {
  await page.evaluate(() => {
    globalThis.strayed = [];
    document.addEventListener('focusin', ({ target }) => {
      if (!target.closest('.quick-input-widget')) globalThis.strayed.push(target.className);
    });
  });
  return () => page.evaluate(() => globalThis.strayed);
}

/** A folder with one brief in it. */
function filingFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-package-'));
  writeFileSync(join(folder, 'filing.md'), brief());
  return folder;
}

/** A short brief for the Ninth Circuit that does not say by what right it is filed. */
function brief() {
  const text = readFileSync(join(root, 'test', 'host', 'workspace', 'checked.md'), 'utf8');
  assert.match(text, /^authority: consent\n/m);
  return text.replace('authority: consent\n', '');
}
