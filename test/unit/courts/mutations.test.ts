import assert from 'node:assert/strict';
import {
  type CourtProfile,
  courtRules,
  courtRuleText,
  loadCourts,
} from '../../../src/courts/index.ts';
import { exportOf, seenWithoutExport, type Trial, trialsOf } from './effects.ts';
import { type FoundFact, factsOf, sourceMutations, valueMutations } from './mutations.ts';

const { courts } = loadCourts();

/** All a profile says of itself, in words. */
function explained(profile: CourtProfile): string {
  return Object.keys(profile.stages)
    .flatMap((stage) => courtRules(profile, stage).map(courtRuleText))
    .join('\n');
}

/**
 * What only informs, and is in the words on the court: times and copies, a court's limits in pages and
 * lines beside words, what no check can look at, and thresholds that depend on laid-out pages.
 */
const INFORMS =
  /^(?:guidance|copies|computing|glossary|order\.value$|required\.value$|excluded\.value$|authorities\.value\.passim|disclosure\.value\.required|cover\.value\.ownPage|stages\.[^.]+\.(?:timing|noBrief|limit\.value\.(?:pages|lines)|coverColor\.value\.forbidden))\b|\.(?:minimum|overWords|overLines|overPages|form|alsoTitled)\b/;

/** Whether a fact says that something is not asked for: then its other values inform as well. */
function isNotAsked({ fact }: FoundFact, key: string): boolean {
  const { place, required } = fact.value as { place?: unknown; required?: unknown };
  if (key === 'authorship.value.title') return place !== 'own-part';
  return place === 'none' || required === 'no';
}

/** Courts of which every change is looked for in what is written, not in the words on the court. */
const STRICT = ['frap', 'ca9', 'cadc', 'scotus', 'nd-cal', 'cal-ca', 'cal-sc'];

/** The stage a fact shows at. */
function stageOf(profile: CourtProfile, { path }: FoundFact): string {
  const [first, id] = path;
  return first === 'stages' && id !== undefined ? id : profile.defaultStage;
}

/** Facts that a profile does not share with the one it inherits from. */
function ownFacts(profile: CourtProfile): FoundFact[] {
  const parent = courts.get(profile.inherits ?? '');
  const inherited = new Set(
    parent ? [...factsOf(parent)].map(({ path, fact }) => JSON.stringify([path, fact])) : [],
  );
  return [...factsOf(profile)].filter(
    ({ path, fact }) => !inherited.has(JSON.stringify([path, fact])),
  );
}

describe('Every value of every fact of a profile', () => {
  for (const profile of courts.values()) {
    it(`is in the words on the court, or shows in what is written (${profile.id})`, async () => {
      const before = explained(profile);
      const silent: string[] = [];
      for (const fact of factsOf(profile)) {
        for (const { path, change, profile: changed } of sourceMutations(profile, fact)) {
          // What rests on no rule has no edition.
          if (fact.fact.rule === 'Convention' && path.at(-1) === 'edition') continue;
          if (explained(changed) === before) silent.push(`${path.join('.')} (${change})`);
        }
      }
      assert.deepEqual(silent, []);
      assert.deepEqual(await unnoticed(profile), []);
    }).timeout(240_000);
  }
});

/** Facts tried already: one with the same value in another court has its effects there as well. */
const tried = new Set<string>();

/** The values of a profile's own facts that can be changed without anyone noticing. */
async function unnoticed(profile: CourtProfile): Promise<string[]> {
  const before = explained(profile);
  const known = new Map<string, Baseline>();
  const found: string[] = [];
  const strict = STRICT.includes(profile.id);
  // On numbered lines the first page has one form only.
  const onLines = (key: string) => !!profile.lineNumbers && key === 'cover.value.captionStyle';
  for (const fact of ownFacts(profile)) {
    const same = JSON.stringify([fact.path, fact.fact.value]);
    if (tried.has(same) && !strict) continue;
    tried.add(same);
    const stageId = stageOf(profile, fact);
    const shows = (changed: CourtProfile) => {
      const baseline = known.get(stageId) ?? new Baseline(profile, stageId);
      known.set(stageId, baseline);
      return baseline.shows(changed);
    };
    for (const { path, change, profile: changed } of valueMutations(profile, fact)) {
      const key = path.join('.');
      const informs = !strict || INFORMS.test(key) || isNotAsked(fact, key) || onLines(key);
      const noticed = (informs && explained(changed) !== before) || (await shows(changed));
      if (!noticed) found.push(`${key} (${change})`);
    }
  }
  return found;
}

/** What shows of a profile at a stage, worked out once, to compare changed profiles with. */
class Baseline {
  readonly #trials: Trial[];
  readonly #limit: number;
  readonly #cheap: string[];
  readonly #exports = new Map<number, string>();
  #last = 0;

  constructor(
    private readonly profile: CourtProfile,
    private readonly stageId: string,
  ) {
    this.#trials = trialsOf(profile, stageId);
    const { words, pages } = profile.stages[stageId]?.limit.value ?? {};
    this.#limit = words ?? pages ?? 0;
    this.#cheap = this.#trials.map((trial) => this.#seen(profile, trial));
  }

  #seen(profile: CourtProfile, trial: Trial): string {
    const { government } = this.profile.stages[this.stageId]?.limit.value ?? {};
    const [first] = trial.frontMatter.amici;
    const limit = first?.kind === 'government' ? (government ?? this.#limit) : this.#limit;
    return seenWithoutExport(profile, this.stageId, trial, limit);
  }

  /** The drafts, the one something showed in last before the others. */
  #order(): [number, Trial][] {
    const all = [...this.#trials.entries()];
    return [
      ...all.filter(([index]) => index === this.#last),
      ...all.filter(([index]) => index !== this.#last),
    ];
  }

  /** Whether a changed profile shows another thing in any of the drafts. */
  async shows(changed: CourtProfile): Promise<boolean> {
    for (const [index, trial] of this.#trials.entries()) {
      if (this.#seen(changed, trial) !== this.#cheap[index]) return true;
    }
    for (const [index, trial] of this.#order()) {
      let before = this.#exports.get(index);
      if (before === undefined) {
        before = await exportOf(this.profile, this.stageId, trial);
        this.#exports.set(index, before);
      }
      if ((await exportOf(changed, this.stageId, trial)) === before) continue;
      this.#last = index;
      return true;
    }
    return false;
  }
}
