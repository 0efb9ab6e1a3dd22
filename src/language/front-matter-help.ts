import { type Brief, frontMatterKey, type KeyFacts, type KeyPath } from '../brief/index.ts';
import { checks } from '../checks/index.ts';
import { type CourtFile, type CourtProfile, loadCourts } from '../courts/index.ts';
import { type FrontMatterPlace, frontMatterPlace } from './front-matter-place.ts';

/** Something the front matter may say at a place. */
export interface FrontMatterOffer {
  /** What to write. */
  readonly label: string;
  /** In a few words, what it is. */
  readonly detail?: string;
  /** In sentences. */
  readonly documentation?: string;
  readonly kind: 'key' | 'value';
  /** UTF-16 offsets of what it takes the place of. */
  readonly from: number;
  readonly to: number;
  /** The text written; with the colon for a key. */
  readonly text: string;
}

/** What the front matter may say at an offset: keys that are not there yet, or values of a key. */
export function frontMatterOffers(
  brief: Brief,
  offset: number,
  workspace: readonly CourtFile[] = [],
): FrontMatterOffer[] {
  const place = frontMatterPlace(brief, offset);
  if (!place) return [];
  return place.at === 'key' ? keyOffers(place, workspace) : valueOffers(brief, place, workspace);
}

/** What a key or a value of the front matter means, and where it stands. */
export function frontMatterHover(
  brief: Brief,
  offset: number,
  workspace: readonly CourtFile[] = [],
): { from: number; to: number; paragraphs: string[] } | undefined {
  const place = frontMatterPlace(brief, offset);
  if (place?.key === undefined) return undefined;
  const path = [...place.path, place.key];
  const { from, to } = place;
  if (place.at === 'value') {
    const value = brief.text.slice(from, to).replace(/^["']|["']$/g, '');
    const said = namedValues(brief, path, workspace).find(({ label }) => label === value);
    const words = [said?.detail, said?.documentation].filter((text) => text !== undefined);
    return words.length > 0 ? { from, to, paragraphs: words } : undefined;
  }
  const facts = factsAt(path);
  if (!facts?.description) return undefined;
  return { from, to, paragraphs: [`${facts.description}.`, `Expected: ${facts.expected}.`] };
}

function keyOffers(place: FrontMatterPlace, workspace: readonly CourtFile[]): FrontMatterOffer[] {
  const { path, beside, from, to, key } = place;
  const named = recordKeys(path, workspace);
  const keys = named ?? (frontMatterKey(path)?.keys ?? []).map((label) => ({ label }));
  return keys
    .filter(({ label }) => !beside.includes(label))
    .map(({ label, ...more }) => {
      const facts = factsAt([...path, label]);
      return {
        label,
        kind: 'key',
        from,
        to,
        text: key === undefined ? `${label}: ` : label,
        ...(facts?.expected && !named ? { detail: facts.expected } : {}),
        ...(facts?.description && !named ? { documentation: `${facts.description}.` } : {}),
        ...more,
      };
    });
}

/** The keys of a map whose keys are names: of checks, of courts. */
function recordKeys(
  path: KeyPath,
  workspace: readonly CourtFile[],
): { label: string; detail: string }[] | undefined {
  if (path.length !== 1) return undefined;
  if (path[0] === 'checks')
    return checks.map(({ id, looksAt }) => ({ label: id, detail: looksAt }));
  if (path[0] !== 'courts') return undefined;
  return courtsOf(workspace).map(({ id, name }) => ({ label: id, detail: name }));
}

function valueOffers(
  brief: Brief,
  place: FrontMatterPlace,
  workspace: readonly CourtFile[],
): FrontMatterOffer[] {
  const { from, to, path, key = '' } = place;
  return namedValues(brief, [...path, key], workspace).map((value) => ({
    ...value,
    kind: 'value',
    from,
    to,
    text: value.label,
  }));
}

type Value = Pick<FrontMatterOffer, 'label' | 'detail' | 'documentation'>;

/** The values a key may have, where they are a list; else what its examples are. */
function namedValues(brief: Brief, path: KeyPath, workspace: readonly CourtFile[]): Value[] {
  const [key] = path;
  if (path.length === 1 && key === 'court') {
    return courtsOf(workspace).map(({ id, name, edition }) => ({
      label: id,
      detail: name,
      documentation:
        edition === 'unread' ? 'Its local rules were not read.' : `Rules of ${edition}.`,
    }));
  }
  if (path.at(-1) === 'stage' && (path.length === 1 || path[0] === 'courts')) {
    const id = path.length === 1 ? brief.namedCourt : String(path[1]);
    const court = courtsOf(workspace).find((each) => each.id === id);
    return Object.entries(court?.stages ?? {}).map(([label, { title, limit }]) => ({
      label,
      detail: title,
      documentation: limitSentence(limit),
    }));
  }
  const facts = factsAt(path);
  if (!facts) return [];
  if (facts.values.length > 0) return facts.values.map((label) => ({ label }));
  if (facts.expected === 'true or false') return [{ label: 'true' }, { label: 'false' }];
  return facts.examples
    .filter((example) => typeof example === 'string')
    .map((label) => ({ label, detail: 'example' }));
}

function limitSentence({ value, rule }: CourtProfile['stages'][string]['limit']): string {
  const limit =
    value.words === undefined
      ? `${value.pages} pages`
      : `${value.words.toLocaleString('en')} words`;
  return `At most ${limit} (${rule}).`;
}

/** The keys under `courts: ID` are those of the top. */
function factsAt(path: KeyPath): KeyFacts | undefined {
  return frontMatterKey(path[0] === 'courts' && path.length > 2 ? path.slice(2) : path);
}

function courtsOf(workspace: readonly CourtFile[]): CourtProfile[] {
  return [...loadCourts(workspace).courts.values()];
}
