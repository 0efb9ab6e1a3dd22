import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { sectionNameOf } from '../../../src/brief/index.ts';
import {
  type CourtProfile,
  extraPartsOf,
  loadCourts,
  namesPart,
  stageOf,
} from '../../../src/courts/index.ts';
import {
  builtinSections,
  lineageOf,
  placeholdersOf,
  SECTION_KINDS,
  type SectionText,
  sectionsFor,
} from '../../../src/library/index.ts';
import { authorityToFileWords, saysNotice } from '../../../src/statements/index.ts';
import { BODY, court, draft, inputOf } from '../docx/draft.ts';
import { faultsAdded } from './findings.ts';

const { sections, problems } = builtinSections();
const { courts } = loadCourts();

/** The words of a text, without marks of Markdown, names filled in, and line breaks. */
const plain = (text: string) => text.replaceAll('*', '').replace(/\s+/g, ' ').trim();

/** A text with everything the writer or the export fills in cut out. */
const bare = (text: string) => plain(text.replace(/\{[^{}]*\}|\[[^[\]]*\]/g, '…'));

/** What a profile says, as the library writes it: `{amici}` filled in, the rest in brackets. */
const said = (words: string) =>
  bare(words.replaceAll('{amici}', 'amici curiae').replaceAll('{their}', 'their'));

type Wording = Readonly<Record<string, string>>;

/** The paragraphs a court's profile would generate for a section, `…` for what is filled in. */
const GENERATED: Readonly<Record<string, (profile: CourtProfile) => readonly string[]>> = {
  'disclosure-none': ({ disclosure }) => [pick(disclosure.value.wording, 'none')],
  'disclosure-parent-only': ({ disclosure }) => [
    pick(disclosure.value.wording, 'parent', 'no-holders'),
  ],
  'disclosure-parent-and-holders': ({ disclosure }) => [
    pick(disclosure.value.wording, 'parent', 'holders'),
  ],
  'consent-of-all-parties': toFile('merits', 'consent'),
  'leave-sought': toFile('merits', 'leave-sought'),
  'leave-granted': toFile('merits', 'leave-granted'),
  'government-files-of-right': toFile('merits', 'government'),
  'rehearing-leave-sought': toFile('rehearing', 'leave-sought'),
  'rehearing-leave-granted': toFile('rehearing', 'leave-granted'),
  'district-court-leave-sought': toFile('motion', 'leave-sought'),
  'district-court-leave-granted': toFile('motion', 'leave-granted'),
  'notice-given': (profile) => [pick(notice(profile), 'given')],
  'notice-not-needed': (profile) => [pick(notice(profile), 'early')],
  'authorship-none': authorship('no-counsel', 'no-funding', 'no-others'),
  'authorship-others-paid': authorship('no-counsel', 'no-funding', 'others'),
  'authorship-party': authorship('counsel', 'funding', 'no-others'),
  'authorship-supreme-court': authorship('no-counsel', 'no-funding', 'no-others'),
  'authorship-supreme-court-others-paid': authorship('no-counsel', 'no-funding', 'others'),
  'authorship-district-court': authorship('no-counsel', 'no-funding', 'no-others'),
  'compliance-courts-of-appeals': ({ compliance }) => compliance.value.text,
  'compliance-ninth-circuit': ({ compliance }) => compliance.value.text,
  'compliance-supreme-court': ({ compliance }) => compliance.value.text,
  'service-electronic': ({ service }) => service.value.byMethod['cm-ecf'] ?? [],
  'service-mail': ({ service }) => service.value.byMethod.mail ?? [],
  'service-email': ({ service }) => service.value.byMethod.email ?? [],
  'service-supreme-court': ({ service }) => service.value.byMethod.mail ?? [],
  'certificate-parties-dc': ({ extraParts }) => extraParts?.parties?.value.text ?? [],
  'certificate-separate-brief-dc': ({ extraParts }) =>
    extraParts?.['separate-brief']?.value.text ?? [],
};

function pick(wording: Partial<Wording>, ...keys: readonly string[]): string {
  return keys
    .map((key) => {
      const words = wording[key];
      assert.ok(words, key);
      return words;
    })
    .join(' ');
}

function toFile(stageId: string, key: string) {
  return (profile: CourtProfile) => {
    const stage = stageOf(profile, stageId);
    assert.ok(stage.found);
    const { wording } = (stage.stage.authorityToFile ?? profile.authorityToFile).value;
    return [pick(wording, key)];
  };
}

function authorship(...keys: readonly string[]) {
  return (profile: CourtProfile) => [pick(profile.authorship.value.wording, ...keys)];
}

function notice(profile: CourtProfile): Wording {
  const words = profile.stages.petition?.notice?.value.wording;
  assert.ok(words);
  return words;
}

/** The titles the profile gives the parts it generates. */
const TITLES: Readonly<Record<string, (profile: CourtProfile) => string>> = {
  disclosure: ({ disclosure }) => disclosure.value.title,
  authorship: ({ authorship }) => authorship.value.title,
  compliance: ({ compliance }) => compliance.value.title,
  service: ({ service }) => service.value.title,
};

/** Paragraphs of a section, its title left out. */
function paragraphsOf({ body }: SectionText): string[] {
  return body.split(/\n\n+/).filter((paragraph) => !paragraph.startsWith('#'));
}

/** Kinds that are statements within another section. */
const WITHIN = new Set(['authority-to-file', 'notice']);

/** A draft with the section in its place. */
function draftWith({ header, body }: SectionText): string {
  switch (header.kind) {
    case 'interest':
      return BODY.replace(/# Interest[^#]*/, () => `${body}\n\n`);
    case 'authority-to-file':
      return BODY.replace('It studies telephones.', (words) => `${words}\n\n${body}`);
    case 'notice':
      return `# Statement of Authorship and Funding\n\nNo one else wrote or paid.\n\n${body}\n\n${BODY}`;
    case 'conclusion':
      return BODY.replace(/# Conclusion.*/s, () => `${body}\n`);
    default:
      return ['disclosure', 'authorship', 'certificate'].includes(header.kind)
        ? `${body}\n\n${BODY}`
        : `${BODY}\n${body}\n`;
  }
}

/** Answers a court needs, so that only the section is in question. */
function keysFor(profile: CourtProfile, stage: string): Record<string, string> {
  const supreme = profile.id.startsWith('scotus');
  const district = profile.id === 'nd-cal';
  return {
    court: profile.id,
    stage,
    supports: supreme ? 'respondent' : district ? 'plaintiff' : 'appellee',
    authority: district || stage === 'rehearing' ? 'leave-sought' : 'consent',
    ...(profile.id === 'cadc'
      ? { 'adopted-brief': 'Brief for Appellee', 'separate-brief': 'It alone knows.' }
      : {}),
    ...(stage === 'petition' ? { 'parties-notified': 'in-time' } : {}),
  };
}

/** Every court and stage a section is for. */
function placesOf({ header }: SectionText): [CourtProfile, string][] {
  return [...courts.values()].flatMap((profile) => {
    const lineage = lineageOf(profile.id, courts);
    if (header.courts !== 'all' && !lineage.some((id) => header.courts.includes(id))) return [];
    return Object.keys(profile.stages)
      .filter((stage) => header.stages === undefined || header.stages.includes(stage))
      .map((stage): [CourtProfile, string] => [profile, stage]);
  });
}

describe('The sections', () => {
  it('are all the files there are, and can be read', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(
      sections.map(({ file }) => file).sort(),
      readdirSync('templates/sections').map((name) => `templates/sections/${name}`),
    );
  });

  it('have every kind, and interest statements for all sorts of amici', () => {
    const kinds = new Set(sections.map(({ header }) => header.kind));
    assert.deepEqual([...kinds].sort(), [...SECTION_KINDS].sort());
    const interests = sectionsFor(sections, { kind: 'interest', courts: ['ca9', 'frap'] });
    assert.ok(interests.length >= 5);
  });

  it('leave no court without a conclusion, and none they speak of without what it asks', () => {
    const spokenOf = new Set(sections.flatMap(({ header }) => header.courts));
    for (const profile of courts.values()) {
      const lineage = lineageOf(profile.id, courts);
      for (const stage of Object.keys(profile.stages)) {
        const found = sectionsFor(sections, { courts: lineage, stage });
        const kinds = new Set(found.map(({ header }) => header.kind));
        const where = `${profile.id}, ${stage}`;
        assert.ok(kinds.has('conclusion') && kinds.has('interest'), where);
        if (!lineage.some((id) => spokenOf.has(id))) continue;
        assert.ok(kinds.has('authorship') || profile.authorship.value.place === 'none', where);
        const place = stageOf(profile, stage);
        assert.ok(place.found);
        const asked = (place.stage.authorityToFile ?? profile.authorityToFile).value.place;
        assert.ok(kinds.has('authority-to-file') || asked === 'none', where);
        assert.ok(kinds.has('compliance') || profile.compliance.value.place === 'none', where);
      }
    }
  });

  for (const section of sections) describe(section.header.title, () => checkSection(section));
});

function checkSection(section: SectionText): void {
  const { header, body, id } = section;

  it('is for courts and stages there are', () => {
    if (header.courts !== 'all') for (const one of header.courts) assert.ok(courts.has(one), one);
    assert.ok(placesOf(section).length > 0);
    const all = new Set([...courts.values()].flatMap(({ stages }) => Object.keys(stages)));
    for (const stage of header.stages ?? []) assert.ok(all.has(stage), stage);
  });

  it('has a title of its own, or none where it is part of another section', () => {
    assert.equal(/^# /.test(body), !WITHIN.has(header.kind));
    const titleOf = TITLES[header.kind];
    if (!titleOf || header.courts === 'all') return;
    for (const one of header.courts) {
      assert.equal(body.split('\n')[0], `# ${titleOf(court(one))}`);
    }
  });

  it('stands in place of what the export would generate', () => {
    const [place] = placesOf(section);
    assert.ok(place);
    const [profile, stage] = place;
    const {
      brief,
      frontMatter,
      stage: at,
    } = inputOf(draft(keysFor(profile, stage), draftWith(section)), profile.id);
    if (header.kind === 'authority-to-file') {
      assert.equal(authorityToFileWords(brief, frontMatter, profile, at), undefined);
    } else if (header.kind === 'notice') {
      assert.ok(saysNotice(brief));
    } else {
      const title = /^# (.*)/.exec(body)?.[1] ?? '';
      const known =
        header.kind === 'certificate'
          ? extraPartsOf(profile).some((part) => namesPart({ title }, part))
          : sectionNameOf(title) === header.kind;
      assert.ok(known, title);
    }
  });

  const generated = GENERATED[id];
  if (generated) {
    it('says what the court profile generates', () => {
      assert.ok(header.courts !== 'all');
      for (const one of header.courts) {
        assert.deepEqual(paragraphsOf(section).map(bare), generated(court(one)).map(said), one);
      }
    });
  }

  it('brings no fault into a brief for any court and stage it is for', () => {
    for (const [profile, stage] of placesOf(section)) {
      const keys = keysFor(profile, stage);
      const added = faultsAdded(draft(keys, draftWith(section)), draft(keys), profile.id);
      assert.deepEqual(added, [], `${profile.id}, ${stage}`);
    }
  });

  it('cites only rules its header names, each by itself', () => {
    const [place] = placesOf(section);
    assert.ok(place);
    const input = inputOf(draft(keysFor(...place), draftWith(section)), place[0].id);
    const usual = inputOf(draft(keysFor(...place), BODY), place[0].id);
    const others = new Set(usual.brief.citations.authorities.map((one) => one.id));
    const rules = header.rules ?? [];
    for (const { id: work, category, name } of input.brief.citations.authorities) {
      if (others.has(work)) continue;
      const entry = name
        .map((piece) => piece.text)
        .join('')
        .replace('Supreme Court Rule', 'Sup. Ct. R.');
      assert.equal(category, 'rules', entry);
      assert.ok(
        rules.some((rule) => rule.startsWith(entry)),
        `${entry} is not named`,
      );
    }
    for (const { resolution } of input.brief.citations.citations) {
      assert.match(resolution, /^(full|resolved)$/);
    }
  });

  it('keeps its placeholders apart from Markdown', () => {
    const inBrackets = [...body.matchAll(/\[/g)].length;
    assert.equal(placeholdersOf(body).length, inBrackets);
  });
}
