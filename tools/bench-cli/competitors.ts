import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDocument } from './api-document.ts';

/** A program of the bench: what is started, and what is done before each start, outside of the measurement. */
export interface Competitor {
  readonly name: string;
  readonly line: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly prepare?: () => void;
}

/** Where things lie. */
export interface Bench {
  /** Holds `node_modules/leadpact` and `agreement/`. */
  readonly home: string;
  /** Holds `peers/`. */
  readonly bench: string;
  /** Bytes of all files of the agreement. */
  readonly bytes: number;
}

/** Every program, the floors first. */
export function competitors(place: Bench): readonly Competitor[] {
  return [
    { name: 'node -e 0', line: ['-e', '0'], folder: place.home },
    bareParse(place),
    leadpact(place, 'version', 'leadpact version', {}),
    leadpact(place, 'validate', 'validate, no caches', { LEADPACT_CACHE: 'off' }),
    { ...leadpact(place, 'validate', 'validate, changed files', {}), prepare: () => forgetResults(place) },
    leadpact(place, 'validate', 'validate, unchanged files', {}),
    ...peers(place),
  ];
}

function leadpact(
  { home }: Bench,
  verb: string,
  name: string,
  environment: Readonly<Record<string, string>>,
): Competitor {
  const executable = join(home, 'node_modules', 'leadpact', 'dist', 'leadpact.cjs');
  const cache = join(home, 'cache');
  return {
    name,
    line: [executable, verb],
    folder: join(home, 'agreement'),
    environment: { LEADPACT_CACHE: cache, ...environment },
  };
}

function forgetResults({ home }: Bench): void {
  rmSync(join(home, 'cache', 'results'), { recursive: true, force: true });
}

/** Only what somebody would write who wants nothing but the data: read each file, parse each document. */
function bareParse({ home }: Bench): Competitor {
  const script = join(home, 'parse.mjs');
  cpSync('node_modules/yaml', join(home, 'node_modules', 'yaml'), { recursive: true });
  writeFileSync(
    script,
    `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
for (const folder of ['definitions', 'test/leads']) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.yaml')) continue;
    parseAllDocuments(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  }
}
`,
  );
  return { name: 'bare parse', line: [script], folder: join(home, 'agreement') };
}

function peers({ home, bench, bytes }: Bench): readonly Competitor[] {
  const modules = join(bench, 'peers', 'node_modules');
  if (!existsSync(modules)) return [];
  const document = join(home, 'api', 'openapi.yaml');
  mkdirSync(join(home, 'api'), { recursive: true });
  writeFileSync(document, apiDocument(bytes));
  const redocly = join(modules, '@redocly', 'cli', 'bin', 'cli.js');
  const spectral = join(modules, '@stoplight', 'spectral-cli', 'dist', 'index.js');
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' };
  return [
    {
      name: 'redocly lint',
      line: [
        redocly,
        'lint',
        document,
        '--config',
        join(bench, 'peers', 'redocly.yaml'),
        '--format',
        'summary',
      ],
      folder: home,
      environment: quiet,
    },
    {
      name: 'spectral lint',
      line: [spectral, 'lint', document, '--ruleset', join(bench, 'peers', 'spectral.yaml'), '--quiet'],
      folder: home,
    },
  ];
}
