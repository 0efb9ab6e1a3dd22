/** Completion and paste as a person meets them: keys, the list that opens, the clipboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../setup.mjs';
import { atWorkbench, PICTURES } from '../at-workbench.mjs';
import { cursorAt, goTo, openFile, pressUntil } from '../workbench.mjs';

/** The last line of the last section of `reading.md`. */
const LAST = readFileSync(join(root, 'test', 'host', 'workspace', 'reading.md'), 'utf8').split(
  '\n',
)[13];

describe('completion and paste by hand', () => {
  let page;
  atWorkbench({ name: 'completion', vscode: { kind: 'node' } }, (opened) => {
    ({ page } = opened);
  });
  before(async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(page, 'reading.md');
  });

  const seen = (locator) =>
    locator.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );

  /** A new paragraph at the end of the brief's last section, before its notes. */
  async function newParagraph() {
    await goTo(page, 14, LAST.length + 1);
    for (const line of [15, 16]) {
      await pressUntil(page, 'Enter', (timeout) => cursorAt(page, line, 1, timeout));
    }
  }

  const lines = async () => {
    const text = await page.locator('.monaco-editor .view-lines').first().textContent();
    return (text ?? '').replaceAll('\u00a0', ' ');
  };

  it('offers the short form of an authority while its name is typed, and none in prose', async () => {
    await newParagraph();
    await page.keyboard.type('The official is not immune. ', { delay: 40 });
    assert.equal(await page.locator('.suggest-widget.visible').count(), 0);
    await page.keyboard.type('Samant', { delay: 40 });
    const list = page.locator('.suggest-widget.visible .monaco-list-row');
    const short = list.filter({ hasText: 'Samantar, 560 U.S. at' }).first();
    // The engine is loaded with the first brief; what is typed before that is answered at a later key.
    for (let left = 6; left > 0 && !(await seen(short)); left--) {
      await page.keyboard.press('Backspace');
      await page.keyboard.type('t');
    }
    await short.waitFor();
    await page.screenshot({ path: join(PICTURES, 'completion.png') });
    // The place may call for id. first.
    await list.filter({ hasText: 'Samantar, 560 U.S. at' }).first().click();
    await page.keyboard.type('319.');
    await page.locator('.view-line', { hasText: /Samantar\*,.560.U\.S\..at.319\./ }).waitFor();
  });

  it('pastes a copied opinion with its italics', async () => {
    await newParagraph();
    await page.evaluate(async () => {
      const html =
        '<p>See <i>Wyatt v. Cole</i>, 504 U.S. 158.</p><blockquote>So held.</blockquote>';
      const blob = (type, text) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html),
          'text/plain': blob('text/plain', 'See Wyatt v. Cole, 504 U.S. 158.\nSo held.'),
        }),
      ]);
    });
    await page.keyboard.press('Control+V');
    await page
      .locator('.view-line', { hasText: /See.\*Wyatt.v\..Cole\*,.504/ })
      .waitFor({ timeout: 20_000 });
    await page.screenshot({ path: join(PICTURES, 'paste.png') });
    assert.match(await lines(), /> So held\./);
    // One undo takes it back.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await page.locator('.view-line', { hasText: 'Wyatt' }).waitFor({ state: 'detached' });
  });
});
