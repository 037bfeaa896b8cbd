import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArtefactFile } from '../../../src/connect/artefact-file.ts';
import { proveImport } from '../../../src/connect/import/proved-import.ts';
import { importSalesforce } from '../../../src/connect/salesforce/import/import-salesforce.ts';
import { lint } from '../../../src/lint/lint.ts';

/*
 * Configuration as people write it, from the documentation of the formats. Every folder of `shapes/` holds `files/` and
 * `expected.txt`: what became definitions, and what was told. UPDATE=1 writes it anew.
 */

const shapes = join(import.meta.dirname, 'shapes');
const shown = /definitions\/(?:fields|lifecycle|scoring|routing|scorings\/.*|qualifications\/.*)\.yaml$/;

function filesOf(folder: string): readonly ArtefactFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      content: readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    }));
}

describe.each(readdirSync(shapes))('%s', (name) => {
  const files = filesOf(join(shapes, name, 'files'));
  const imported = importSalesforce(files, 'en');

  test('becomes definitions, and the rest is told with file and line', () => {
    const findings = imported.findings.map(({ kind, place, words }) => {
      const where = place === undefined ? '-' : `${place.path}:${place.line}:${place.column}`;
      return `${kind}  ${where}\n    ${words['en']}\n`;
    });
    const texts = imported.files.filter(({ path }) => shown.test(path));
    const told = [
      ...findings,
      `not read: ${JSON.stringify([...imported.aside])}\n`,
      ...texts.map(({ path, text }) => `--- ${path}\n${text}`),
    ].join('');
    const expected = join(shapes, name, 'expected.txt');
    if (process.env['UPDATE'] !== undefined) writeFileSync(expected, told);
    expect(existsSync(expected), 'run with UPDATE=1 once').toBe(true);
    expect(told).toBe(readFileSync(expected, 'utf8'));
  });

  test('every finding has its words in both languages', () => {
    for (const { words } of imported.findings) expect(Object.keys(words)).toEqual(['en', 'de']);
  });

  test('the checks find no error in the definitions', () => {
    expect(lint(imported.agreement).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every rule of points says what its summands say', () => {
    const proofs = proveImport(imported, files, { milliseconds: 60_000, now: () => performance.now() });
    expect(proofs.filter(({ answer }) => answer !== 'proved')).toEqual([]);
  });
});
