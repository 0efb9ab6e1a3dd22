import { Paragraph } from 'docx';
import { disclosureParagraphs } from '../../statements/index.ts';
import type { Block } from '../nodes/handler.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { partTitle } from './title.ts';

/** The corporate disclosure statement, where the court and the kind of amici ask for one. */
export function disclosure(state: ExportState): Block[] {
  const { frontMatter, profile } = state.input;
  const paragraphs = disclosureParagraphs(frontMatter, profile);
  if (paragraphs.length === 0) return [];
  return [
    partTitle(profile.disclosure.value.title, 'FrontTitle', state, state.newPage()),
    ...paragraphs.map((words) => new Paragraph({ style: 'BodyText', children: styledRuns(words) })),
  ];
}
