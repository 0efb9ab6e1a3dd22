import type { CheckedBrief } from '../../filing/index.ts';

/** A file with what was found in it. */
export interface CheckedFile extends CheckedBrief {
  /** The path as it was given; `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
}
