/** A brief with the court it goes to: counted, and checked against the court's rules. */
export { type CheckedBrief, checkBrief, checkBriefSteps } from './check-brief.ts';
export { type Court, type CourtRequest, courtOf, notPrinted } from './court.ts';
export { type ReadFiling, readFiling } from './read-filing.ts';
export { type BudgetPart, type WordBudget, wordBudget } from './word-budget.ts';
