import { Paragraph } from 'docx';
import type { StyledText } from '../../citations/index.ts';
import type { Block } from '../nodes/handler.ts';
import type { ExportInput } from '../state.ts';
import { longDate, styledRuns } from '../wording.ts';
import { counselFor, counselInOrder, counselLines, lineParagraphs } from './counsel.ts';

/** The signature block: closing words, date, `s/ Name` where the court signs so, counsel. */
export function signature(input: ExportInput): Block[] {
  const { profile, frontMatter } = input;
  const { closing } = profile.signature.value;
  const date = frontMatter.date ? [[{ text: `Dated: ${longDate(frontMatter.date)}` }], []] : [];
  const lines: StyledText[][] = [
    ...date,
    ...signatureLine(input),
    ...counselLines(frontMatter, frontMatter.counsel.length > 1),
    ...barNumbers(input),
    [],
    counselFor(frontMatter),
  ];
  return [
    new Paragraph({ style: 'SignatureClosing', children: styledRuns([{ text: closing }]) }),
    ...lineParagraphs(lines, 'Signature'),
  ];
}

/** `s/ Name` of counsel of record, for courts that take it as a signature. */
export function signatureLine(input: ExportInput): StyledText[][] {
  const first = counselInOrder(input.frontMatter)[0];
  return input.profile.signature.value.slashS && first ? [[{ text: `s/ ${first.name}` }]] : [];
}

function barNumbers(input: ExportInput): StyledText[][] {
  if (!input.profile.signature.value.barNumbers) return [];
  return counselInOrder(input.frontMatter).flatMap((counsel) =>
    counsel.bar ? [[{ text: counsel.bar }]] : [],
  );
}
