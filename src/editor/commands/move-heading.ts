import type { Briefs } from '../briefs.ts';
import { drafting, makeChange } from '../drafting.ts';

/** **Amicus: Promote Heading** and **Demote Heading**: the heading the cursor is under, with those below it. */
export async function shiftHeading(briefs: Briefs, by: 'promote' | 'demote'): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief, reread } = at.open;
  await makeChange(at, engine.shiftHeading(brief, at.offset, by, reread));
}

/** **Amicus: Move Section Up** and **Move Section Down**: what stands under the heading the cursor is under. */
export async function moveSection(briefs: Briefs, direction: 'up' | 'down'): Promise<void> {
  const at = await drafting(briefs);
  if (!at) return;
  const { engine, brief, reread } = at.open;
  await makeChange(at, engine.moveSection(brief, at.offset, direction, reread));
}
