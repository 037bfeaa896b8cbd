import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
const connection = await openDuckDb();
if (connection === undefined)
    console.warn(noDuckDb);
/** An agreement under which it matters whether a contract ended yesterday or today. */
function agreementWithDate(folder) {
    cpSync('test/cli/agreement', `${folder}/agreement`, { recursive: true });
    const edit = (name, from, to) => {
        const path = `${folder}/agreement/definitions/${name}.yaml`;
        const text = readFileSync(path, 'utf8');
        if (!text.includes(from))
            throw new Error(`${name} has no ${from}`);
        writeFileSync(path, text.replace(from, to));
    };
    edit('fields', '  company:', '  contract-end: { type: date }\n  company:');
    edit('scoring', '  rules:\n', '  rules:\n    ended: { when: { contract-end: { gte: 1 days } }, points: 7 }\n');
    return `${folder}/agreement`;
}
/** The night of 19 November in Berlin and UTC, while in Chatham it is the 20th; and a cell that is told. */
const leads = [
    "('L-1', TIMESTAMPTZ '2026-11-19 22:30:00+00', TIMESTAMPTZ '2026-11-19 22:30:00+00')",
    "('L-2', TIMESTAMPTZ '2026-11-20 01:30:00+00', NULL)",
].join(', ');
describe.skipIf(connection === undefined)('instants of a Parquet file', () => {
    it('are read and told alike on machines of every zone', async () => {
        const tool = resolve('out/tools/leadpact.js');
        if (!existsSync(tool))
            throw new Error('compile first: npm run compile');
        const folder = temporaryFolder({ 'records/none': '' });
        await connection?.run(`COPY (SELECT * FROM (VALUES ${leads}) AS leads(lead_id, "contract-end", employees)) TO '${folder}/records/leads.parquet' (FORMAT parquet)`);
        const dir = agreementWithDate(folder);
        const line = `score --dir ${dir} --records records --fail-on never --as-of 2026-11-20T08:12Z`;
        const scored = (TZ) => {
            const options = { cwd: folder, env: { ...process.env, TZ }, encoding: 'utf8' };
            const { status, stdout, stderr } = spawnSync('node', [tool, ...line.split(' ')], options);
            return { status, stdout, stderr };
        };
        const inUtc = scored('UTC');
        expect(inUtc.stdout).toMatch(/^L-1,7,0,7,.*\nL-2,0,0,0,/m);
        expect(inUtc.stderr).toContain('2026-11-19 22:30:00+00');
        for (const zone of ['Pacific/Chatham', 'America/New_York'])
            expect(scored(zone)).toEqual(inUtc);
    });
});
