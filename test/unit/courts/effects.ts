/** What of a profile shows: in documents, findings, counts, reports, and the days briefs are due. */
import { createHash } from 'node:crypto';
import {
  type Brief,
  type Finding,
  type FrontMatter,
  parseBrief,
} from '../../../src/brief/index.ts';
import { courtChecks } from '../../../src/checks/court/index.ts';
import { type Filing, lengthInPages } from '../../../src/checks/index.ts';
import {
  type CourtProfile,
  dueOn,
  dueTimeFor,
  isTableRequired,
  limitFor,
} from '../../../src/courts/index.ts';
import { writeBrief } from '../../../src/docx/index.ts';
import { pageList } from '../../../src/docx/page-labels.ts';
import { makeReport } from '../../../src/export/report.ts';
import { notPrinted } from '../../../src/filing/court.ts';
import { wordBudget } from '../../../src/filing/word-budget.ts';
import { courtDraft } from './court-draft.ts';

/** A draft to try a profile with. */
export interface Trial {
  readonly brief: Brief;
  readonly frontMatter: FrontMatter;
}

const BODY = `
# Questions Presented

Whether a company is a state.

# Glossary

FSIA: a statute.

# Introduction

A company is no state.

# Statement of the Case

The court below said so.

# Addendum

A statute.

# Appendix

A list.

# Argument of others

U.S. Const. art. III. Fed. R. App. P. 29. Addition of Certain Entities to the Entity List, 86 Fed. Reg. 60759 (Nov. 4, 2021). H.R. Rep. No. 94-1487 (1976). Supplemental Brief of Respondents, *NSO Grp. Techs. Ltd. v. WhatsApp Inc.*, No. 21-1338 (U.S. Dec. 7, 2022).

> A quotation.

## A heading[^two]

[^two]: A note.

    > A quotation in a note.
`;

const AUTHORITIES = `[
  { cite: "*Samantar v. Yousuf*, 560 U.S. 305 (2010)", category: cases, principal: true },
  { cite: "Addition of Certain Entities to the Entity List, 86 Fed. Reg. 60759 (Nov. 4, 2021)", category: regulations },
  { cite: "H.R. Rep. No. 94-1487 (1976)", category: legislative },
  { cite: "Supplemental Brief of Respondents, *NSO Grp. Techs. Ltd. v. WhatsApp Inc.*, No. 21-1338 (U.S. Dec. 7, 2022)", category: other } ]`;

const TWO_COUNSEL =
  '[{ name: A. Counsel, record: true, firm: A LLP, bar: Bar No. 000000, phone: "1" }, { name: B. Counsel }]';

const SERVED =
  '[{ name: B. Served, address: [1 Road] }, { name: C, by: email }, { name: D, by: hand }, { name: E, by: carrier }]';

const GOVERNMENT = '[{ name: State of Example, kind: government }]';

/** Front matter that between them answers every question in every way. */
const KEYS: readonly Readonly<Record<string, string>>[] = [
  {
    amici:
      '[{ name: Example Corp., kind: corporation, parent: none, public-holders: none }, { name: B, kind: individual }]',
    authority: 'consent',
    counsel: TWO_COUNSEL,
    service: `{ method: mail, served: ${SERVED} }`,
    'parties-notified': 'in-time',
    argument: 'not-scheduled',
  },
  {
    amici: '[{ name: Example Corp., kind: corporation, parent: P Inc., public-holders: H Inc. }]',
    authority: 'leave-sought',
    authorship: '{ party-counsel: true, explanation: They wrote it. }',
    funding: '{ party: true, explanation: They paid., others: [O Inc.] }',
    service: '{ method: cm-ecf }',
    'parties-notified': 'early',
    argument: '2027-01-15',
    supports: 'appellant',
  },
  {
    amici:
      '[{ name: C Corp., kind: corporation, parent: P Inc., public-holders: none }, { name: D Corp., kind: corporation, parent: none, public-holders: H Inc. }]',
    authority: 'leave-granted',
    supports: 'neither',
  },
  {
    amici: GOVERNMENT,
    authority: 'government',
    supports: 'respondent',
  },
];

/** Drafts that between them show whatever a profile can say at a stage. */
export function trialsOf(profile: CourtProfile, stageId: string): Trial[] {
  const drafts = KEYS.map((keys) => {
    const more = { below: '{ court: X, docket: "No. 1", judge: J }', authorities: AUTHORITIES };
    return courtDraft(profile, stageId, { ...more, ...keys }) + BODY;
  });
  // Nothing that the writer must give.
  const bare = courtDraft(profile, stageId, { counsel: '[{ name: A. Counsel }]' });
  const head = bare
    .slice(0, bare.indexOf('\n---\n', 4) + 5)
    .replace(
      /^(?:authority|below|argument|division|parties-notified|service|adopted-brief|separate-brief|interested-persons|bar-member|affiliates|fee-source|virus-scan|authorities): .*\n/gm,
      '',
    );
  const body = '\nNothing.\n\nSee *Samantar v. Yousuf*, 560 U.S. 305 (2010).\n';
  const government = head.replace(/^amici: .*$/m, `amici: ${GOVERNMENT}`);
  return [...drafts, head + body, government + body].map((text) => {
    const brief = parseBrief(text, { court: profile.id });
    const { frontMatter } = brief;
    if (!frontMatter) throw new Error(brief.findings.map(({ message }) => message).join(' '));
    return { brief, frontMatter };
  });
}

/** What the checks find that look at more than citations. */
function courtFindings(filing: Filing): readonly Finding[] {
  return courtChecks.flatMap((check) => check.run(filing));
}

/** What a writer sees of a profile, but for the documents: cheap to work out. */
export function seenWithoutExport(
  profile: CourtProfile,
  stageId: string,
  trial: Trial,
  limit: number,
): string {
  const { frontMatter } = trial;
  const stage = profile.stages[stageId];
  if (!stage) throw new Error(stageId);
  const words = wordBudget(trial.brief, frontMatter, profile, stage).words;
  const filing = { ...trial, profile, stage, words };
  const government = frontMatter.amici.every(({ kind }) => kind === 'government');
  const due = dueTimeFor(stage, frontMatter.supports);
  const labels = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => [name, String(at + 1)]));
  const marks = [...labels.keys()].map((bookmark) => ({ bookmark, region: 'body' as const }));
  return JSON.stringify({
    words,
    checks: courtFindings(filing),
    // At the limit, and one more than it.
    atLimit: [limit, limit + 1].map((count) => courtFindings({ ...filing, words: count })),
    pages: [limit, limit + 1].map((count) => lengthInPages(filing, count, true)),
    limit: limitFor(stage, government),
    unnamed: notPrinted(filing),
    due: due && dueOn(profile, due, '2026-11-20'),
    opposing: dueTimeFor(stage, frontMatter.supports, true),
    table: pageList(marks, labels, profile),
    tables: [profile.contents.value, profile.authorities.value].map((table) =>
      [0, 1, 2500, 1500, 1501, 2501].map((count) => [
        isTableRequired(table, count, 0),
        isTableRequired(table, 0, count % 10),
        isTableRequired(table, 0, 11),
        isTableRequired(table, 0, 6),
      ]),
    ),
  });
}

/** The documents of a brief and its report; the documents as a digest. */
export async function exportOf(
  profile: CourtProfile,
  stageId: string,
  trial: Trial,
): Promise<string> {
  const stage = profile.stages[stageId];
  if (!stage) throw new Error(stageId);
  // Long enough for tables everywhere, and within every limit.
  const filing = { ...trial, profile, stage, words: 2600 };
  const written = await writeBrief({
    ...filing,
    stageId,
    images: new Map(),
    coverColor: true,
    blankPages: true,
    format: 'docx',
    step: () => Promise.resolve(),
  });
  const { files, ...rest } = written;
  const digest = createHash('sha256');
  for (const { suffix, bytes } of files) digest.update(suffix).update(bytes);
  return digest.digest('hex') + JSON.stringify([rest, makeReport(filing, stageId, written, [])]);
}
