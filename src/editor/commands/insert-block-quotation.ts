import type { Briefs } from '../briefs.ts';
import { drafting, putSnippet } from '../drafting.ts';

/** **Amicus: Insert Block Quotation**: of what is selected, or an empty one; the citation goes behind it. */
export async function insertBlockQuotation(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief } = at.open;
  const { from, to } = at.selection;
  await putSnippet(at, engine.blockQuotation(brief, from, to));
}
