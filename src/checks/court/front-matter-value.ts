import type { Brief, Fix } from '../../brief/index.ts';

/**
 * A fix that writes another value in place of a word beside its key, such as `kind: association`.
 *
 * @returns undefined where the key is not there or the word does not follow it at once
 */
export function valueReplaced(
  brief: Brief,
  path: readonly (string | number)[],
  value: string,
): Fix | undefined {
  const key = brief.frontMatterSpan(path);
  if (brief.text.slice(key.from, key.to) !== path.at(-1)) return undefined;
  const match = /^[ \t]*:[ \t]+["']?([\w-]+)/.exec(brief.text.slice(key.to, key.to + 100));
  if (!match?.[1]) return undefined;
  const to = key.to + match[0].length;
  const from = to - match[1].length;
  return { title: `Write "${path.at(-1)}: ${value}"`, edits: [{ from, to, text: value }] };
}
