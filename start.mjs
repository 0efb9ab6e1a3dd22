/** `npm start`: installs, builds, and exports the example brief as a user would from a terminal. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { main, needDependencies, root, run } from './setup.mjs';

const example = join('templates', 'briefs', 'example', 'brief.md');
const output = join('build', 'example', 'brief.docx');

await main(async () => {
  needDependencies();
  const { buildAll } = await import('./esbuild.mjs');
  await buildAll();
  mkdirSync(join(root, 'build', 'example'), { recursive: true });
  console.log(`\namicus export ${example} -o ${output}\n`);
  run(process.execPath, [join('dist', 'cli.cjs'), 'export', example, '-o', output]);
});
