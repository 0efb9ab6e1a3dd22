import { Paragraph } from 'docx';
import { counselInOrder, longDate } from '../../statements/index.ts';
import type { Block } from '../nodes/handler.ts';
import type { ExportInput, ExportState } from '../state.ts';
import { styledRuns } from '../styled-runs.ts';
import { type CertificateParagraph, complianceWords, serviceWords } from './certificate-words.ts';
import { lineParagraphs } from './counsel.ts';
import { signatureLine } from './signature.ts';
import { partTitle } from './title.ts';

/** Certificates, each on a page of its own. */

/** A certificate bound into the brief; nothing when there is nothing to certify. */
export function certificate(kind: 'compliance' | 'service', state: ExportState): Block[] {
  const { input } = state;
  const { title, place } = input.profile[kind].value;
  const body = certificateBody(kind, input);
  if (place !== 'bound' || body.length === 0) return [];
  return [partTitle(title, 'Heading1', state, state.newPage()), ...body];
}

/** The words of a certificate with its signature. */
export function certificateBody(kind: 'compliance' | 'service', input: ExportInput): Block[] {
  const words = kind === 'compliance' ? complianceWords(input) : serviceWords(input);
  if (words.length === 0) return [];
  const { date, service } = input.frontMatter;
  const on = kind === 'service' ? (service?.on ?? date) : date;
  return [...words.flatMap(certificateParagraph), ...certificateSignature(input, on)];
}

function certificateParagraph(paragraph: CertificateParagraph): Block[] {
  if (paragraph.kind === 'words') {
    return [new Paragraph({ style: 'BodyText', children: styledRuns(paragraph.words) })];
  }
  return paragraph.blocks.flatMap((lines) =>
    [...lines.map((text) => [{ text }]), []].map(
      (line, index) =>
        new Paragraph({
          style: 'Served',
          keepNext: index < lines.length,
          children: styledRuns(line),
        }),
    ),
  );
}

/** The signature under a certificate. @param on its day, as the front matter writes it */
export function certificateSignature(input: ExportInput, on: string | undefined): Block[] {
  const name = counselInOrder(input.frontMatter)[0]?.name ?? '';
  const lines = [
    [],
    ...(on ? [[{ text: `Dated: ${longDate(on)}` }], []] : []),
    ...signatureLine(input),
    [{ text: name }],
  ];
  return lineParagraphs(lines, 'Signature');
}
