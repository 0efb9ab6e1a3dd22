import { z } from 'zod';

/** The names in braces in a text, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** A string whose braces hold only the names given. */
export function wordsWith(names: readonly string[]) {
  return z
    .string()
    .min(1)
    .superRefine((value, context) => {
      for (const name of placeholdersIn(value)) {
        if (names.includes(name)) continue;
        const known = names.map((each) => `{${each}}`).join(', ');
        context.addIssue({
          code: 'custom',
          message: `does not know the placeholder {${name}}; use ${known}`,
        });
      }
    });
}
