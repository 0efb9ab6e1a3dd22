import type { Root } from 'mdast';
import type { KeyPath } from './brief.ts';
import type { Finding } from './finding.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { type Issue, issuesOf } from './front-matter-issues.ts';
import { aliasProblems, spanOfPath, yamlProblems } from './front-matter-problems.ts';
import { splitValues } from './split-values.ts';
import { findKey, readYaml, type YamlSource } from './yaml-document.ts';

/** Choices made outside the draft. */
export interface BriefOptions {
  /** The court to read it for, in place of the one it names. */
  readonly court?: string | undefined;
  /** The stage, in place of the one it names. */
  readonly stage?: string | undefined;
}

/** The front matter of a draft, as far as it can be used. */
export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter;
  /** The court the draft names, whatever court it is read for. */
  readonly namedCourt?: string;
  readonly findings: readonly Finding[];
  /** See `Brief.frontMatterSpan`. */
  span(path: KeyPath): { from: number; to: number };
}

type Values = Record<string, unknown>;

/**
 * Reads and checks the front matter. The keys under `courts` for the chosen court replace those at
 * the top, whole, before anything is checked. Optional keys that are wrong are left out of the
 * result, so that one slip does not take the rest away.
 */
export function readFrontMatter(
  text: string,
  root: Root,
  options: BriefOptions = {},
  memory?: FrontMatterMemory,
): FrontMatterReading {
  const node = root.children[0];
  const end = node?.type === 'yaml' ? node.position?.end.offset : undefined;
  if (!memory || end === undefined) return readAnew(text, root, options);
  // Its offsets hold as long as all up to its end is the same.
  const key = `${options.court}\n${options.stage}\n${text.slice(0, end)}`;
  if (memory.key !== key || !memory.reading) {
    memory.key = key;
    memory.reading = readAnew(text.slice(0, end), root, options);
  }
  return memory.reading;
}

/** The front matter read last, so that it is read again only when it was edited. */
export class FrontMatterMemory {
  key = '';
  reading: FrontMatterReading | undefined;
}

function readAnew(text: string, root: Root, options: BriefOptions): FrontMatterReading {
  const yaml = readYaml(text, root);
  if (yaml === undefined) {
    return { findings: [missingFrontMatter(text)], span: () => ({ from: 0, to: 0 }) };
  }
  const span = (path: KeyPath) => spanOfPath(text, yaml, writtenAt(path));
  const problems = [...yamlProblems(text, yaml), ...aliasProblems(yaml), ...splitValues(yaml)];
  const findings: Finding[] = problems.map((problem) => ({ ...problem, severity: 'error' }));
  let written: (path: KeyPath) => KeyPath = (path) => path;
  const writtenAt = (path: KeyPath) => written(path);
  if (findings.some(({ check }) => check === 'front-matter/yaml')) return { findings, span };

  const raw = valuesOf(yaml);
  if (typeof raw === 'string') return { findings: [...findings, unusable(yaml, raw)], span };
  const named = typeof raw.court === 'string' ? { namedCourt: raw.court } : {};
  const { values, replaced } = withOverrides(raw, options);
  const court = String(values.court);
  written = (path) => {
    return typeof path[0] === 'string' && replaced.has(path[0]) ? ['courts', court, ...path] : path;
  };
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return { frontMatter: result.data, ...named, findings, span };

  const isEmpty = (path: KeyPath) => findKey(yaml, path) !== undefined;
  const issues = issuesOf(result.error.issues, values, written, isEmpty);
  findings.push(...unique(issues).map((issue) => findingOf(text, yaml, issue)));
  const usable = withoutWrong(values, result.error.issues);
  return { ...(usable && { frontMatter: usable }), ...named, findings, span };
}

/** The keys and values, empty ones left out; or why there are none. */
function valuesOf({ document }: YamlSource): Values | string {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return 'Its aliases (*name) multiply without end. Write the values out instead.';
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    return 'It is not a list of keys with values. Write "key: value", one to a line.';
  }
  return withoutEmpty(value) as Values;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutEmpty(each)]));
}

function withOverrides(
  raw: Values,
  { court, stage }: BriefOptions,
): { values: Values; replaced: ReadonlySet<string> } {
  const chosen = court ?? raw.court;
  const courts = raw.courts;
  let own: Values = {};
  if (typeof courts === 'object' && courts !== null && typeof chosen === 'string') {
    const found = Object.hasOwn(courts, chosen) ? (courts as Values)[chosen] : undefined;
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) own = found as Values;
  }
  // A key that may not be overridden is left to the check of `courts` itself.
  const { court: _, courts: __, ...replacing } = own;
  const values = {
    ...raw,
    ...replacing,
    ...(court !== undefined && { court }),
    ...(stage !== undefined && { stage }),
  };
  return { values, replaced: new Set(Object.keys(replacing)) };
}

/** A key that is wrong under `courts` is also wrong where it was put; once is enough. */
function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ check, path }) => {
    const id = JSON.stringify([check, path]);
    return !seen.has(id) && seen.add(id);
  });
}

function findingOf(text: string, yaml: YamlSource, issue: Issue): Finding {
  return {
    check: issue.check,
    severity: 'error',
    ...spanOfPath(text, yaml, issue.path, issue.part),
    message: issue.message,
  };
}

/** The front matter without the top-level keys that are wrong, if it can do without them. */
function withoutWrong(
  values: Values,
  issues: readonly { path: readonly PropertyKey[]; code?: string }[],
): FrontMatter | undefined {
  const kept = { ...values };
  for (const issue of issues) {
    const keys = 'keys' in issue && issue.path.length === 0 ? (issue.keys as string[]) : [];
    for (const key of [...keys, issue.path[0]]) if (typeof key === 'string') delete kept[key];
  }
  const result = frontMatterSchema.safeParse(kept);
  return result.success ? result.data : undefined;
}

function unusable(yaml: YamlSource, why: string): Finding {
  return {
    check: 'front-matter/yaml',
    severity: 'error',
    ...yaml.fence,
    message: `The front matter cannot be used. ${why}`,
  };
}

const sample = '---\ncourt: ca9\n---';

function missingFrontMatter(text: string): Finding {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^(\s*)---[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(start));
  let message = `The draft has no front matter. Begin its first line with:\n${sample}\nand add docket, caption, amici and the other keys between the two lines of hyphens.`;
  if (opening?.[1] === '') {
    message =
      'The front matter is opened and not closed. Put a line of three hyphens (---) after its last key.';
  } else if (opening) {
    message =
      'The front matter has to begin on the first line. Delete the empty lines above the three hyphens (---).';
  }
  return { check: 'front-matter/missing', severity: 'error', from: 0, to: 0, message };
}
