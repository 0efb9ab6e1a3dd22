const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

/**
 * Mocha's `spec` reporter, which also leaves the count for the runner in the file COUNT_FILE names.
 * A skipped test counts as failed: what cannot run here must say what to install.
 */
module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      const count = { passed: passes, failed: failures + pending };
      writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
    });
  }
};
