import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocumentTypes } from './generate/document-types.ts';
import { readSchemaBundle } from './generate/schema-bundle.ts';
import { writeSchemaNotes } from './generate/schema-notes.ts';
import { writeValidators } from './generate/validators.ts';

/** Writes `src/generated/` from `schemas/`; with `--check` it writes nothing and exits 1 when a file is stale. */
const folder = join('src', 'generated');
const bundle = readSchemaBundle('schemas');
const wanted = new Map([
  ['documents.ts', await writeDocumentTypes(bundle)],
  ['schema-notes.ts', writeSchemaNotes(bundle)],
  ['validators.ts', await writeValidators(bundle)],
]);
const present = existsSync(folder) ? readdirSync(folder) : [];
const surplus = present.filter((name) => !wanted.has(name)).toSorted();
const stale = [...wanted.keys()].filter(
  (name) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== wanted.get(name),
);

if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true });
  for (const name of surplus) rmSync(join(folder, name));
  for (const name of stale) writeFileSync(join(folder, name), wanted.get(name) ?? '');
  console.log(`src/generated: ${stale.length} of ${wanted.size} files written`);
} else if (stale.length + surplus.length > 0) {
  console.error(`src/generated does not follow from schemas: ${[...stale, ...surplus].join(', ')}`);
  console.error('run `npm run generate`');
  process.exitCode = 1;
}
