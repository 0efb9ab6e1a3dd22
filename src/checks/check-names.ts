import type { BriefCheck } from './check.ts';

/**
 * That every name under `checks:` in the front matter is one of a check, so that none is thought to be
 * off that is not.
 *
 * @param others the checks there are besides this one
 */
export function checkNames(others: readonly { readonly id: string }[]): BriefCheck {
  const id = 'check-names';
  const known = [...others.map((each) => each.id), id];
  return {
    id,
    looksAt: 'names of checks in the front matter',
    run({ brief }) {
      return Object.keys(brief.frontMatter?.checks ?? {}).flatMap((name) => {
        const check = name.split('/')[0] ?? '';
        if (known.includes(check)) return [];
        const near = known.find((each) => each.startsWith(check.slice(0, 4)));
        const remedy = near ? `Did you mean "${near}"?` : 'Take it out.';
        return [
          {
            check: `${id}/unknown`,
            severity: 'warning' as const,
            ...brief.frontMatterSpan(['checks', name]),
            message: `There is no check "${name}". ${remedy}`,
          },
        ];
      });
    },
  };
}
