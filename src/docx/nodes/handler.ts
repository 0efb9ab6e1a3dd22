import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { RunStyle } from '../runs.ts';
import type { ExportState } from '../state.ts';

/** A block of a Word document. */
export type Block = Paragraph | Table;

/** Where a block stands. */
export interface Frame {
  /** Style id of plain paragraphs here, such as `BodyText`. */
  readonly style: string;
  /** Twips by which the surroundings indent the block. */
  readonly indent: number;
  /** How many lists it is inside. */
  readonly listDepth: number;
  /** The marker a list item's first paragraph carries. */
  readonly marker?: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  };
  /** How many quotations it is inside. */
  readonly quoteDepth: number;
}

/** Writes one type of block node. */
export type BlockHandler<Node> = (node: Node, state: ExportState, frame: Frame) => Block[];

/** Writes one type of inline node. */
export type InlineHandler<Node> = (
  node: Node,
  state: ExportState,
  style: RunStyle,
) => ParagraphChild[];

/** A Markdown node that no handler is written for: a fault of the program, never of the draft. */
export class UnknownNodeError extends Error {
  constructor(readonly nodeType: string) {
    super(`No way to write a Markdown node of type "${nodeType}" is known.`);
    this.name = 'UnknownNodeError';
  }
}
