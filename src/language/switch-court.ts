import {
  type Brief,
  type Finding,
  parseBrief,
  removeFrontMatterAt,
  setFrontMatterAt,
  type TextEdit,
} from '../brief/index.ts';
import type { CheckLevels } from '../checks/index.ts';
import { type CourtFile, loadCourts } from '../courts/index.ts';
import { checkBrief } from '../filing/index.ts';

/** A court and a stage a brief may be taken to. */
export interface CourtChoice {
  readonly court: string;
  readonly stage: string;
  readonly name: string;
  /** The stage as a menu shows it. */
  readonly title: string;
  /** What the brief names now. */
  readonly current: boolean;
}

/** Every court and stage there is, those of the brief's own court first. */
export function courtChoices(brief: Brief, workspace: readonly CourtFile[] = []): CourtChoice[] {
  const { courts } = loadCourts(workspace);
  const id = brief.namedCourt;
  const own = id === undefined ? undefined : courts.get(id);
  const stage = brief.frontMatter?.stage ?? own?.defaultStage;
  return [...courts.values()]
    .filter(({ cover }) => cover.value.namesCourt !== false)
    .flatMap(({ id: court, name, stages }) =>
      Object.entries(stages).map(([one, { title }]) => ({
        court,
        stage: one,
        name,
        title,
        current: court === id && one === stage,
      })),
    )
    .sort((a, b) => Number(b.court === id) - Number(a.court === id));
}

/** What would be found in a brief in another court. */
export function findingsIn(
  brief: Brief,
  { court, stage }: Pick<CourtChoice, 'court' | 'stage'>,
  workspace: readonly CourtFile[] = [],
  levels?: CheckLevels,
): readonly Finding[] {
  const there = parseBrief(brief.text, { court, stage });
  return checkBrief(there, { court, stage, courts: workspace }, levels).findings;
}

/** The edits of the front matter that take a brief to another court and stage. */
export function switchEdits(
  brief: Brief,
  { court, stage }: Pick<CourtChoice, 'court' | 'stage'>,
  workspace: readonly CourtFile[] = [],
): TextEdit[] {
  const usual = loadCourts(workspace).courts.get(court)?.defaultStage === stage;
  const edits = [
    setFrontMatterAt(brief, ['court'], court),
    usual ? removeFrontMatterAt(brief, ['stage']) : setFrontMatterAt(brief, ['stage'], stage),
  ];
  return edits.flatMap((edit) => edit ?? []).sort((a, b) => a.from - b.from);
}
