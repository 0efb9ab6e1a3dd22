import { CitationMemory } from '../citations/index.ts';
import { FrontMatterMemory } from './front-matter-reader.ts';
import { MarkdownMemory } from './markdown/index.ts';

/**
 * What readings of one draft leave for the next: after a keystroke only the block it is in is parsed
 * and searched again. Keep one for each open draft; what is read with it is the same as without.
 */
export class BriefMemory {
  readonly markdown = new MarkdownMemory();
  readonly frontMatter = new FrontMatterMemory();
  readonly citations = new CitationMemory();
}
