import { BriefMemory } from '../brief/index.ts';
import { TypesetMemory } from '../docx/index.ts';

/**
 * What an export of a draft leaves for the next one: blocks that did not change are neither parsed nor
 * searched for citations nor set in type again. Keep one for each open draft; what is exported with it
 * is the same, byte for byte, as without.
 */
export class ExportMemory {
  readonly brief = new BriefMemory();
  readonly typeset = new TypesetMemory();
}
