import type { Briefs } from '../briefs.ts';
import { drafting, putSnippet } from '../drafting.ts';

/** **Amicus: Convert to Short Form** and **Convert to Full Form**: the citation at the cursor. */
export async function convertCitation(briefs: Briefs, to: 'short' | 'full'): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief, reread } = at.open;
  await putSnippet(at, engine.convertCitation(brief, at.offset, to, reread));
}
