import type { Nodes } from 'mdast';
import {
  type Brief,
  type BriefPassage,
  type Finding,
  originOf,
  type Severity,
  type TextEdit,
} from '../brief/index.ts';
import type { Span } from '../citations/index.ts';
import { blocksOf } from './blocks.ts';
import type { BriefCheck } from './check.ts';

/** A block of prose as a check of prose sees it: without markup. */
export interface Prose {
  /** The text without markup. */
  readonly text: string;
  /** The parts of it in italics, by offsets into `text`. */
  readonly italics: readonly Span[];
  /** What the block is: `paragraph`, `heading` or `tableCell`. */
  readonly type: string;
  /** Whether it stands in a footnote. */
  readonly inNote: boolean;
  /** Whether it stands in a block quotation. */
  readonly inBlockQuotation: boolean;
  /** The parts of it that are printed as typed (code), by offsets into `text`. */
  readonly code: readonly Span[];
}

/** What a check of prose finds in one block; offsets are UTF-16 units of {@link Prose.text}. */
export interface ProseFinding extends Span {
  /** The second part of the finding's id: `double` of `double-spaces/double`. */
  readonly what: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string;
  /** Left out where markup stands within the stretch found: it is no fault then. */
  readonly onlyPlain?: boolean;
  /**
   * What to write in place of the stretch found, with what a menu calls it; or the mark to put on both
   * sides of it.
   */
  readonly fix?: { readonly title: string } & (
    | { readonly text: string }
    | { readonly around: string }
  );
}

/**
 * A check that looks at each block of prose by itself. What it found in a block is kept by the block, so that after a keystroke only the block it is in is looked at again.
 *
 * @param find must depend on its argument only
 */
export function proseCheck(
  id: string,
  looksAt: string,
  find: (prose: Prose) => readonly ProseFinding[],
): BriefCheck {
  return {
    id,
    looksAt,
    run: ({ brief }) => {
      const findings: Finding[] = [];
      eachProse(brief, id, find, (found, passage) => {
        for (const one of found) {
          if (one.onlyPlain && !isPlain(brief, passage, one)) continue;
          findings.push(placed(brief, passage, id, one));
        }
      });
      return findings;
    },
  };
}

/**
 * Hands over what is known of each block of prose, in reading order. What was read of a block is kept by
 * the block, so that after a keystroke only the block it is in is read again.
 *
 * @param id names what is read; no two readers may share one
 * @param read must depend on its argument only
 */
export function eachProse<Known>(
  brief: Brief,
  id: string,
  read: (prose: Prose) => Known,
  take: (known: Known, passage: BriefPassage) => void,
): void {
  const slot = slotOf(id);
  for (const { passage, prose, known } of proseOf(brief)) {
    if (known[slot] === undefined) known[slot] = { value: read(prose()) };
    take((known[slot] as { value: Known }).value, passage);
  }
}

/** What lies between the text nodes of a block and is no line break. */
function codeOf({ text, pieces }: BriefPassage): readonly Span[] {
  let code: Span[] | undefined;
  let at = 0;
  for (let index = 0; index <= pieces.length; index++) {
    const from = pieces[index]?.from ?? text.length;
    if (from > at && text.slice(at, from).trim() !== '') {
      code ??= [];
      code.push({ from: at, to: from });
    }
    at = pieces[index]?.to ?? from;
  }
  return code ?? NO_SPANS;
}

const NO_SPANS: readonly Span[] = [];

/** A finding at its place in the draft; its fix is left out where markup stands within. */
export function placed(
  brief: Brief,
  passage: BriefPassage,
  id: string,
  { from, to, what, severity, message, rule, fix }: ProseFinding,
): Finding {
  const place = passage.sourceSpan(from, to);
  const plain = isPlain(brief, passage, { from, to });
  return {
    check: `${id}/${what}`,
    severity,
    ...place,
    message,
    ...(rule ? { rule } : {}),
    ...(fix && plain ? { fix: { title: fix.title, edits: edits(place, fix) } } : {}),
  };
}

/** Whether a stretch of a block is typed in the draft as it reads. */
function isPlain(brief: Brief, passage: BriefPassage, { from, to }: Span): boolean {
  const place = passage.sourceSpan(from, to);
  return brief.text.slice(place.from, place.to) === passage.text.slice(from, to);
}

function edits({ from, to }: Span, fix: NonNullable<ProseFinding['fix']>): TextEdit[] {
  if ('text' in fix) return [{ from, to, text: fix.text }];
  return [from, to].map((at) => ({ from: at, to: at, text: fix.around }));
}

/** A block of a brief, with what was read of it. */
interface ProseBlock {
  readonly passage: BriefPassage;
  readonly prose: () => Prose;
  /** What each reader read, at its slot. */
  readonly known: ({ readonly value: unknown } | undefined)[];
}

const slots = new Map<string, number>();

/** The place of what a reader read among what is known of a block. */
function slotOf(id: string): number {
  const slot = slots.get(id) ?? slots.size;
  slots.set(id, slot);
  return slot;
}

const byBrief = new WeakMap<Brief, readonly ProseBlock[]>();
/** By the node that was parsed, so that what is known of a block stays known when the block moves. */
const byNode = new WeakMap<Nodes, ProseBlock['known']>();

/** The blocks of prose of a brief, made ready once for all who ask. */
function proseOf(brief: Brief): readonly ProseBlock[] {
  const before = byBrief.get(brief);
  if (before) return before;
  const { quoted } = blocksOf(brief);
  const blocks = brief.passages.map((passage): ProseBlock => {
    const { node } = passage;
    const origin = originOf(node);
    let known = byNode.get(origin);
    if (!known) {
      known = [];
      byNode.set(origin, known);
    }
    const prose = (): Prose => ({
      text: passage.text,
      italics: passage.italics ?? [],
      type: node.type,
      inNote: passage.stream > 0,
      inBlockQuotation: quoted.has(node),
      code: codeOf(passage),
    });
    return { passage, prose, known };
  });
  byBrief.set(brief, blocks);
  return blocks;
}
