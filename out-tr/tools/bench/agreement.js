import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAgreement } from '../../src/model/read-agreement.js';
const folder = 'bench/agreement';
/** The agreement that all parts execute, through the loader that everybody uses. */
export function benchAgreement() {
    const files = readdirSync(join(folder, 'definitions'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.name.endsWith('.yaml'))
        .map((entry) => ({
        path: `definitions/${entry.name}`,
        bytes: readFileSync(join(entry.parentPath, entry.name)),
    }));
    const { agreement, findings } = readAgreement(files);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (agreement === undefined || errors.length > 0) {
        throw new Error(`${folder} is no agreement: ${errors.map(({ message }) => message).join('; ')}`);
    }
    return agreement;
}
