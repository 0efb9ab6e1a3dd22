import { nearest } from '../text/nearest.ts';
import { inconsistencies } from './consistency.ts';
import { inherit, withEditions } from './inherit.ts';
import type { ParsedCourt } from './parse.ts';
import { type CourtProblem, explain, problemAt } from './problem.ts';
import { type CourtProfile, type CourtProfileFile, courtProfileSchema } from './profile.ts';

/** Files by court id, the one that counts last; the others are what it replaces. */
export type Layers = ReadonlyMap<string, readonly ParsedCourt[]>;

/** A file with its ancestors: a whole profile, or why it is none. */
export interface Resolution {
  /** The file, its parent, and so on. */
  readonly files: readonly ParsedCourt[];
  readonly profile?: CourtProfile;
  /** Empty when there is a profile. */
  readonly problems: readonly CourtProblem[];
}

/** A file over its ancestors' facts, checked as a whole. */
export function resolveCourt(file: ParsedCourt, layers: Layers): Resolution {
  const { files, broken } = ancestry(file, layers);
  if (broken) return { files, problems: [problemAt(broken.at, ['inherits'], broken.message)] };
  const merged = files
    .map(({ data }) => withEditions<CourtProfileFile>(data, data.edition))
    .reduceRight((parent, child) => inherit(parent, child));
  // Whether a profile inherits is its own affair, not its parent's.
  const { inherits: _, ...facts } = merged;
  const own = file.data.inherits === undefined ? facts : { ...facts, inherits: file.data.inherits };
  const checked = courtProfileSchema.safeParse(own, { reportInput: true });
  const wrong = checked.success
    ? inconsistencies(checked.data)
    : checked.error.issues.map((issue) => explain(issue));
  const problems = wrong.map(({ path, message }) => problemAt(file, path, message));
  return checked.success && problems.length === 0
    ? { files, profile: checked.data, problems }
    : { files, problems };
}

/** A file, its parent, and so on; with `broken` where and why the chain cannot be followed. */
function ancestry(
  file: ParsedCourt,
  layers: Layers,
): { files: ParsedCourt[]; broken?: { at: ParsedCourt; message: string } } {
  const files = [file];
  for (let at = file; at.data.inherits !== undefined; ) {
    const wanted = at.data.inherits;
    const parent = parentOf(at, layers);
    if (!parent) {
      const meant = nearest(wanted, layers.keys());
      const hint = meant && meant !== at.data.id ? ` Did you mean "${meant}"?` : '';
      const known = [...layers.keys()].sort().join(', ');
      const message = `\`inherits\` is "${wanted}", which is no other court profile that could be read.${hint} Known: ${known}.`;
      return { files, broken: { at, message } };
    }
    if (files.includes(parent)) {
      const ids = [...files, parent].map(({ data }) => data.id).join(' → ');
      const message = `\`inherits\` goes in a circle: ${ids}. Let one of them stand alone.`;
      return { files, broken: { at: file, message } };
    }
    files.push(parent);
    at = parent;
  }
  return { files };
}

/** The file a profile inherits from; for one that inherits from its own id, the one it replaces. */
function parentOf(file: ParsedCourt, layers: Layers): ParsedCourt | undefined {
  const { id, inherits } = file.data;
  const files = layers.get(inherits ?? '') ?? [];
  return inherits === id ? files[files.indexOf(file) - 1] : files.at(-1);
}
