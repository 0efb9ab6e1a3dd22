import type { Briefs } from '../briefs.ts';
import { drafting, makeChange } from '../drafting.ts';

/** **Amicus: Insert Footnote**: the mark behind the words at the cursor, and its note, where typing goes on. */
export async function insertFootnote(briefs: Briefs): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief } = at.open;
  await makeChange(at, engine.insertFootnote(brief, at.offset));
}
