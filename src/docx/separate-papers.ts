import { Document, Paragraph } from 'docx';
import type { Section } from '../brief/index.ts';
import type { CourtProfile } from '../courts/index.ts';
import { caseName, docketLine, sectionsNamed } from '../statements/index.ts';
import { blocks } from './nodes/blocks.ts';
import { type Block, bodyFrame } from './nodes/handler.ts';
import { briefNumbering } from './numbering.ts';
import { certificateBody } from './parts/certificates.ts';
import { type ExportInput, ExportState, type KnownPages } from './state.ts';
import { styledRuns } from './styled-runs.ts';
import { briefStyles } from './styles/index.ts';
import { addLeaderStyles } from './styles/leader-styles.ts';

/** A paper the court wants beside the brief and not bound into it. */
export interface SeparatePaper {
  /** What its file's name adds to the brief's. */
  readonly suffix: string;
  /** As its PDF is titled. */
  readonly title: string;
  readonly document: Document;
}

/** US Letter with inch margins, in twips: no rule sets a booklet's size for these papers. */
const letter = {
  size: { width: 12240, height: 15840 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 720 },
} as const;

/**
 * The certificate of compliance and proof of service, where the profile keeps them separate.
 *
 * @param known the brief's own numbers, which references from these papers print as plain text
 */
export function separatePapers(input: ExportInput, known: KnownPages): SeparatePaper[] {
  return (['compliance', 'service'] as const).flatMap((kind) => {
    const { place, title } = input.profile[kind].value;
    if (place !== 'separate') return [];
    const written = sectionsNamed(input.brief, kind);
    const state = new ExportState(input, { ...known, places: new Map() });
    const body = written.length > 0 ? writtenBody(written, state) : certificateBody(kind, input);
    if (body.length === 0) return [];
    const suffix = `-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    const name = `${title}, ${docketLine(input.frontMatter.docket)}`;
    return [{ suffix, title: name, document: paper(title, name, body, state) }];
  });
}

function writtenBody(sections: readonly Section[], state: ExportState): Block[] {
  return sections.flatMap((section) => blocks(section.children, state, bodyFrame));
}

/** Type as the brief's, double-spaced on letter paper. */
function letterProfile(profile: CourtProfile): CourtProfile {
  const { margin, size } = letter;
  return {
    ...profile,
    page: { ...profile.page, value: { ...size, margins: { ...margin }, duplex: false } },
    text: {
      ...profile.text,
      value: { ...profile.text.value, line: 'double', firstLineIndent: 720 },
    },
  };
}

function paper(title: string, name: string, body: readonly Block[], state: ExportState): Document {
  const { profile, frontMatter } = state.input;
  const lines = [
    [{ text: `${docketLine(frontMatter.docket)}` }],
    [{ text: profile.name }],
    [{ text: caseName(frontMatter), italic: true }],
  ];
  const letterForm = letterProfile(profile);
  const document = new Document({
    title: name,
    subject: caseName(frontMatter),
    creator: frontMatter.counsel[0]?.name ?? '',
    lastModifiedBy: frontMatter.counsel[0]?.name ?? '',
    styles: briefStyles(letterForm, frontMatter.language ?? 'en-US'),
    numbering: briefNumbering(letterForm, state.listStarts),
    footnotes: state.notes,
    // Lines that end in a break are not stretched to the margin in justified text.
    compatibility: { doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { page: { size: { ...letter.size }, margin: { ...letter.margin } } },
        children: [
          ...lines.map(
            (line) => new Paragraph({ style: 'CoverProceeding', children: styledRuns(line) }),
          ),
          new Paragraph({ style: 'Heading1', children: styledRuns([{ text: title }]) }),
          ...body,
        ],
      },
    ],
  });
  addLeaderStyles(document, letterForm);
  return document;
}
