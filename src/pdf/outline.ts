import { type Pdf, referred } from './objects.ts';
import { stringIn } from './strings.ts';

/** An entry of the outline a viewer shows beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
}

/** The outline of a PDF in order; empty when it has none (ISO 32000-1, 12.3.3). */
export function readOutline(pdf: Pdf): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const follow = (body: string, level: number) => {
    for (let item = referred(pdf, body, 'First'); item; item = referred(pdf, item.body, 'Next')) {
      entries.push({ title: stringIn(item.body, 'Title') ?? '', level });
      follow(item.body, level + 1);
    }
  };
  follow(referred(pdf, pdf.root.body, 'Outlines')?.body ?? '', 1);
  return entries;
}
