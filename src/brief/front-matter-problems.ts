import { isAlias, visit, type YAMLError } from 'yaml';
import type { KeyPath } from './brief.ts';
import { findKey, type YamlSource } from './yaml-document.ts';

/** A problem with the front matter, before it becomes a finding. */
export interface Problem {
  readonly check: string;
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** A key path as messages name it: `counsel 2 › email`. List places count from 1. */
export function nameOfPath(path: KeyPath): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += ` ${step + 1}`;
    else name += name === '' ? step : ` › ${step}`;
  }
  return name === '' ? 'The front matter' : name.trim();
}

/**
 * The offsets of a key, or of the nearest one above it; the opening `---` for the top. Never more
 * than one line.
 *
 * @param part `value` gives the value where there is one
 */
export function spanOfPath(
  text: string,
  yaml: YamlSource,
  path: KeyPath,
  part: 'key' | 'value' = 'key',
): { from: number; to: number } {
  for (let length = path.length; length > 0; length--) {
    const found = findKey(yaml, path.slice(0, length));
    if (!found) continue;
    const span = (part === 'value' && length === path.length && found.value) || found.key;
    const lineLength = text.slice(span.from, span.to).search(/[\r\n]/);
    return lineLength < 0 ? span : { from: span.from, to: span.from + lineLength };
  }
  return yaml.fence;
}

const remedies: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Here a colon stands within a value, or a line is indented more than its neighbours. Put a value that has a colon in double quotes; start keys of one level in one column.',
  TAB_AS_INDENT: 'A tab stands where the line is indented. Indent with spaces.',
  MISSING_CHAR: 'A quotation mark or bracket is opened and not closed. Close it.',
  BAD_INDENT: 'The line is not indented as the lines it belongs with. Indent them alike.',
  MULTILINE_IMPLICIT_KEY:
    'A key without a colon and a space after it. Write "key: value", one to a line.',
  BAD_SCALAR_START: 'A value cannot begin with this character. Put the value in double quotes.',
  BAD_ALIAS: 'A value that begins with * or & has to stand in double quotes.',
  RESOURCE_EXHAUSTION: 'Brackets or lists nest too deep here. Remove the ones that are not meant.',
};

/** What the YAML parser found; at most ten, since one slip often causes many. */
export function yamlProblems(text: string, { document, start }: YamlSource): Problem[] {
  const problems: Problem[] = [];
  const errors = [...document.errors, ...document.warnings];
  // Where the parser gave up, everything else it says follows from that.
  const exhausted = errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').slice(-1);
  for (const error of exhausted.length > 0 ? exhausted : errors.slice(0, 10)) {
    const from = Math.min(text.length, start + error.pos[0]);
    const to = Math.min(text.length, Math.max(from, start + error.pos[1]));
    problems.push(error.code === 'DUPLICATE_KEY' ? duplicate(text, from) : syntax(error, from, to));
  }
  return problems;
}

function duplicate(text: string, from: number): Problem {
  const key = /^[^:\r\n]*/.exec(text.slice(from, from + 200))?.[0].trimEnd() ?? '';
  return {
    check: 'front-matter/duplicate-key',
    from,
    to: from + key.length,
    message: `The key ${key} stands twice, and only one value can count. Delete one of them.`,
  };
}

function syntax(error: YAMLError, from: number, to: number): Problem {
  const remedy =
    remedies[error.code] ?? `${error.message}. Correct it; text in double quotes is always safe.`;
  return {
    check: 'front-matter/yaml',
    from,
    to,
    message: `The front matter cannot be read as YAML. ${remedy}`,
  };
}

/** Aliases (`*name`) without an anchor: nearly always a value in Markdown italics. */
export function aliasProblems({ document, start }: YamlSource): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, node) {
      if (!isAlias(node) || node.resolve(document) !== undefined) return;
      const from = start + (node.range?.[0] ?? 0);
      problems.push({
        check: 'front-matter/yaml',
        from,
        to: start + (node.range?.[1] ?? 0),
        message: `The front matter cannot be read as YAML. ${remedies.BAD_ALIAS}`,
      });
    },
  });
  return problems;
}
