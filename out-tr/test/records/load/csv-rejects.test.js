import { describe, expect, it } from 'vitest';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.js';
import { scanRows } from '../../../src/host/exports/scan-rows.js';
import { csvRejects } from '../../../src/records/load/csv-rejects.js';
import { tablePlan } from '../../../src/records/load/table-plan.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
const connection = await openDuckDb();
if (connection === undefined)
    console.warn(noDuckDb);
const form = { encoding: 'utf-8', delimiter: ',', quote: '"' };
async function rejectsOf(content, scan) {
    if (connection === undefined)
        throw new Error('no engine');
    const folder = temporaryFolder({ 'leads.csv': content });
    const file = await lookAtCsv(`${folder}/leads.csv`, 'leads.csv', form, `${folder}/scratch.csv`);
    if ('code' in file)
        throw new Error(file.message);
    const columns = file.columns.map(({ header }) => ({
        target: header,
        header,
        isRequired: false,
        isOptional: true,
        reading: { as: 'id' },
        missing: [],
    }));
    const reader = {
        run: async (statement) => void (await connection.run(statement)),
        rows: async (query) => (await connection.runAndReadAll(query))
            .getRowObjectsJson()
            .map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : String(cell)]))),
        scanRows: scan,
    };
    return csvRejects(reader, tablePlan('lead', { columns, ignored: [] }, file), form);
}
describe.skipIf(connection === undefined)('lines that are no rows', () => {
    const content = 'lead_id,company\n\nL-1,a,\n\n\nL-2,"b\n\nb"\nL-3\nL-4,d\n';
    it('are told by their rows', async () => {
        expect(await rejectsOf(content, scanRows)).toMatchObject([
            { row: 2, why: 'ragged' },
            { row: 4, why: 'ragged' },
        ]);
    });
    it('make no file where not all rows come out', async () => {
        const one = async () => ({ rows: 5, blankLines: [] });
        expect(await rejectsOf(content, one)).toBe('by its quotation marks and line ends it has 5 rows, and 4 could be told apart');
    });
    it('are not looked for below an open quotation mark', async () => {
        expect(await rejectsOf('lead_id,company\nL-1,a\nL-2,"b\n', scanRows)).toBe('from row 3 on a quotation mark is open that does not close at the end of a cell');
    });
});
