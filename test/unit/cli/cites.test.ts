import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { readArguments, UsageError } from '../../../src/cli/arguments.ts';
import { printedCitations, printedTable, runCites } from '../../../src/cli/cites.ts';

/** Runs a task on a text given on standard input. @returns what it printed. */
async function printed(task: 'cites' | 'authorities', options: string, input: string) {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const asked = readArguments([task, ...options.split(' ').filter(Boolean)]);
  assert.ok(asked.task === 'cites' || asked.task === 'authorities');
  assert.equal(await runCites(task, asked.arguments, { stdin: Readable.from([input]), stdout }), 0);
  return text;
}

const TEXT = '*Samantar v. Yousuf*, 560 U.S. 305, 319 (2010). *Id.* at 320.';

describe('amicus cites', () => {
  it('prints one line for a citation, and why it means what it means', async () => {
    assert.equal(
      await printed('cites', '', TEXT),
      '1:23  case  560 U.S. 305\n1:50  id  Id.* at 320\n' +
        '        resolved: The citation just before it: Samantar v. Yousuf, 560 U.S. 305 (2010)\n',
    );
  });

  it('prints fields and offsets as JSON', async () => {
    const [first, second] = JSON.parse(await printed('cites', '--json', TEXT));
    assert.equal(TEXT.slice(first.start, first.end), '560 U.S. 305');
    assert.equal(first.court, 'scotus');
    assert.equal(second.resolvedTo, 0);
  });

  it('answers a batch by id', async () => {
    const answers = JSON.parse(
      await printed('cites', '--batch', JSON.stringify([{ id: 'a', text: TEXT }])),
    );
    assert.deepEqual(answers, { a: JSON.parse(JSON.stringify(printedCitations(TEXT))) });
  });

  it('refuses a batch that is none', async () => {
    await assert.rejects(printed('cites', '--batch', '{"a": 1}'), UsageError);
    await assert.rejects(printed('cites', '--batch', 'text'), UsageError);
  });
});

describe('amicus authorities', () => {
  it('prints the entries with how often each is cited, and how', async () => {
    assert.equal(
      await printed('authorities', '-', TEXT),
      'Cases\n  Samantar v. Yousuf, 560 U.S. 305 (2010)  (1 full, 1 id)\n',
    );
  });

  it('gives the pages of a batch', () => {
    assert.deepEqual(
      printedTable(TEXT, [
        [0, 48, '1'],
        [48, 99, '2'],
      ]),
      [{ category: 'cases', text: 'Samantar v. Yousuf, 560 U.S. 305 (2010)', pages: ['1', '2'] }],
    );
  });
});
