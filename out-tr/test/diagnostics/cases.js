import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolve } from '../../src/diagnostics/resolved-finding.js';
import { resolveSuppressed } from '../../src/diagnostics/suppressed-finding.js';
import { loadFile } from '../../src/load/load-file.js';
import { locate } from '../../src/load/locate.js';
const root = 'test/diagnostics/cases';
export const cases = readdirSync(root).map((name) => {
    const folder = join(root, name);
    const files = filesIn(join(folder, 'files'));
    const documents = files.flatMap((file) => file.documents);
    const found = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8'));
    const accepted = join(folder, 'suppressed.json');
    const suppressed = existsSync(accepted)
        ? JSON.parse(readFileSync(accepted, 'utf8'))
        : [];
    const find = (place) => locate(documents, place);
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
function filesIn(folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.yaml'))
        .map((path) => loadFile({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }));
}
/** The files under `expected/` of a case. */
export function expectedFiles({ folder }) {
    const expected = join(folder, 'expected');
    return existsSync(expected) ? readdirSync(expected).sort() : [];
}
