import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { workspace } from 'vscode';

/** Mocha's browser build, which runs in a web worker and in Node alike, sets itself as globals. */
const { Mocha, mocha } = globalThis as unknown as { Mocha: typeof MochaClass; mocha: MochaClass };

mocha.ui('bdd');
mocha.timeout(60_000);
mocha.reporter(report as never);

/**
 * Runs the suite; VS Code calls it once the extension host is up. Each test is a line in the log,
 * the last line is the count that the runner adds up.
 *
 * @throws when a test failed, which is how VS Code learns of it.
 */
export async function run(): Promise<void> {
  const failed = await new Promise<number>((done) => {
    Mocha.prototype.run.call(mocha, done);
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}

function report(runner: MochaClass.Runner): void {
  const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } =
    Mocha.Runner.constants;
  let passed = 0;
  let failed = 0;
  runner.on(EVENT_TEST_PASS, (test) => {
    passed++;
    say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on(EVENT_TEST_FAIL, (test, reason) => {
    failed++;
    say(`  ✘ ${test.fullTitle()}\n${reason.stack ?? reason.message}`);
  });
  runner.on(EVENT_TEST_PENDING, (test) => {
    failed++;
    say(`  ✘ ${test.fullTitle()}\nno test is skipped: write it or take it out`);
  });
  runner.on(EVENT_RUN_END, () => {
    say(JSON.stringify({ passed, failed, trusted: workspace.isTrusted }));
  });
}

/** The host logs much of its own; the runner tells the suite's lines by this prefix. */
function say(line: string): void {
  console.log(`AMICUS ${line}`);
}
