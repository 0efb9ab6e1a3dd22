import { z } from 'zod';
import type { KeyPath } from './brief.ts';
import { frontMatterSchema } from './front-matter.ts';

/** What the schema says of a key. */
export interface KeyFacts {
  readonly description?: string;
  /** Values to offer. */
  readonly examples: readonly unknown[];
  /** The values allowed, when they are a fixed list. */
  readonly values: readonly string[];
  /** The keys that may stand below it. */
  readonly keys: readonly string[];
  /** What is expected, in plain words: `text`, `a list`, `true or false`. */
  readonly expected: string;
}

/**
 * What the front matter schema says of a key; the empty path gives the top level.
 *
 * @returns undefined for a key the schema does not know
 */
export function frontMatterKey(path: KeyPath): KeyFacts | undefined {
  let schema: z.ZodType | undefined = frontMatterSchema;
  let meta = schema.meta();
  for (const step of path) {
    schema = schema && below(schema, step);
    meta = schema?.meta();
  }
  if (schema === undefined) return undefined;
  const inner = unwrap(schema);
  meta ??= inner.meta();
  const description = meta?.description ?? inner.meta()?.description;
  const examples = meta?.examples ?? inner.meta()?.examples;
  return {
    ...(description !== undefined && { description }),
    examples: Array.isArray(examples) ? examples : [],
    values: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
    keys: keysOf(inner),
    expected: expectation(inner),
  };
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodExactOptional) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

function below(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = below(option as z.ZodType, step);
      if (found) return found;
    }
  } else if (inner instanceof z.ZodArray) {
    return typeof step === 'number' ? (inner.element as z.ZodType) : undefined;
  } else if (inner instanceof z.ZodRecord) {
    return inner.valueType as z.ZodType;
  } else if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, step)) {
    return inner.shape[step] as z.ZodType;
  }
  return undefined;
}

function keysOf(inner: z.ZodType): string[] {
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((o) => keysOf(o as z.ZodType));
  return [];
}

function expectation(inner: z.ZodType): string {
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`;
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => expectation(option as z.ZodType)).join(' or ');
  }
  if (inner instanceof z.ZodArray) {
    return unwrap(inner.element as z.ZodType) instanceof z.ZodObject
      ? `a list, each item with ${keysOf(unwrap(inner.element as z.ZodType)).join(', ')}`
      : 'a list';
  }
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodISODate) return 'a date, year first, such as 2026-11-23';
  if (inner instanceof z.ZodString) return 'text';
  const keys = keysOf(inner);
  return keys.length > 0 ? `keys below it: ${keys.join(', ')}` : 'keys below it';
}
