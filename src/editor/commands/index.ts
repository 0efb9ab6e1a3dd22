import type { Briefs } from '../briefs.ts';
import type { CheckPages } from '../check-pages.ts';
import { convertCitation } from './convert-citation.ts';
import { explainRule } from './explain-rule.ts';
import { ExportCommand, type ExportServices } from './export-brief.ts';
import { goToPart } from './go-to-part.ts';
import { insertBlockQuotation } from './insert-block-quotation.ts';
import { insertCitation } from './insert-citation.ts';
import { insertCrossReference } from './insert-cross-reference.ts';
import { insertFootnote } from './insert-footnote.ts';
import { markPrincipal } from './mark-principal.ts';
import { moveSection, shiftHeading } from './move-heading.ts';
import { showWordBudget } from './show-word-budget.ts';
import { switchCourt } from './switch-court.ts';

/** What commands need. */
export interface CommandServices {
  readonly briefs: Briefs;
  readonly pages: CheckPages;
  readonly exporting: ExportServices;
}

/** The commands by their names in package.json, `amicus.` left out. */
export type Commands = ReturnType<typeof commandsOf>;
/** The name of one. */
export type CommandName = keyof Commands;

/** All commands: those that write a brief, arrange it and look into it, and the exports. */
export function commandsOf(services: CommandServices) {
  const { briefs, pages, exporting } = services;
  const exportDocx = new ExportCommand(exporting, 'docx');
  const exportPdf = new ExportCommand(exporting, 'pdf');
  return {
    insertCitation: () => insertCitation(briefs),
    insertCrossReference: () => insertCrossReference(briefs),
    insertFootnote: () => insertFootnote(briefs),
    insertBlockQuotation: () => insertBlockQuotation(briefs),
    markPrincipal: () => markPrincipal(briefs),
    convertToShortForm: () => convertCitation(briefs, 'short'),
    convertToFullForm: () => convertCitation(briefs, 'full'),
    promoteHeading: () => shiftHeading(briefs, 'promote'),
    demoteHeading: () => shiftHeading(briefs, 'demote'),
    moveSectionUp: () => moveSection(briefs, 'up'),
    moveSectionDown: () => moveSection(briefs, 'down'),
    goToPart: () => goToPart(briefs),
    showWordBudget: () => showWordBudget(briefs),
    switchCourt: () => switchCourt(briefs),
    explainRule: (id) => explainRule(briefs, pages, id),
    exportDocx: () => exportDocx.run(),
    exportPdf: () => exportPdf.run(),
  } satisfies Record<string, (argument: unknown) => Promise<unknown>>;
}
