import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAgreement } from '../../src/model/read-agreement.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
import { fixtureInHundredths } from './fixture-in-hundredths.js';
const root = fileURLToPath(new URL('../../', import.meta.url));
/** The fixture that has every construct, the reference agreement and every example. */
export const agreements = [
    { name: 'fixture', agreement: fixtureAgreement() },
    { name: 'fixture in hundredths of points', agreement: fixtureInHundredths() },
    ...[root, ...examples()].map((folder) => ({
        name: relative(root, folder).replaceAll('\\', '/') || 'definitions',
        agreement: readFolder(folder),
    })),
];
function examples() {
    const folder = join(root, 'examples');
    if (!existsSync(folder))
        return [];
    return readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, 'definitions')));
}
function readFolder(folder) {
    const files = readdirSync(join(folder, 'definitions'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
        .map((name) => {
        const path = `definitions/${name.replaceAll('\\', '/')}`;
        return { path, bytes: readFileSync(join(folder, path)) };
    });
    const { agreement, findings } = readAgreement(files);
    if (agreement !== undefined)
        return agreement;
    throw new Error(`${folder}: ${findings.map(({ message }) => message).join('; ')}`);
}
