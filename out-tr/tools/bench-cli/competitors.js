import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDocument } from './api-document.js';
/** Every program, the floors first. */
export function competitors(place) {
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
function leadpact({ home }, verb, name, environment) {
    const executable = join(home, 'node_modules', 'leadpact', 'dist', 'leadpact.cjs');
    const cache = join(home, 'cache');
    return {
        name,
        line: [executable, verb],
        folder: join(home, 'agreement'),
        environment: { LEADPACT_CACHE: cache, ...environment },
    };
}
function forgetResults({ home }) {
    rmSync(join(home, 'cache', 'results'), { recursive: true, force: true });
}
/** Only what somebody would write who wants nothing but the data: read each file, parse each document. */
function bareParse({ home }) {
    const script = join(home, 'parse.mjs');
    cpSync('node_modules/yaml', join(home, 'node_modules', 'yaml'), { recursive: true });
    writeFileSync(script, `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
for (const folder of ['definitions', 'test/leads']) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.yaml')) continue;
    parseAllDocuments(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  }
}
`);
    return { name: 'bare parse', line: [script], folder: join(home, 'agreement') };
}
function peers({ home, bench, bytes }) {
    const modules = join(bench, 'peers', 'node_modules');
    if (!existsSync(modules))
        return [];
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
