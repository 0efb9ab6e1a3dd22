/** package.json as VS Code, its guidelines for extensions and the package need it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { z } from 'zod';

const Titled = z.object({ command: z.string(), title: z.string(), category: z.string() });
const Media = z.object({ image: z.record(z.string(), z.string()), altText: z.string() });
const Step = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  media: Media,
  completionEvents: z.array(z.string()),
});
const Manifest = z.object({
  main: z.string(),
  browser: z.string(),
  icon: z.string(),
  l10n: z.string(),
  engines: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  contributes: z.object({
    commands: z.array(Titled),
    menus: z.record(z.string(), z.array(z.object({ command: z.string().optional() }))),
    keybindings: z.array(z.object({ command: z.string() })).default([]),
    walkthroughs: z.array(z.object({ title: z.string(), steps: z.array(Step) })),
    snippets: z.array(z.object({ path: z.string() })),
    configuration: z.object({
      properties: z.record(
        z.string(),
        z.object({
          description: z.string().optional(),
          markdownDescription: z.string().optional(),
          scope: z.string(),
          default: z.unknown(),
        }),
      ),
    }),
  }),
});

const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const strings = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync('package.nls.json', 'utf8')));
const { commands, menus, keybindings, walkthroughs, snippets, configuration } =
  manifest.contributes;
const own = new Set(commands.map(({ command }) => command));
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);

/** What a person sees for `%key%`. */
function shown(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  assert.ok(key, `"${text}" must be a %key% of package.nls.json`);
  const said = strings[key];
  assert.ok(said, `package.nls.json has no "${key}"`);
  return said;
}

/** Fails when it is a command of Amicus that does not exist; other commands are VS Code's. */
function assertThere(command: string, where: string) {
  if (!command.startsWith('amicus.')) return;
  assert.ok(own.has(command), `${where} names "${command}", which is no command`);
}

/** Every file of the folder and below, with `/`. */
function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/** Source code of the editor, in one text. */
function editorCode(): string {
  const files = [...below('src/editor'), 'src/extension.ts'];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Commands that do nothing before the user has said more. (`New …` has no ellipsis, as in VS Code's New File list.) */
const ASKS = new Set([
  'amicus.editFilingDetails',
  'amicus.goToPart',
  'amicus.insertArgument',
  'amicus.insertCitation',
  'amicus.insertCrossReference',
  'amicus.insertSection',
  'amicus.saveAsModule',
  'amicus.switchCourt',
]);

describe('the commands in package.json', () => {
  for (const { command, title, category } of commands) {
    it(`${command} has a title by the guidelines`, () => {
      const said = shown(title);
      assert.equal(category, 'Amicus');
      assert.doesNotMatch(said, /\.$|\.\.\.$/, 'no stop at the end; an ellipsis is one character');
      assert.doesNotMatch(said, /^amicus\b/i, 'the category says it already');
      for (const word of said.split(/[\s/]+/)) {
        assert.match(
          word,
          /^(?:[A-Z(“].*|a|an|and|as|at|for|from|in|into|of|on|or|the|to|with)$/,
          `"${word}" in "${said}"`,
        );
      }
      assert.equal(said.endsWith('…'), ASKS.has(command), 'an ellipsis where it asks for more');
    });
  }

  it('are all handled by the editor, and no others', () => {
    const code = editorCode();
    for (const command of own) {
      // By its whole id, or by its name in the list of commands.
      const listed = new RegExp(`^ +${command.replace('amicus.', '')}: \\(`, 'm').test(code);
      assert.ok(
        listed || code.includes(`'${command}'`),
        `nothing in src/editor handles "${command}"`,
      );
    }
    assert.equal(own.size, commands.length, 'each command once');
    for (const [, command] of code.matchAll(/registerCommand\(\s*'([^']+)'/g)) {
      if (!String(command).startsWith('amicus.internal.')) {
        assert.ok(own.has(String(command)), `"${command}" is registered and not in package.json`);
      }
    }
  });

  it('are the ones that menus and keys name', () => {
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command } of items) if (command) assertThere(command, `the menu ${menu}`);
    }
    for (const { command } of keybindings) assertThere(command, 'a key');
  });
});

describe('the walkthrough', () => {
  it('has four steps with a title, a description and words for the picture', () => {
    assert.equal(walkthroughs.length, 1);
    assert.equal(steps.length, 4);
    for (const { title, description, media } of steps) {
      assert.ok(shown(title).length <= 40);
      assert.ok(shown(description).length > 40);
      assert.ok(shown(media.altText).length > 20);
    }
  });

  it('has buttons for commands that exist, and is done when they are run', () => {
    for (const { id, description, completionEvents } of steps) {
      const buttons = [...shown(description).matchAll(/\]\(command:([^)?]+)/g)].map((found) =>
        String(found[1]),
      );
      assert.ok(buttons.length > 0, `step ${id} has no button`);
      for (const command of buttons) assertThere(command, `step ${id}`);
      const events = completionEvents.map((event) => event.replace(/^onCommand:/, ''));
      assert.ok(events.length > 0 && completionEvents.every((event) => event.startsWith('on')));
      for (const command of events) assert.ok(buttons.includes(command), `${id}: ${command}`);
    }
  });

  it('has a picture for each of the four themes, of one size and small', () => {
    for (const { id, media } of steps) {
      assert.deepEqual(Object.keys(media.image).sort(), ['dark', 'hc', 'hcLight', 'light']);
      const sizes = Object.values(media.image).map((file) => {
        const bytes = readFileSync(file);
        assert.ok(bytes.length < 80_000, `${file} has ${bytes.length} bytes`);
        const { width, height } = imageSize(bytes);
        return `${width} × ${height}`;
      });
      assert.equal(new Set(sizes).size, 1, `step ${id}: ${sizes.join(', ')}`);
    }
  });
});

describe('the settings', () => {
  it('are few, named after Amicus and described', () => {
    const settings = Object.entries(configuration.properties);
    assert.ok(settings.length <= 10, 'each setting is a question to the user');
    for (const [name, setting] of settings) {
      assert.match(name, /^amicus\.[a-z]/);
      assert.match(shown(setting.markdownDescription ?? setting.description ?? ''), /\.$/);
      assert.notEqual(setting.default, undefined, `${name} has no default`);
    }
  });
});

const patterns = readFileSync('.vscodeignore', 'utf8').split('\n').filter(Boolean);

/** Bundles of the command line, which nobody can start from an installed extension. */
const COMMAND_LINE = new Set(['cli', 'cites', 'check', 'writer'].map((name) => `dist/${name}.cjs`));

/** Whether .vscodeignore lets a path in: the last of its lines that fits decides. */
function packed(path: string): boolean {
  let kept = true;
  for (const pattern of patterns) {
    const glob = pattern.replace(/^!/, '');
    const source = glob
      .replace(/[.+^$()]/g, '\\$&')
      .replace(/\*\*/g, '\u0000')
      .replace(/\*/g, '[^/]*')
      .replaceAll('\u0000', '.*');
    if (new RegExp(`^${source}$`).test(path)) kept = pattern.startsWith('!');
  }
  return kept;
}

describe('the package', () => {
  it('is for a VS Code whose types the code is written against', () => {
    const { vscode } = manifest.engines;
    assert.equal(vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('has every file that package.json names', () => {
    const built = [manifest.main, manifest.browser];
    const there = [
      manifest.icon,
      ...snippets.map(({ path }) => path),
      ...steps.flatMap(({ media }) => Object.values(media.image)),
      join(manifest.l10n, 'bundle.l10n.json'),
    ];
    for (const file of there) assert.ok(existsSync(file), `${file} does not exist`);
    for (const file of [...built, ...there]) {
      const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
      assert.ok(packed(path), `.vscodeignore keeps ${path} out`);
    }
  });

  it('has every bundle that the editor loads, no other, and no source maps', () => {
    const build = readFileSync('esbuild.mjs', 'utf8');
    const bundles = [...build.matchAll(/outfile: '([^']+)'/g)].map((found) => String(found[1]));
    assert.ok(bundles.length >= 9);
    for (const file of bundles) {
      assert.equal(packed(file), !COMMAND_LINE.has(file), `${file} and .vscodeignore`);
      assert.ok(!packed(`${file}.map`), `.vscodeignore lets ${file}.map in`);
    }
    assert.ok(packed('dist/checks/length.md'));
  });

  it('has the fonts, the snippets and the licences', () => {
    const needed = [
      ...below('templates/fonts'),
      ...below('snippets').filter((name) => /\.json$/.test(name)),
    ];
    for (const path of [...needed, 'LICENSE', 'README.md', 'src/citations/data/LICENCE.txt']) {
      assert.ok(packed(path), `.vscodeignore keeps ${path} out`);
    }
  });

  it('has nothing of what only the project needs', () => {
    const folders = ['src', 'test', 'media', 'templates', 'snippets', '.vscode', '.ci'];
    const allowed =
      /^(?:src\/citations\/data\/LICENCE\.txt|media\/(?:icon\.png|walkthrough\/.*\.png)|templates\/fonts\/.*|snippets\/.*\.json)$/;
    const stray = folders.flatMap(below).filter((path) => packed(path) && !allowed.test(path));
    assert.deepEqual(stray, []);
    const beside = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isFile() && packed(entry.name))
      .map((entry) => entry.name);
    assert.deepEqual(beside.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'package.nls.json',
    ]);
  });

  it('has an icon that stays sharp', () => {
    const { width, height } = imageSize(readFileSync(manifest.icon));
    assert.equal(width, height);
    assert.ok(width >= 128);
  });
});
