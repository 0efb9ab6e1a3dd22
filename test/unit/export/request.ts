/** Exports of small drafts, for the tests of what may go wrong. */
import assert from 'node:assert/strict';
import type { Finding } from '../../../src/brief/index.ts';
import { type ExportRequest, type ExportResult, exportBrief } from '../../../src/export/index.ts';

/** Exports a text; no image can be read unless `more` says how. */
export function exportText(text: string, more: Partial<ExportRequest> = {}): Promise<ExportResult> {
  const readImage = () => Promise.reject(new Error('no such file'));
  return exportBrief({ text, name: 'brief.md', readImage, ...more });
}

/** What asks a reader to do something. */
const REMEDY =
  /\b(?:Add|Answer|Begin|Change|Check|Choose|Close|Correct|Cut|Delete|Did you mean|[Ee]xpected|Fill|Give|Indent|Known|Make sure|Move|Name|Put|Remove|Save|Say|Take|Use|Write)\b/;

/** What every finding must be: placed in the draft, in whole sentences, with a remedy. */
export function assertUseful({ from, to, message, check }: Finding, text: string): void {
  assert.ok(from >= 0 && from <= to && to <= text.length, `${check}: ${from} to ${to}`);
  assert.match(message, /\.$/, message);
  assert.match(message, REMEDY, message);
  assert.doesNotMatch(message, /undefined|\[object|\bat .+:\d+:\d+/, message);
}

/** The errors of a draft that cannot be exported; every finding is looked at. */
export async function refused(
  text: string,
  more: Partial<ExportRequest> = {},
): Promise<readonly Finding[]> {
  const { files, findings } = await exportText(text, more);
  assert.deepEqual(files, [], 'it was exported all the same');
  for (const finding of findings) assertUseful(finding, text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  assert.ok(errors.length > 0, 'nothing says why');
  return errors;
}

/** The one document of a draft, and its findings; every finding is looked at. */
export async function accepted(
  text: string,
  more: Partial<ExportRequest> = {},
): Promise<{ docx: Uint8Array; result: ExportResult }> {
  const result = await exportText(text, more);
  for (const finding of result.findings) assertUseful(finding, text);
  const [first] = result.files;
  assert.ok(first, result.findings.map(({ message }) => message).join(' '));
  return { docx: first.bytes, result };
}
