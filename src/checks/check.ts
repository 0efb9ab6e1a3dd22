import type { Brief, Finding, FrontMatter } from '../brief/index.ts';
import type { CourtProfile, CourtStage } from '../courts/index.ts';

/** A brief with the court it goes to: what a check looks at. */
export interface Filing {
  readonly brief: Brief;
  readonly frontMatter: FrontMatter;
  readonly profile: CourtProfile;
  readonly stage: CourtStage;
  /** Words that count against the limit, generated statements included. */
  readonly words: number;
}

/** One check of what it needs to know of a brief. Its page is the Markdown file of its id beside it. */
export interface CheckOf<Needs> {
  /** Stable id, the first part of the ids of its findings. */
  readonly id: string;
  /** What it looks at, as a phrase: `length against the limit`. */
  readonly looksAt: string;
  run(needs: Needs): readonly Finding[];
}

/** One check of a brief against its court's rules. */
export type Check = CheckOf<Filing>;

/** One check of the text itself, whatever its court: it runs without a usable front matter too. */
export type BriefCheck = CheckOf<Pick<Filing, 'brief'>>;
