import { Paragraph } from 'docx';
import type { ExtraPart } from '../../courts/index.ts';
import { extraPartWords } from '../../statements/index.ts';
import type { Block } from '../nodes/handler.ts';
import type { ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { certificateSignature } from './certificates.ts';
import { partTitle } from './title.ts';

/** A part only some courts ask for, in the words of the court's profile, on a page of its own. */
export function extraPart(part: ExtraPart, state: ExportState): Block[] {
  const { input } = state;
  const words = extraPartWords(part, input.frontMatter);
  if (!words) return [];
  const style = state.region === 'front' ? 'FrontTitle' : 'Heading1';
  return [
    partTitle(part.title, style, state, state.newPage()),
    ...words.map((each) => new Paragraph({ style: 'BodyText', children: styledRuns(each) })),
    ...(part.signed ? certificateSignature(input, input.frontMatter.date) : []),
  ];
}
