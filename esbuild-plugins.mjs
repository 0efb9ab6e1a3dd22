/** What the build changes of modules on their way into the bundles. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Court profiles and prose are bundled as text, so the engine needs no file system. */
export const textLoaders = { '.yaml': 'text', '.md': 'text' };

/**
 * Makes `import('…/NAME/index.ts')` the seam between a host's own bundle and an engine: it becomes a
 * load of the engine's bundle at run time.
 */
export function engineAt(name, path) {
  return {
    name: `${name}-engine`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/${name}/index\\.ts$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
}

/** The same seam for the command line, which starts anew each time: the bundle with its compiled code. */
export function cachedBundle(module, path) {
  return {
    name: `cached-${path}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: module }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, namespace: path } : undefined,
      );
      onLoad({ filter: /./, namespace: path }, () => ({
        contents: `
        const { join } = require('node:path');
        const { requireCached } = require('./src/node/require-cached.ts');
        module.exports = requireCached(join(__dirname, '${path}'));`,
        resolveDir: root,
      }));
    },
  };
}

/** Of zod's messages only the English ones: the other fifty languages would be an eighth of the bundle. */
export const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, ({ path }) => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: dirname(path),
    }));
  },
};

/**
 * Reads and checks the built-in courts now rather than at every start.
 *
 * @throws when one of them cannot be used.
 */
export async function preparedCourts() {
  const { courts, problems } = (await builtNow('courts')).loadCourts();
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const json = JSON.stringify(JSON.stringify(Object.fromEntries(courts)));
  return {
    name: 'prepared-courts',
    setup({ onLoad }) {
      onLoad({ filter: /src[/\\]courts[/\\]prepared\.ts$/ }, () => ({
        // A text to parse is read several times as fast as the same in source code.
        contents: `export const preparedCourts = JSON.parse(${json});`,
      }));
    },
  };
}

/**
 * Reads the built-in arguments and sections now; their texts are not bundled a second time.
 *
 * @throws when one of them cannot be used.
 */
export async function preparedLibrary() {
  const library = await builtNow('library');
  const read = { arguments: library.builtinModules(), sections: library.builtinSections() };
  const problems = [...read.arguments.problems, ...read.sections.problems];
  if (problems.length > 0) {
    throw new Error(problems.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n'));
  }
  const json = JSON.stringify(JSON.stringify(read));
  return {
    name: 'prepared-library',
    setup({ onLoad }) {
      onLoad({ filter: /src[/\\]library[/\\]prepared\.ts$/ }, () => ({
        contents: `export const preparedLibrary = JSON.parse(${json});`,
      }));
      onLoad({ filter: /templates[/\\](?:arguments|sections)[/\\].*\.md$/ }, () => ({
        contents: '',
        loader: 'text',
      }));
    },
  };
}

/** The exports of a layer of the engine, bundled for this process. */
async function builtNow(layer) {
  const outfile = join(root, 'build', `${layer}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`src/${layer}/index.ts`],
    bundle: true,
    platform: 'node',
    loader: textLoaders,
    outfile,
    logLevel: 'warning',
  });
  const require = createRequire(import.meta.url);
  delete require.cache[outfile];
  return require(outfile);
}

/**
 * The library spends most of the time of laying out pages on asking again, for every word, which table
 * its font is in, on copying objects the slow way its compiler chose for old engines, and on going
 * over all it has placed for each page. What follows does the same work once; not one page number
 * changes.
 */
const KEPT_ANSWERS = {
  knownEastAsianFontOf: '(font) => font',
  eastAsianFontOf: '(font) => font',
  widthsOf: '(font) => font',
  measuresOf: 'fontKey',
};

/** Definitions of `docx/layout` that give the same in less time. */
const REWRITTEN = {
  withoutUndefined: `(object) => {
    const kept = {};
    for (const key of Object.keys(object)) if (object[key] !== void 0) kept[key] = object[key];
    return kept;
  }`,
};

/** Applies {@link KEPT_ANSWERS} and {@link REWRITTEN}. @throws when the library is no longer as it was. */
export const fasterLayout = {
  name: 'faster-layout',
  setup({ onLoad }) {
    onLoad({ filter: /docx[/\\]dist[/\\](?:layout|index)\.mjs$/ }, ({ path }) => {
      let contents = withLastingPatterns(withPlainCopies(readFileSync(path, 'utf8')));
      if (path.endsWith('layout.mjs')) {
        for (const [name, key] of Object.entries(KEPT_ANSWERS)) {
          contents = keepingAnswers(contents, name, key);
        }
        for (const [name, definition] of Object.entries(REWRITTEN)) {
          contents = replaced(
            contents,
            name,
            new RegExp(`^var ${name} = .*;$`, 'm'),
            () => `var ${name} = ${definition};`,
          );
        }
        contents = replaced(
          contents,
          'guessesOn',
          /const guessesOn = \(page\) => (\[\.\.\.new Set\(placements\.flatMap\(\(placement\) => placement\.type === "guess") && placement\.page === page( \? \[placement\.reason\] : \[\]\)\)\]);/,
          () => `
\tconst guessed = new Map();
\tfor (const { type, page, reason } of placements) {
\t\tif (type === "guess") guessed.set(page, (guessed.get(page) ?? new Set()).add(reason));
\t}
\tconst guessesOn = (page) => [...(guessed.get(page) ?? [])];`,
        );
        contents += `
function keepAnswers(keyOf, ask) {
  const answers = new Map();
  let last;
  let lastAnswer;
  return (question) => {
    const key = keyOf(question);
    if (key === last && key !== void 0) return lastAnswer;
    if (!answers.has(key)) answers.set(key, ask(question));
    last = key;
    return (lastAnswer = answers.get(key));
  };
}
// Without a new string for each question about the font of the question before.
let lastFont, lastBold, lastItalic, lastFontKey;
function fontKey({ font, bold, italic }) {
  if (font !== lastFont || bold !== lastBold || italic !== lastItalic || lastFontKey === void 0) {
    lastFont = font;
    lastBold = bold;
    lastItalic = italic;
    lastFontKey = font + '|' + bold + '|' + italic;
  }
  return lastFontKey;
}
`;
      }
      return { contents };
    });
  },
};

function withPlainCopies(source) {
  return replaced(
    source,
    '_objectSpread2',
    /^function _objectSpread2\(e\) \{[\s\S]*?^\}/m,
    () => `function _objectSpread2(e, first, second) {
\tif (second === void 0) {
\t\tfor (const _ in e) return Object.assign(e, first);
\t\treturn { ...first };
\t}
\tfor (const _ in first) return Object.assign(e, first, second);
\treturn Object.assign(e, second);
}`,
  );
}

/** Patterns that the library makes anew at each use, for every character of a brief, made once. */
function withLastingPatterns(source) {
  const names = new Map();
  const lasting = source.replace(/new RegExp\("(?:[^"\\]|\\.)*", "[imsuv]*"\)/g, (pattern) => {
    const name = names.get(pattern) ?? `LASTING_PATTERN_${names.size}`;
    names.set(pattern, name);
    return name;
  });
  return [...[...names].map(([pattern, name]) => `const ${name} = ${pattern};`), lasting].join(
    '\n',
  );
}

function keepingAnswers(source, name, key) {
  return replaced(
    source,
    name,
    new RegExp(`^var ${name} = (\\([\\s\\S]*?^\\});`, 'm'),
    (_, definition) => `var ${name} = keepAnswers(${key}, ${definition});`,
  );
}

function replaced(source, name, pattern, replacement) {
  if (!pattern.test(source))
    throw new Error(`docx has no ${name} as it was: look at fasterLayout.`);
  return source.replace(pattern, replacement);
}
