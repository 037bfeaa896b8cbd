import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAgreement } from '../../src/model/read-agreement.js';
import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { scoreQuery } from '../../src/sql/score-query.js';
const root = fileURLToPath(new URL('../../', import.meta.url));
/** The agreement of a folder, `.` for the reference, with its sample leads; `edited` changes the text of a file. */
export function agreementIn(folder, edited = (text) => text) {
    const base = join(root, folder);
    const files = ['definitions', 'test/leads'].flatMap((part) => filesIn(base, part, /\.ya?ml$/));
    const bytes = files.map(({ content, path }) => ({
        path,
        bytes: new TextEncoder().encode(path.startsWith('definitions/') ? edited(content) : content),
    }));
    const { agreement, findings } = readAgreement(bytes);
    if (agreement !== undefined)
        return agreement;
    throw new Error(`${folder}: ${findings.map(({ message }) => message).join('; ')}`);
}
/** What lies in `generated/` of a folder for one system. */
export function generatedFiles(folder, system, ending) {
    return filesIn(join(root, folder), `generated/${system}`, ending);
}
/** The statement that scores leads at an instant, as the engine gets it. */
export function statementOf(agreement) {
    const content = scoreQuery(agreement, { asOf: Date.UTC(2026, 10, 28, 12), dialect: duckdb });
    return { path: 'score.sql', content };
}
function filesIn(base, part, ending) {
    return readdirSync(join(base, part), { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .toSorted()
        .map((name) => {
        const path = `${part}/${name.replaceAll('\\', '/')}`;
        return { path, content: readFileSync(join(base, path), 'utf8') };
    });
}
