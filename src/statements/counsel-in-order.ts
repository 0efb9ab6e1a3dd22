import { type Counsel, counselOfRecord, type FrontMatter } from '../brief/index.ts';

/** Counsel of record first, then the others as listed. */
export function counselInOrder(frontMatter: FrontMatter): readonly Counsel[] {
  const first = counselOfRecord(frontMatter);
  return first ? [first, ...frontMatter.counsel.filter((one) => one !== first)] : [];
}
