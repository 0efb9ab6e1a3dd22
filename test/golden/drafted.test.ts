/**
 * What the drafting commands write, in every court: a new brief, two arguments of the library, citations
 * where they are called for; nothing is found but what is left in brackets, and the export is a document
 * that opens, with all of it.
 */
import assert from 'node:assert/strict';
import { parseBrief } from '../../src/brief/index.ts';
import { type CourtProfile, type CourtStage, loadCourts } from '../../src/courts/index.ts';
import { exportBrief } from '../../src/export/index.ts';
import { checkBrief } from '../../src/filing/index.ts';
import {
  citationChoices,
  noteLabels,
  placeForArgument,
  togglePrincipal,
} from '../../src/language/index.ts';
import {
  type ArgumentModule,
  builtinModules,
  insertionOf,
  lineageOf,
  modulesFor,
  newBrief,
  newBriefQuestions,
} from '../../src/library/index.ts';
import { render } from '../support/libreoffice.ts';
import { expandSnippet, parseSnippet } from '../support/snippets.ts';
import { expectAllValid } from '../support/validate.ts';
import { briefOf } from './briefs.ts';

const { courts } = loadCourts();
const DATE = '2026-11-27';

const readImage = (address: string) => Promise.reject(new Error(`There is no image ${address}.`));

/** Findings that end when the writer fills in what is left, or that leave a choice. */
const LEFT = /^(?:placeholders|blank-pinpoint|service\/bar-member|courts\/unnamed)/;

/** The first stage of a court at which it takes a brief in this form. */
function stageOf(profile: CourtProfile): [string, CourtStage] {
  const found = Object.entries(profile.stages).find(([, at]) => !at.insteadUse && !at.noBrief);
  return found ?? assert.fail(`${profile.id} has no stage for a brief`);
}

function begun(profile: CourtProfile): string {
  const [stage, at] = stageOf(profile);
  const { sides, outcome, authorities, notice } = newBriefQuestions(profile, at, courts);
  const [supports] = sides;
  const [authority] = authorities;
  const answers = {
    court: profile.id,
    stage,
    supports: supports ?? 'neither',
    ...(outcome
      ? { urges: /^(?:appellant|petitioner)$/.test(supports ?? '') ? 'reversal' : 'affirmance' }
      : {}),
    ...(authority ? { authority } : {}),
    ...(notice ? { notified: 'in-time' as const } : {}),
    date: DATE,
  };
  return newBrief(answers as Parameters<typeof newBrief>[0], profile, at, courts, 'text');
}

/** Puts an argument at the end of the Argument, as Insert Argument does. */
function withArgument(text: string, module: ArgumentModule, profile: CourtProfile): string {
  const brief = parseBrief(text);
  const place = placeForArgument(brief, text.length, profile);
  const notes = noteLabels(brief);
  const words = insertionOf(module, { below: place.below, notes, as: 'text' });
  return (
    text.slice(0, place.offset) + place.before + words + place.after + text.slice(place.offset)
  );
}

/** Cites again what the first argument cites, before the Conclusion, in the form the place calls for. */
function withCitation(text: string): { text: string; shown: string } {
  const brief = parseBrief(text);
  const conclusion = brief.sections.find(({ name }) => name === 'conclusion');
  const at = text.slice(0, conclusion?.from).trimEnd().length;
  const [choice] = citationChoices(brief, at);
  const [form] = choice?.forms ?? [];
  assert.ok(form, 'there is something to cite');
  const cited = expandSnippet(parseSnippet(`${form.snippet}$0`.replace(/\$0(?=.*\$0)/s, '')));
  return { text: `${text.slice(0, at)}${cited}${text.slice(at)}`, shown: form.shown };
}

/** Some courts want the authorities chiefly relied on starred: Mark as Principal Authority. */
function asChecksSay(text: string): string {
  const brief = parseBrief(text);
  const { findings } = checkBrief(brief);
  if (!findings.some(({ check }) => check === 'chief-authorities/none')) return text;
  const first = brief.citations.citations.find(({ kind }) => kind === 'case');
  assert.ok(first);
  const mark = togglePrincipal(brief, brief.sourceSpan(first, 'core').from, (draft) =>
    parseBrief(draft),
  );
  assert.ok('edits' in mark);
  return [...mark.edits]
    .reverse()
    .reduce((draft, { from, to, text }) => draft.slice(0, from) + text + draft.slice(to), text);
}

describe('a brief drafted by commands', function () {
  this.timeout(240_000);
  const made = new Map<string, { docx: Uint8Array; headings: readonly string[] }>();

  for (const profile of courts.values()) {
    it(`for ${profile.id} lacks only what is in brackets`, async () => {
      const fitting = modulesFor(builtinModules().modules, {
        courts: lineageOf(profile.id, courts),
      });
      const modules = fitting.slice(0, 2);
      assert.equal(modules.length, 2);
      const argued = modules.reduce(
        (text, module) => withArgument(text, module, profile),
        begun(profile),
      );
      const cited = withCitation(argued);
      const text = asChecksSay(cited.text);
      const brief = parseBrief(text);
      assert.ok(brief.citations.citations.length > 5);
      for (const { resolution, why } of brief.citations.citations) {
        assert.ok(resolution === 'full' || resolution === 'resolved', `${cited.shown}: ${why}`);
      }
      const { findings } = checkBrief(brief);
      assert.deepEqual(
        findings
          .filter(({ check, severity }) => severity !== 'information' && !LEFT.test(check))
          .map(({ check, message }) => `${check}: ${message}`),
        [],
      );
      const exported = await exportBrief({ text, name: 'drafted.md', force: true, readImage });
      made.set(profile.id, {
        docx: briefOf(exported),
        headings: brief.headings.map(({ title }) => title),
      });
    });
  }

  it('is a valid document in every court', async () => {
    assert.equal(made.size, courts.size);
    await expectAllValid(
      Object.fromEntries([...made].map(([court, { docx }]) => [`${court}.docx`, docx])),
    );
  });

  it('shows in LibreOffice every heading of its argument', async () => {
    for (const [court, { docx, headings }] of made) {
      const { pages } = await render(docx);
      const shown = letters(pages.join(' '));
      for (const heading of headings) {
        assert.ok(shown.includes(letters(heading)), `${court}: ${heading}`);
      }
    }
  });
});

/** Letters alone: a rendering breaks lines and words, and numbers stand before the lines of pleading paper. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
