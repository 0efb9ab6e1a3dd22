import type { Check } from './check.ts';

/** That a brief is in the form its stage asks for: some stages need another profile of the court. */
export const formOfStage: Check = {
  id: 'form-of-stage',
  looksAt: 'the form the stage asks for',
  run({ brief, profile, stage }) {
    const { insteadUse } = stage;
    if (!insteadUse) return [];
    return [
      {
        check: 'form-of-stage/other-form',
        severity: 'error',
        ...brief.frontMatterSpan(['stage']),
        message: `"${profile.id}" is not the form for an amicus brief at this stage (${stage.title}), even where a party may use it. Give "court: ${insteadUse}".`,
        rule: stage.lengthRule,
      },
    ];
  },
};
