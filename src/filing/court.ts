import type { Brief, Finding } from '../brief/index.ts';
import type { Filing } from '../checks/index.ts';
import {
  type CourtFile,
  type CourtProfile,
  type CourtStage,
  findCourt,
  loadCourts,
  ruleText,
  stageOf,
} from '../courts/index.ts';

/** The court a draft is exported for. */
export interface Court {
  readonly profile?: CourtProfile;
  readonly stage?: CourtStage;
  readonly stageId: string;
  readonly findings: readonly Finding[];
}

/** What of a request says which court. */
export interface CourtRequest {
  readonly court?: string;
  readonly stage?: string;
  readonly courts?: readonly CourtFile[];
}

/** The court and stage asked for, or what is wrong with them. */
export function courtOf(brief: Brief, request: CourtRequest): Court {
  const { courts, problems } = loadCourts(request.courts ?? []);
  const finding = (
    message: string,
    key: string,
    severity: Finding['severity'] = 'error',
  ): Finding => ({
    check: `courts/${key}`,
    severity,
    ...brief.frontMatterSpan([key]),
    message,
  });
  const broken = problems.map((problem) =>
    finding(`${problem.file}:${problem.line}: ${problem.message}`, 'court', 'warning'),
  );
  const id = request.court ?? brief.namedCourt;
  if (!id) return { stageId: '', findings: broken };
  const found = findCourt(courts, id);
  if (!found.found) return { stageId: '', findings: [...broken, finding(found.message, 'court')] };
  const asked = request.stage ?? brief.frontMatter?.stage;
  const stage = stageOf(found.profile, asked);
  if (!stage.found) {
    const problem = finding(stage.message, 'stage');
    // A draft taken to another court need not know that court's stages.
    const usual = request.court && !request.stage ? stageOf(found.profile) : stage;
    if (!usual.found) return { stageId: '', findings: [...broken, problem] };
    const message = `${stage.message} Exported for the stage "${usual.id}"; give the stage under "courts:" in the front matter.`;
    return {
      profile: found.profile,
      stage: usual.stage,
      stageId: usual.id,
      findings: [...broken, { ...problem, severity: 'warning', message }],
    };
  }
  return { profile: found.profile, stage: stage.stage, stageId: stage.id, findings: broken };
}

/** A warning where the profile is a base for others and its cover names no court. */
export function notPrinted({ brief, profile }: Filing): Finding[] {
  return profile.cover.value.namesCourt === false
    ? [
        {
          check: 'courts/unnamed',
          severity: 'warning',
          ...brief.frontMatterSpan(['court']),
          message: `"${profile.id}" names no circuit, so the cover says only "${profile.cover.value.courtLines.join(' ')}". Add the circuit in Word, or give a profile of your own in .amicus/courts that inherits from ${profile.id}.`,
          rule: ruleText(profile.cover),
        },
      ]
    : [];
}
