import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { RenderContext } from '../../src/diagnostics/output-format.ts';
import type { Place } from '../../src/diagnostics/place.ts';
import { type ResolvedFinding, resolve } from '../../src/diagnostics/resolved-finding.ts';
import { resolveSuppressed, type SuppressedFinding } from '../../src/diagnostics/suppressed-finding.ts';
import { loadFile } from '../../src/load/load-file.ts';
import { locate } from '../../src/load/locate.ts';

/** A folder with files of an agreement, findings about them, and what each format prints. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly findings: readonly ResolvedFinding[];
  readonly context: RenderContext;
}

const root = 'test/diagnostics/cases';

export const cases: readonly Case[] = readdirSync(root).map((name) => {
  const folder = join(root, name);
  const files = filesIn(join(folder, 'files'));
  const documents = files.flatMap((file) => file.documents);
  const found: readonly Finding[] = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8'));
  const accepted = join(folder, 'suppressed.json');
  const suppressed: readonly SuppressedFinding[] = existsSync(accepted)
    ? JSON.parse(readFileSync(accepted, 'utf8'))
    : [];
  const find = (place: Place) => locate(documents, place);
  return {
    name,
    folder,
    findings: resolve(found, find),
    context: {
      textOf: (path) => files.find((file) => file.path === path)?.text,
      folder: 'pact/',
      color: false,
      failOn: 'error',
      version: '1.2.3',
      suppressed: resolveSuppressed(suppressed, find),
      showSuppressed: suppressed.length > 0,
    },
  };
});

function filesIn(folder: string): readonly ReturnType<typeof loadFile>[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => loadFile({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }));
}

/** The files under `expected/` of a case. */
export function expectedFiles({ folder }: Case): readonly string[] {
  const expected = join(folder, 'expected');
  return existsSync(expected) ? readdirSync(expected).sort() : [];
}
