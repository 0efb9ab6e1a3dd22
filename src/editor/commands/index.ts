import type { Memento } from 'vscode';
import type { CheckPages } from '../check-pages.ts';
import type { WorkspaceCourts } from '../workspace-courts.ts';
import { convertCitation } from './convert-citation.ts';
import { editFilingDetails } from './edit-filing-details.ts';
import { explainRule } from './explain-rule.ts';
import { ExportCommand, type ExportServices } from './export-brief.ts';
import { goToPart } from './go-to-part.ts';
import { goToPlaceholder } from './go-to-placeholder.ts';
import { insertArgument, type LibraryServices } from './insert-argument.ts';
import { insertBlockQuotation } from './insert-block-quotation.ts';
import { insertCitation } from './insert-citation.ts';
import { insertCrossReference } from './insert-cross-reference.ts';
import { insertFootnote } from './insert-footnote.ts';
import { insertSection } from './insert-section.ts';
import { markPrincipal } from './mark-principal.ts';
import { moveSection, shiftHeading } from './move-heading.ts';
import { newBrief } from './new-brief.ts';
import { saveAsModule } from './save-as-module.ts';
import { showWordBudget } from './show-word-budget.ts';
import { switchCourt } from './switch-court.ts';

/** What commands need. */
export interface CommandServices extends LibraryServices {
  readonly courts: WorkspaceCourts;
  /** Where answers are kept from one new brief to the next. */
  readonly answers: Memento;
  readonly pages: CheckPages;
  readonly exporting: ExportServices;
}

/** The commands by their names in package.json, `amicus.` left out. */
export type Commands = ReturnType<typeof commandsOf>;
/** The name of one. */
export type CommandName = keyof Commands;

/** All commands: those that write a brief, arrange it and look into it, and the exports. */
export function commandsOf(services: CommandServices) {
  const { briefs, loadLibrary, courts, answers, pages, exporting } = services;
  const exportDocx = new ExportCommand(exporting, 'docx');
  const exportPdf = new ExportCommand(exporting, 'pdf');
  return {
    newBrief: () => newBrief(loadLibrary, courts, answers),
    insertArgument: () => insertArgument(services),
    insertSection: () => insertSection(services),
    saveAsModule: () => saveAsModule(services),
    editFilingDetails: () => editFilingDetails(briefs),
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
    nextPlaceholder: () => goToPlaceholder(briefs, loadLibrary, 'next'),
    previousPlaceholder: () => goToPlaceholder(briefs, loadLibrary, 'previous'),
    goToPart: () => goToPart(briefs),
    showWordBudget: () => showWordBudget(briefs),
    switchCourt: () => switchCourt(briefs),
    explainRule: (id) => explainRule(briefs, pages, id),
    exportDocx: () => exportDocx.run(),
    exportPdf: () => exportPdf.run(),
  } satisfies Record<string, (argument: unknown) => Promise<unknown>>;
}
