import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup.mjs';

/** Files below a folder whose names end so: paths from the project's folder, with `/`, sorted. */
export function filesIn(folder, ending) {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}
