import type { Nodes } from 'mdast';
import { type Citation, type CitationReading, readCitations } from '../citations/index.ts';
import type { Brief, BriefPassage } from './brief.ts';
import { checkCharacters } from './characters.ts';
import { readFootnotes } from './footnotes.ts';
import { type BriefOptions, readFrontMatter } from './front-matter-reader.ts';
import { readHeadings } from './headings.ts';
import { parseMarkdown } from './markdown/index.ts';
import type { BriefMemory } from './memory.ts';
import { readPassages } from './passages.ts';
import { readReferences } from './references.ts';
import { readSections } from './sections.ts';
import { slugHeadings } from './slugs.ts';

/**
 * Reads a draft. Never throws for what a draft may hold: what is wrong with it is in
 * `Brief.findings`, by place.
 *
 * @param text the draft as it stands in its file
 * @param options the court and stage to read it for, if not those it names
 * @param memory what earlier readings of the same draft left
 */
export function parseBrief(text: string, options: BriefOptions = {}, memory?: BriefMemory): Brief {
  const { root, findings } = parseMarkdown(text, memory?.markdown);
  const matter = readFrontMatter(text, root, options, memory?.frontMatter);
  const slugs = slugHeadings(root);
  const { sections, findings: inSections } = readSections(text, root, slugs);
  const { headings, findings: inHeadings } = readHeadings(sections, slugs);
  const { footnotes, findings: inFootnotes } = readFootnotes(text, root);
  const targets = { sections, headings, footnotes };
  const { references, findings: inReferences } = readReferences(root, targets);
  const passages = readPassages(root, footnotes);
  const passageByNode = new Map<Nodes, BriefPassage>(passages.map((each) => [each.node, each]));
  let reading: CitationReading | undefined;
  return {
    text,
    ...(matter.frontMatter && { frontMatter: matter.frontMatter }),
    ...(matter.namedCourt && { namedCourt: matter.namedCourt }),
    frontMatterSpan: (path) => matter.span(path),
    root,
    sections,
    headings,
    footnotes,
    references,
    passages,
    passageOf: (node) => passageByNode.get(node),
    get citations() {
      reading ??= readCitations(passages, matter.frontMatter?.authorities, memory?.citations);
      return reading;
    },
    sourceSpan: (citation: Citation, part = 'span') => {
      const { from, to } = citation[part];
      return passages[citation.passage]?.sourceSpan(from, to) ?? { from: 0, to: 0 };
    },
    findings: [
      ...findings,
      ...checkCharacters(text),
      ...matter.findings,
      ...inSections,
      ...inHeadings,
      ...inFootnotes,
      ...inReferences,
    ].sort((a, b) => a.from - b.from || a.to - b.to),
  };
}
