import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { type Finding, lineAndColumn, type Severity } from '../../brief/finding.ts';
import { checks } from '../../checks/index.ts';
import type { CheckedFile } from './checked-file.ts';

/** SARIF's word for how much a finding matters (SARIF 2.1.0, 3.27.10). */
const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/**
 * What was found as a SARIF log, which code hosts show beside the lines.
 *
 * @see SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @param version of Amicus
 */
export function sarifLog(files: readonly CheckedFile[], version: string): Log {
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map(({ check }) => check)))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Amicus', version, rules: ids.sort().map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ name }) => ({ location: { uri: uriOf(name) } })),
        results: files.flatMap((file) => file.findings.map((finding) => result(file, finding))),
      },
    ],
  };
}

function descriptor(id: string): ReportingDescriptor {
  const check = checks.find((each) => id.startsWith(`${each.id}/`));
  return { id, ...(check ? { shortDescription: { text: check.looksAt } } : {}) };
}

function result(file: CheckedFile, finding: Finding): Result {
  const { check, severity, message, rule, related = [], fix } = finding;
  return {
    ruleId: check,
    level: LEVELS[severity],
    message: { text: rule ? `${message} (${rule})` : message },
    locations: [location(file, finding)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            ...location(file, place),
          })),
        }
      : {}),
    ...(fix
      ? {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(file.name) },
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(file.text, edit),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function location({ name, text }: CheckedFile, span: { from: number; to: number }): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      region: regionOf(text, span),
    },
  };
}

function regionOf(text: string, { from, to }: { readonly from: number; readonly to: number }) {
  const start = lineAndColumn(text, from);
  const end = lineAndColumn(text, to);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A path as a URI reference; a code host takes it from the root of the repository. */
function uriOf(name: string): string {
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
