import type { Paragraph, Table } from 'docx';

/** A block of a Word document. */
export type Block = Paragraph | Table;

/** Where a block stands. */
export interface Frame {
  /** Style id of plain paragraphs here, such as `BodyText`. */
  readonly style: string;
  /** Where that style begins by itself, in twips from the margin. */
  readonly styleLeft: number;
  /** Where blocks begin here, in twips from the margin, when it is not where their style does. */
  readonly left?: number;
  /** How many lists it is inside. */
  readonly listLevel: number;
  /** The marker a list item's first paragraph carries. */
  readonly marker?: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  };
  /** Kept on the page of what follows, as the end of the conclusion is with the signature. */
  readonly keepNext?: boolean;
  /** How many quotations it is inside. */
  readonly quoteDepth: number;
}

/** Where blocks in a frame begin, in twips from the margin. */
export function leftOf(frame: Frame): number {
  return frame.left ?? frame.styleLeft;
}

/** How plain paragraphs stand in the text. */
export const bodyFrame: Frame = { style: 'BodyText', styleLeft: 0, listLevel: 0, quoteDepth: 0 };

/** How plain paragraphs stand in a footnote. */
export const noteFrame: Frame = { ...bodyFrame, style: 'FootnoteText' };

/** A Markdown node that no handler is written for: a fault of the program, never of the draft. */
export class UnknownNodeError extends Error {
  constructor(readonly nodeType: string) {
    super(`No way to write a Markdown node of type "${nodeType}" is known.`);
    this.name = 'UnknownNodeError';
  }
}
