import type { Brief, Finding } from '../brief/index.ts';
import type { Filing } from '../checks/index.ts';
import { type Court, type CourtRequest, courtOf } from './court.ts';
import { type WordBudget, wordBudget } from './word-budget.ts';

/** A brief with its court, as far as both are known. */
export interface ReadFiling {
  /** Absent while the front matter or the court cannot be used; `findings` say why. */
  readonly filing?: Filing;
  readonly budget?: WordBudget;
  readonly court: Court;
  /** What is wrong with the draft itself and with the choice of court. */
  readonly findings: readonly Finding[];
}

/** Puts a brief together with the court it goes to, and counts its words. */
export function readFiling(brief: Brief, request: CourtRequest = {}): ReadFiling {
  const court = courtOf(brief, request);
  const findings = [...brief.findings, ...court.findings];
  const { frontMatter } = brief;
  const { profile, stage } = court;
  if (!frontMatter || !profile || !stage) return { court, findings };
  const budget = wordBudget(brief, frontMatter, profile, stage);
  const filing = { brief, frontMatter, profile, stage, words: budget.words };
  return { filing, budget, court, findings };
}
