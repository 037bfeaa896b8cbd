import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBrowserScripts } from './generate/browser-scripts.ts';
import { writeDocumentTypes } from './generate/document-types.ts';
import { readOutputBundle } from './generate/output-bundle.ts';
import { rulePages } from './generate/rule-pages.ts';
import { readSchemaBundle } from './generate/schema-bundle.ts';
import { writeSchemaNotes } from './generate/schema-notes.ts';
import { writeValidators } from './generate/validators.ts';

/**
 * Writes `src/generated/` from `schemas/` and the scripts of the pages, and `docs/rules/` from the finding codes and their cases; with `--check` it
 * writes nothing and exits 1 when a file is stale.
 */
const bundle = readSchemaBundle('schemas');
const outputs = readOutputBundle('schemas');
const check = process.argv.includes('--check');

settle(
  join('src', 'generated'),
  new Map([
    ['browser-scripts.ts', await writeBrowserScripts(join('src', 'playbook', 'browser'))],
    ['documents.ts', await writeDocumentTypes(bundle)],
    ['output-documents.ts', await writeDocumentTypes(outputs, 'OutputDocument')],
    ['output-validators.ts', await writeValidators(outputs)],
    ['schema-notes.ts', writeSchemaNotes(bundle)],
    ['validators.ts', await writeValidators(bundle)],
  ]),
);
settle(join('docs', 'rules'), rulePages());

/** Makes a folder hold exactly these files, or says that it does not. */
function settle(folder: string, wanted: ReadonlyMap<string, string>): void {
  const present = existsSync(folder) ? filesIn(folder) : [];
  const surplus = present.filter((name) => !wanted.has(name));
  const stale = [...wanted].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  if (check) report(folder, [...stale.map(([name]) => name), ...surplus]);
  else write(folder, stale, surplus);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function report(folder: string, stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(`${folder} is not up to date: ${stale.join(', ')}`);
  console.error('run `npm run generate`');
  process.exitCode = 1;
}

function write(
  folder: string,
  stale: readonly (readonly [string, string])[],
  surplus: readonly string[],
): void {
  for (const name of surplus) rmSync(join(folder, name));
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`${folder}: ${stale.length} files written, ${surplus.length} removed`);
}
