import type { Finding } from '../../brief/index.ts';
import { ruleText } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';

/** That service is made in a way the court's certificate has words for, and on those named. */
export const service: Check = {
  id: 'service',
  looksAt: 'way of service',
  run(filing) {
    const { place } = filing.profile.service.value;
    if (place === 'none' || !filing.frontMatter.service) return [];
    return [
      ...unknownMethod(filing),
      ...nobody(filing),
      ...unreachable(filing),
      ...barMember(filing),
    ];
  },
};

/** Papers served apart from the brief must say how: the court's own filing system is not enough. */
function unknownMethod({ brief, frontMatter, profile }: Filing): Finding[] {
  const { byMethod, place } = profile.service.value;
  const method = frontMatter.service?.method;
  if (!method || byMethod[method]) return [];
  const known = Object.keys(byMethod).filter((name) => name !== 'other');
  return [
    {
      check: 'service/method',
      severity: place === 'separate' ? 'error' : 'warning',
      ...brief.frontMatterSpan(['service', 'method']),
      message: `"method: ${method}" is no way of service that the ${profile.service.value.title.toLowerCase()} of ${profile.name} can state. Give one of ${known.join(', ')}, with those served; under "courts:" if it holds for this court only.`,
      rule: ruleText(profile.service),
    },
  ];
}

/** Service by mail, e-mail or hand is on persons the certificate names. */
function nobody({ brief, frontMatter, profile }: Filing): Finding[] {
  const { method, served = [] } = frontMatter.service ?? {};
  if (method === 'cm-ecf' || served.length > 0) return [];
  return [
    {
      check: 'service/nobody-served',
      severity: 'error',
      ...brief.frontMatterSpan(['service']),
      message: `The ${profile.service.value.title.toLowerCase()} has no one to name. Give "served:" under "service:", with a name and an address for each.`,
      rule: ruleText(profile.service),
    },
  ];
}

/** Those named as served, when everyone is served through the court, need a way of their own. */
function unreachable({ brief, frontMatter, profile }: Filing): Finding[] {
  const { method, served = [] } = frontMatter.service ?? {};
  if (method !== 'cm-ecf') return [];
  return served.flatMap((one, index) =>
    one.by
      ? []
      : [
          {
            check: 'service/served-how',
            severity: 'error' as const,
            ...brief.frontMatterSpan(['service', 'served', index]),
            message: `${one.name} is named as served, but not how: "cm-ecf" reaches registered counsel only. Add "by: mail", "by: email" or "by: hand", or take the name out.`,
            rule: ruleText(profile.service),
          },
        ],
  );
}

/** A proof of service that speaks of bar membership is only as true as the writer makes sure. */
function barMember({ brief, frontMatter, profile }: Filing): Finding[] {
  const words = Object.values(profile.service.value.byMethod).flat().join(' ');
  if (!/member of the Bar/i.test(words)) return [];
  const name = frontMatter.counsel.find((one) => one.record)?.name ?? frontMatter.counsel[0]?.name;
  return [
    {
      check: 'service/bar-member',
      severity: 'information',
      ...brief.frontMatterSpan(['counsel']),
      message: `The ${profile.service.value.title.toLowerCase()} says that ${name} is a member of the Bar of this Court. Make sure that it is so before signing.`,
      rule: ruleText(profile.service),
    },
  ];
}
