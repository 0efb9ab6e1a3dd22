import type { Check } from './check.ts';

/** That the way of service is one the court's certificate has words for. */
export const service: Check = {
  id: 'service',
  looksAt: 'way of service',
  run({ brief, frontMatter, profile }) {
    const { place, byMethod } = profile.service.value;
    const method = frontMatter.service?.method;
    if (place === 'none' || !method || byMethod[method]) return [];
    const known = Object.keys(byMethod).filter((name) => name !== 'other');
    return [
      {
        check: 'service/method',
        severity: 'warning',
        ...brief.frontMatterSpan(['service', 'method']),
        message: `${profile.name} has no usual wording for service by "${method}"; the certificate names it as it is. Usual here: ${known.join(', ')}.`,
        rule: profile.service.rule,
      },
    ];
  },
};
