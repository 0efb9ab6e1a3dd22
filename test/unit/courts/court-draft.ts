/** The least brief a court takes whole: what its profile asks of the writer, answered. */
import {
  authorityToFileAt,
  type CourtProfile,
  type CourtStage,
  extraPartsOf,
  placeholdersIn,
} from '../../../src/courts/index.ts';
import { BODY, frontMatter } from '../docx/draft.ts';

/** Answers only counsel can give, as the front matter writes them. */
const ANSWERS: Readonly<Record<string, string>> = {
  'adopted-brief': 'Brief for Appellee',
  'separate-brief': 'It alone studies telephones.',
  'interested-persons': '[A. Counsel, Alpha Inc., Example Association]',
  'bar-member': 'A. Counsel',
  affiliates: 'Example Association has no parents, subsidiaries, or affiliates.',
  'fee-source': 'No fee has been or will be paid for preparing this brief.',
  'virus-scan': 'Example Scanner 1.0',
};

/** The front matter keys a court asks for at a stage, beside those of every draft. */
export function answersFor(profile: CourtProfile, stage: CourtStage): Record<string, string> {
  const needed = extraPartsOf(profile).flatMap(({ text }) => text.flatMap(placeholdersIn));
  const ways = Object.keys(authorityToFileAt(profile, stage).value.wording);
  return {
    ...Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => needed.includes(key))),
    ...(ways[0] ? { authority: ways[0] } : {}),
    ...(profile.cover.value.argument ? { argument: 'not-scheduled' } : {}),
    ...(profile.cover.value.division ? { division: 'Division One' } : {}),
    urges: stage.namesOutcome === false ? 'none' : 'affirmance',
    counsel:
      '[{ name: A. Counsel, address: [1 Example Street], phone: "(555) 555-0100", email: counsel@example.org, bar: Bar No. 000000 }]',
    docket: docketOf(profile),
    ...(stage.notice ? { 'parties-notified': 'in-time' } : {}),
    ...(profile.authorities.value.asterisks
      ? {
          authorities:
            '[{ cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", category: cases, principal: true }]',
        }
      : {}),
  };
}

/** A number as the federal courts have them; other courts' numbers are not looked at. */
function docketOf({ name }: CourtProfile): string {
  if (/^United States District Court/.test(name)) return '"No. 4:19-cv-07123-PJH"';
  return name === 'Supreme Court of the United States' ? '"No. 20-16"' : '"No. 20-16408"';
}

/** A draft with everything a court asks for at a stage. */
export function courtDraft(
  profile: CourtProfile,
  stageId: string,
  keys: Readonly<Record<string, string>> = {},
): string {
  const stage = profile.stages[stageId];
  if (!stage) throw new Error(`${profile.id} has no stage ${stageId}`);
  const written = extraPartsOf(profile)
    .filter(({ text }) => text.length === 0)
    .map(({ title }) => `# ${title}\n\nNone.\n\n`);
  const all = { court: profile.id, stage: stageId, ...answersFor(profile, stage), ...keys };
  return frontMatter(all) + written.join('') + BODY;
}
