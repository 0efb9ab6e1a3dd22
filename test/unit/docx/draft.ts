/** Small drafts for the tests of the exporter, and what the exporter works from. */
import { Document, Packer, Paragraph, type ParagraphChild } from 'docx';
import { type Brief, type FrontMatter, parseBrief } from '../../../src/brief/index.ts';
import { type CourtProfile, findCourt, loadCourts, stageOf } from '../../../src/courts/index.ts';
import { planParts } from '../../../src/docx/plan.ts';
import { quotationSources } from '../../../src/docx/quotation-sources.ts';
import { type ExportInput, ExportState } from '../../../src/docx/state.ts';
import { TypesetBrief } from '../../../src/docx/typeset.ts';
import { type ExportRequest, exportBrief } from '../../../src/export/index.ts';

/** Front matter with nothing wrong; keys given replace those here or are added, none is left out. */
export function frontMatter(keys: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    court: 'ca9',
    docket: '"No. 20-16408"',
    caption:
      '[{ parties: Alpha Inc., role: Plaintiff-Appellee }, { parties: Beta Ltd., role: Defendant-Appellant }]',
    below: '{ court: United States District Court for the Northern District of California }',
    amici: '[{ name: Example Association, kind: association }]',
    supports: 'appellee',
    authority: 'consent',
    authorship: '{ party-counsel: false }',
    funding: '{ party: false }',
    counsel: '[{ name: A. Counsel }]',
    date: '2026-11-23',
    service: '{ method: mail, served: [{ name: B. Served }] }',
    ...keys,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Every section the courts require, in a few words. */
export const BODY = `# Interest of Amicus Curiae

It studies telephones.

# Summary of Argument

A company is not a state.

# Argument

## First

*Samantar v. Yousuf*, 560 U.S. 305 (2010).[^one]

[^one]: 28 U.S.C. § 1604.

# Conclusion

Affirm.
`;

/** A draft in which nothing is wrong. */
export const draft = (keys: Readonly<Record<string, string>> = {}, body = BODY): string =>
  frontMatter(keys) + body;

/** What the cover needs besides, so that no check has anything to say of the front matter. */
export const WHOLE_COVER: Readonly<Record<string, string>> = {
  urges: 'affirmance',
  counsel:
    '[{ name: A. Counsel, address: [1 Example Street], email: a@example.org, phone: "1", bar: Bar No. 1 }]',
};

/** A built-in court. @throws {Error} when there is none by that id. */
export function court(id: string): CourtProfile {
  const found = findCourt(loadCourts().courts, id);
  if (!found.found) throw new Error(found.message);
  return found.profile;
}

/** A brief with usable front matter. @throws {Error} naming what is wrong with it. */
export function brief(text: string, id?: string): { brief: Brief; frontMatter: FrontMatter } {
  const read = parseBrief(text, id === undefined ? {} : { court: id });
  if (read.frontMatter) return { brief: read, frontMatter: read.frontMatter };
  throw new Error(read.findings.map(({ message }) => message).join(' '));
}

/** What the exporter works from, for a draft without images. */
export function inputOf(text: string, id = 'ca9', more: Partial<ExportInput> = {}): ExportInput {
  const read = brief(text, id);
  const profile = more.profile ?? court(id);
  const stage = stageOf(profile, read.frontMatter.stage);
  if (!stage.found) throw new Error(stage.message);
  const words = more.words ?? 100;
  const plan = planParts(read.brief, read.frontMatter, profile, words);
  return {
    ...read,
    profile,
    stageId: stage.id,
    stage: stage.stage,
    typeset: new TypesetBrief(read.brief),
    quotationSources: quotationSources(read.brief),
    definitions: new Map(),
    targets: new Set(),
    images: new Map(),
    parts: plan.flatMap(({ part }) => part ?? []),
    extraParts: plan.flatMap(({ extra }) => extra ?? []),
    words,
    coverColor: false,
    ...more,
  };
}

/** The state of a first pass over a draft. */
export function stateOf(text: string, id = 'ca9'): ExportState {
  return new ExportState(inputOf(text, id), { labels: new Map(), noteNumbers: new Map() });
}

/** The document a draft becomes. @throws {Error} with the findings when there is none. */
export async function exported(
  text: string,
  more: Partial<ExportRequest> = {},
): Promise<Uint8Array> {
  const readImage = () => Promise.reject(new Error('no such file'));
  const { files, findings } = await exportBrief({ text, name: 'brief.md', readImage, ...more });
  const [first] = files;
  if (first) return first.bytes;
  throw new Error(findings.map(({ message }) => message).join(' '));
}

/** A DOCX of one paragraph. */
export function packed(children: readonly ParagraphChild[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
  return Packer.pack(document, 'uint8array');
}

/** A profile with other values of one of its facts. */
export function withFact<Key extends 'authorities' | 'pageNumbers' | 'order' | 'authorship'>(
  profile: CourtProfile,
  key: Key,
  value: Partial<CourtProfile[Key]['value']> | CourtProfile[Key]['value'],
): CourtProfile {
  const fact = profile[key];
  const whole = Array.isArray(value) ? value : { ...fact.value, ...value };
  return { ...profile, [key]: { ...fact, value: whole } };
}
