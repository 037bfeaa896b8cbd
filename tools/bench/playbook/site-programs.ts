import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Artifact } from '../../../src/compile/artifact.ts';
import { peerFrame, peerPages } from './peer-pages.ts';
import type { TimedProgram } from './timed-process.ts';

/** The programs that are compared: what is started, in which folder, and where the site then stands. */
export interface SiteProgram extends TimedProgram {
  readonly site: string;
}

/** The bundled program, as it is published; with compiled code kept from an earlier run, or without. */
export function leadpact(place: string, name: string, cache: string): SiteProgram {
  return intoNewFolder({
    name,
    line: [resolve('dist/leadpact.cjs'), 'playbook'],
    folder: place,
    environment: { LEADPACT_CACHE: cache },
    site: join(place, 'generated/playbook'),
  });
}

/**
 * All write into a folder that is not there, so that none has to clear up what it wrote before. What it wrote is put aside and
 * not deleted: disks give back what was just freed slowly, which would be counted as the work of whoever writes next.
 */
function intoNewFolder(program: SiteProgram): SiteProgram {
  let former = 0;
  const prepare = (): void => {
    if (!existsSync(program.site)) return;
    former += 1;
    renameSync(program.site, join(program.folder, `former-site-${former}`));
  };
  return { ...program, prepare };
}

/** Eleventy with what is on every page as JSON, and the same frame around it. */
export function eleventy(
  place: string,
  name: string,
  templates: 'nunjucks' | 'javascript',
  site: readonly Artifact[],
): SiteProgram {
  cpSync(join('bench/peers/eleventy', templates), place, { recursive: true });
  mkdirSync(join(place, '_data'), { recursive: true });
  const frames = { en: peerFrame(site, 'en'), de: peerFrame(site, 'de') };
  writeFileSync(join(place, '_data/pages.json'), JSON.stringify(peerPages(site)));
  writeFileSync(join(place, '_data/site.json'), JSON.stringify(frames));
  return intoNewFolder({
    name,
    line: [
      resolve('bench/peers/node_modules/@11ty/eleventy/cmd.cjs'),
      '--config=eleventy.config.cjs',
      '--quiet',
    ],
    folder: place,
    environment: { NO_COLOR: '1' },
    site: join(place, 'site'),
  });
}

/** Every finished file with one call, into a new folder; nothing is known of what is in them. */
export function copying(place: string, from: string): SiteProgram {
  mkdirSync(place, { recursive: true });
  const [script, to] = [join(place, 'copy.mjs'), join(place, 'copied')];
  writeFileSync(
    script,
    `import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
const [from, to] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(from, join(entry.parentPath, entry.name)));
for (const folder of new Set(files.map(dirname))) mkdirSync(join(to, folder), { recursive: true });
for (const file of files) copyFileSync(join(from, file), join(to, file));
`,
  );
  return intoNewFolder({ name: 'copying', line: [script, from, to], folder: place, site: to });
}
