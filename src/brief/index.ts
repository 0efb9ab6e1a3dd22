/** The draft: text in, a {@link Brief} with exact offsets and findings out. */
export type * from './brief.ts';
export {
  type Finding,
  type Fix,
  type LineAndColumn,
  lineAndColumn,
  type RelatedPlace,
  type Severity,
  type TextEdit,
} from './finding.ts';
export {
  type Amicus,
  asList,
  type CaptionSide,
  type Counsel,
  counselOfRecord,
  disclosedNames,
  type FrontMatter,
  filerOf,
  frontMatterSchema,
  onlyGovernments,
} from './front-matter.ts';
export { frontMatterKey, type KeyFacts } from './front-matter-keys.ts';
export { removeFrontMatterAt, setFrontMatterAt } from './front-matter-path.ts';
export type { BriefOptions } from './front-matter-reader.ts';
export { numeral } from './headings.ts';
export { type Inventory, inventoryOf } from './inventory.ts';
export { originOf } from './markdown/index.ts';
export { BriefMemory } from './memory.ts';
export { parseBrief } from './parse.ts';
export { type Reference, resolveTarget, type Target, type Targets } from './references.ts';
export { sectionNameOf } from './section-aliases.ts';
export type { SectionName } from './section-names.ts';
export { slugOf } from './slugs.ts';
export { allNodes, bodyNodes, plainText, spanOf } from './tree.ts';
export {
  type CountExclusion,
  type CountOptions,
  countWords,
  countWordsIn,
  countWordsInText,
  type SectionCount,
  type WordCount,
} from './word-count.ts';
export { readYaml, type YamlSource } from './yaml-document.ts';
