import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { KeyPath } from './brief.ts';
import { frontMatterKey } from './front-matter-keys.ts';
import { nameOfPath } from './front-matter-problems.ts';

/** One thing the schema found wrong, with the key it is about. */
export interface Issue {
  readonly check: string;
  readonly path: KeyPath;
  /** Whether the key or its value is to be pointed at. */
  readonly part: 'key' | 'value';
  readonly message: string;
}

type ZodIssue = z.core.$ZodIssue;

/**
 * What Zod found, in the words of the front matter: what is there, what was expected, the remedy.
 *
 * @param value what was checked
 * @param named turns a path of `value` into the path where the writer wrote it
 * @param isEmpty whether a key stands there without a value
 */
export function issuesOf(
  issues: readonly ZodIssue[],
  value: unknown,
  named: (path: KeyPath) => KeyPath,
  isEmpty: (path: KeyPath) => boolean,
): Issue[] {
  const result: Issue[] = [];
  for (const { issue, path } of issues.flatMap((each) => flatten(each, [], value))) {
    const place = named(path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) result.push(unknownKey([...place, key]));
      continue;
    }
    const present = valueAt(value, path);
    result.push(
      present === undefined ? missing(place, isEmpty(place), issue) : wrong(place, present, issue),
    );
  }
  return result;
}

/** A union's issues are those of the alternative the writer meant: the one of the same type. */
function flatten(
  issue: ZodIssue,
  above: KeyPath,
  value: unknown,
): { issue: ZodIssue; path: KeyPath }[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => {
      return !errors.some((each) => each.code === 'invalid_type' && each.path.length === 0);
    });
    if (meant) return meant.flatMap((each) => flatten(each, path, value));
  }
  return [{ issue, path }];
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function unknownKey(path: KeyPath): Issue {
  const key = String(path.at(-1));
  const known = frontMatterKey(path.slice(0, -1))?.keys ?? [];
  const meant = nearest(key, known);
  const remedy = meant
    ? `Did you mean ${meant}?`
    : `Delete it, or use one of: ${known.join(', ')}.`;
  return {
    check: 'front-matter/unknown-key',
    path,
    part: 'key',
    message: `${nameOfPath(path)} is not a key Amicus knows. ${remedy}`,
  };
}

function missing(path: KeyPath, isEmpty: boolean, issue: ZodIssue): Issue {
  const facts = frontMatterKey(path);
  const key = String(path.at(-1));
  const why = issue.code === 'custom' ? ` It is ${issue.message}.` : '';
  const example = facts?.examples[0];
  const sample = example === undefined ? '' : `, e.g. ${key}: ${quoted(example)}`;
  return {
    check: isEmpty ? 'front-matter/empty' : 'front-matter/missing-key',
    path,
    part: 'key',
    message: `${nameOfPath(path)} is ${isEmpty ? 'empty' : 'missing'}.${why} Expected: ${facts?.expected ?? 'a value'}${sample}.`,
  };
}

function quoted(example: unknown): string {
  const text = String(example);
  return /^[\w-]+$/.test(text) ? text : `"${text}"`;
}

function wrong(path: KeyPath, present: unknown, issue: ZodIssue): Issue {
  const facts = frontMatterKey(path);
  let expected = facts?.expected ?? 'another value';
  let remedy = 'Correct it.';
  let check = 'front-matter/bad-value';
  if (issue.code === 'custom') {
    expected = issue.message;
    if (path[0] === 'counsel') remedy = 'Write record: true under the counsel of record only.';
  } else if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    check = 'front-matter/wrong-type';
    if (expected === 'text') remedy = 'Put the text in double quotes on the same line.';
    else if (expected.startsWith('a list')) remedy = 'Begin each item on its own line with "- ".';
    else if (expected.startsWith('keys')) remedy = 'Put them on the next lines, indented by two.';
  } else if (issue.code === 'invalid_value') {
    const meant = nearest(String(present), facts?.values ?? []);
    remedy = meant ? `Did you mean ${meant}?` : 'Write one of these.';
  } else if (issue.code === 'too_small') {
    expected = Array.isArray(present) ? 'at least one item' : expected;
    remedy = 'Fill it in, or delete the key if it may be left out.';
  } else if (facts?.examples[0] !== undefined) {
    remedy = `Write it like ${String(facts.examples[0])}.`;
  }
  return {
    check,
    path,
    part: 'value',
    message: `${nameOfPath(path)} is ${shown(present)}; expected ${expected}. ${remedy}`,
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? 'an empty list'
      : `a list of ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  }
  if (typeof value === 'object') return 'a group of keys';
  if (value === '') return 'empty';
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
