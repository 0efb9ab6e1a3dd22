import { Paragraph } from 'docx';
import type { StyledText } from '../../citations/index.ts';
import { counselInOrder, longDate } from '../../statements/index.ts';
import type { Block } from '../nodes/handler.ts';
import type { ExportInput } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { counselFor, counselLines, lineParagraphs, signingCounsel } from './counsel.ts';

/** The signature block: closing words, date, `s/ Name` where the court signs so, counsel. */
export function signature(input: ExportInput): Block[] {
  const { profile, frontMatter } = input;
  const { closing, office } = profile.signature.value;
  const date = frontMatter.date ? [[{ text: `Dated: ${longDate(frontMatter.date)}` }], []] : [];
  const lines: StyledText[][] = [
    ...date,
    ...signatureLine(input),
    ...(office === false
      ? signingCounsel(frontMatter)
      : [
          ...counselLines(frontMatter, marksRecord(input)),
          ...barNumbers(input),
          [],
          counselFor(frontMatter),
        ]),
  ];
  return [
    new Paragraph({ style: 'SignatureClosing', children: styledRuns([{ text: closing }]) }),
    ...lineParagraphs(lines, 'Signature'),
  ];
}

/** `s/ Name` of counsel of record, for courts that take it as a signature. */
export function signatureLine(input: ExportInput): StyledText[][] {
  const first = counselInOrder(input.frontMatter)[0];
  const { slashS, mark = 's/' } = input.profile.signature.value;
  return slashS && first ? [[{ text: `${mark} ${first.name}` }]] : [];
}

/** Whether one of several counsel is marked as counsel of record. */
function marksRecord({ frontMatter, profile }: ExportInput): boolean {
  return frontMatter.counsel.length > 1 && profile.cover.value.marksRecord !== false;
}

function barNumbers(input: ExportInput): StyledText[][] {
  if (!input.profile.signature.value.barNumbers) return [];
  return counselInOrder(input.frontMatter).flatMap((counsel) =>
    counsel.bar ? [[{ text: counsel.bar }]] : [],
  );
}
