import { ruleText } from '../../courts/index.ts';
import type { Check } from '../check.ts';
import { valueReplaced } from './front-matter-value.ts';

/** That a brief is in the form its stage asks for: some stages need another profile of the court. */
export const formOfStage: Check = {
  id: 'form-of-stage',
  looksAt: 'the form the stage asks for',
  run({ brief, profile, stage }) {
    const { insteadUse, noBrief } = stage;
    if (noBrief) {
      return [
        {
          check: 'form-of-stage/no-brief',
          severity: 'error',
          ...brief.frontMatterSpan(['stage']),
          message: `At this stage (${stage.title}) ${profile.name} takes no amicus brief but ${noBrief.value}. Write that instead, or give the stage the brief is for.`,
          rule: ruleText(noBrief),
        },
      ];
    }
    if (!insteadUse) return [];
    const own = brief.namedCourt === profile.id;
    const fix = own ? valueReplaced(brief, ['court'], insteadUse) : undefined;
    return [
      {
        check: 'form-of-stage/other-form',
        severity: 'error',
        ...brief.frontMatterSpan(['stage']),
        message: `"${profile.id}" is not the form for an amicus brief at this stage (${stage.title}), even where a party may use it. Give "court: ${insteadUse}".`,
        rule: stage.lengthRule,
        ...(fix ? { fix } : {}),
      },
    ];
  },
};
