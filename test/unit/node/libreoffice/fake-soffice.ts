import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program in place of soffice, in a folder of its own. */
export interface Fake {
  readonly folder: string;
  readonly program: string;
  /** The arguments of each start so far. */
  readonly starts: () => string[];
}

/**
 * Writes a program that notes how it is started and then does what it is told: a shell script in
 * which `$OUT` is the PDF it shall make and `$STARTS` how often it was started.
 */
export function fakeSoffice(does: string): Fake {
  const folder = mkdtempSync(join(tmpdir(), 'amicus-fake-'));
  const program = join(folder, 'soffice');
  const log = join(folder, 'starts');
  const script = [
    '#!/bin/sh',
    `echo "$@" >> '${log}'`,
    `STARTS=$(wc -l < '${log}')`,
    'while [ "$1" != "--outdir" ]; do shift; done',
    'OUT="$2/brief.pdf"',
    does,
  ];
  writeFileSync(program, `${script.join('\n')}\n`);
  chmodSync(program, 0o755);
  const starts = () => {
    try {
      return readFileSync(log, 'utf8').trimEnd().split('\n');
    } catch {
      return [];
    }
  };
  return { folder, program, starts };
}
