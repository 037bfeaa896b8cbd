import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { told } from './told.js';
const connection = await openDuckDb();
if (connection === undefined)
    console.warn(noDuckDb);
async function toldOf(query) {
    const folder = temporaryFolder();
    await connection?.run(`COPY (${query}) TO '${folder}/leads.parquet'`);
    return told(readFileSync(`${folder}/leads.parquet`), { file: 'leads.parquet' });
}
describe.skipIf(connection === undefined)('rows of Parquet', () => {
    it('have no id where it is blank', async () => {
        const ids = ['L-1', '', '  ', '\u00a0', '\u3000\u2003', ' L-2', 'É-3']
            .map((id) => `('${id}')`)
            .join(', ');
        const { scored, files, findings } = await toldOf(`SELECT * FROM (VALUES ${ids}) AS leads(lead_id)`);
        expect(files).toMatchObject([{ rows: 7, rejected: { missingId: 4 } }]);
        expect(findings.find(({ code }) => code === 'records/missing-id')?.examples.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
        expect(scored).toBe(3);
    });
});
