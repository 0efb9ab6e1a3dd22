import type { Nodes } from 'mdast';
import type { Brief, BriefPassage } from '../../brief/index.ts';
import type { Citation, CitationKind, CitationReading, Span } from '../../citations/index.ts';
import type { BriefCheck } from '../check.ts';
import { type ProseFinding, placed } from '../prose.ts';
import { isQuoted, plainOf, Spans } from './spans.ts';

/** A citation as a check of single citations sees it: in the block it stands in, without markup. */
export interface Cited {
  readonly citation: Citation;
  /** The text of the block. */
  readonly text: string;
  /** The same with plain quotes, dashes and blanks, place for place. */
  readonly plain: string;
  /** The parts of it in italics, by offsets into `text`. */
  readonly italics: readonly Span[];
}

/** What a check of citations looks at, and where it has nothing to say. */
export interface CitationCheckOptions {
  /** The kinds of citations it looks at; all but works named alone when left out. */
  readonly kinds?: readonly CitationKind[];
  /** Headings have a type of their own. */
  readonly headings?: 'skip';
  /** Briefs whose court has another form for this. */
  readonly unless?: (brief: Brief) => boolean;
}

/** What was found in a citation. */
interface FoundIn {
  readonly citation: Citation;
  readonly found: readonly ProseFinding[];
}

/**
 * A check that looks at each citation by itself, in its block. What it found is kept with what was read,
 * which is the same object until its block changes. What stands in a quotation is left as it was quoted.
 *
 * @param find must depend on its argument only, and not on what the citation refers to; offsets of its
 *   findings count in `text`
 */
export function citationCheck(
  id: string,
  looksAt: string,
  find: (cited: Cited) => readonly ProseFinding[],
  { kinds, headings, unless }: CitationCheckOptions = {},
): BriefCheck {
  // The fields belong to what was found in a block, and stay while the block stays.
  const byFields = new WeakMap<Citation['fields'], readonly ProseFinding[]>();
  const byReading = new WeakMap<CitationReading, readonly FoundIn[]>();
  const look = (citation: Citation, passage: BriefPassage): readonly ProseFinding[] => {
    const known = byFields.get(citation.fields);
    if (known) return known;
    const { text, italics = [] } = passage;
    const all = find({ citation, text, plain: plainOf(text), italics });
    const found = all.filter(({ from }) => !isQuoted(text, from));
    byFields.set(citation.fields, found);
    return found;
  };
  const lookAll = (brief: Brief): readonly FoundIn[] => {
    const all: FoundIn[] = [];
    for (const citation of brief.citations.citations) {
      // How a work named alone is read depends on the other citations.
      if (kinds ? !kinds.includes(citation.kind) : citation.kind === 'reference') continue;
      const passage = brief.passages[citation.passage];
      const found = passage ? look(citation, passage) : [];
      if (found.length > 0) all.push({ citation, found });
    }
    return all;
  };
  return {
    id,
    looksAt,
    run: ({ brief }) => {
      if (unless?.(brief)) return [];
      let all = byReading.get(brief.citations);
      if (!all) {
        all = lookAll(brief);
        byReading.set(brief.citations, all);
      }
      return all.flatMap(({ citation, found }) => {
        const passage = brief.passages[citation.passage];
        if (!passage || (headings === 'skip' && passage.node.type === 'heading')) return [];
        if (quotedBlocks(brief).has(passage.node)) return [];
        return found.map((one) => placed(brief, passage, id, one));
      });
    },
  };
}

const blocks = new WeakMap<Brief, ReadonlySet<Nodes>>();

/** The paragraphs in block quotations. */
export function quotedBlocks(brief: Brief): ReadonlySet<Nodes> {
  let set = blocks.get(brief);
  if (!set) {
    const found = new Set<Nodes>();
    const read = (node: Nodes, quoted: boolean): void => {
      if (quoted) found.add(node);
      if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) return;
      for (const child of node.children) read(child, quoted || node.type === 'blockquote');
    };
    read(brief.root, false);
    set = found;
    blocks.set(brief, set);
  }
  return set;
}

const places = new WeakMap<Brief, Spans>();

/** Whether a place of the draft is in a block quotation. */
export function inQuotedBlock(brief: Brief, offset: number): boolean {
  let spans = places.get(brief);
  if (!spans) {
    spans = new Spans(
      [...quotedBlocks(brief)].flatMap(({ position }) =>
        position ? [{ from: position.start.offset ?? 0, to: position.end.offset ?? 0 }] : [],
      ),
    );
    places.set(brief, spans);
  }
  return spans.holds(offset);
}
