import { describe, expect, it } from 'vitest';
import { registerNormalText } from '../../src/host/duckdb/normal-text-function.js';
import { cellSql } from '../../src/records/cells/cell-sql.js';
import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.js';
import { cellCases, mutants, timeFormat } from './cell-cases.js';
const connection = await openDuckDb();
if (connection === undefined)
    console.warn(noDuckDb);
else
    registerNormalText(connection, await import('@duckdb/node-api'));
describe.skipIf(connection === undefined)('cells read the quick way', () => {
    it.each(cellCases)('$name are what the longer way gives, and inside the domain', async (one) => {
        const cells = [
            ...new Set(one.common.flatMap((cell) => [...mutants(cell), ...mutants(cell.toUpperCase())])),
        ];
        const rows = await readBothWays(one, cells);
        const quickly = rows.filter(({ quick }) => quick !== null);
        expect(quickly.filter(({ quick, long, unknown }) => quick !== long || unknown)).toEqual([]);
        const found = new Set(quickly.map(({ cell }) => cell));
        expect(one.common.filter((cell) => !found.has(cell))).toEqual([]);
        expect(rows.length).toBeGreaterThan(quickly.length);
    });
    it('every time of a day is read as by its pattern', async () => {
        const [format] = [timeFormat('YYYY-MM-DDTHH:mm:ssZ')];
        const { quick, parsed } = cellSql({ as: 'instant', formats: [format], zone: 'UTC' }, []);
        const times = `SELECT format('2024-02-29T{:02d}:{:02d}:{:02d}Z', t // 10000, t // 100 % 100, t % 100) AS r FROM range(1000000) AS times(t)`;
        const read = `SELECT *, ${quick?.read('r')} AS t FROM (${times})`;
        const both = `SELECT r, ${quick?.value('t', 'r')} AS quick, ${parsed('r')} AS long FROM (${read})`;
        const counts = `SELECT count(quick), count(*) FILTER (quick IS DISTINCT FROM long) FROM (${both})`;
        expect((await connection?.runAndReadAll(counts))?.getRowsJson()).toEqual([['86400', '0']]);
    });
});
async function readBothWays({ reading, missing = [] }, cells) {
    const { quick, present, parsed, value, isUnknown, isIgnored } = cellSql(reading, missing);
    if (quick === undefined)
        throw new Error('there is no quick way');
    const values = cells.map((cell, place) => `(${place}, ${duckdb.text(cell)})`).join(', ');
    const steps = [
        `SELECT *, ${quick.read('r')} AS t, ${present('r')} AS x FROM (VALUES ${values}) AS cells(place, r)`,
        `SELECT *, ${quick.value('t', 'r')} AS q, ${parsed('x')} AS p FROM`,
        `SELECT *, ${value('p')} AS v FROM`,
    ].reduce((from, step) => `${step} (${from})`);
    const outside = `coalesce(${isUnknown?.('v') ?? 'FALSE'}, FALSE) OR coalesce(${isIgnored?.('x') ?? 'FALSE'}, FALSE)`;
    const result = await connection?.runAndReadAll(`SELECT place, CAST(q AS VARCHAR), CAST(v AS VARCHAR), ${outside} FROM (${steps}) ORDER BY place`);
    return (result?.getRowsJson() ?? []).map(([place, quickly, long, unknown]) => ({
        cell: cells[Number(place)] ?? '',
        quick: quickly === null ? null : String(quickly),
        long: long === null ? null : String(long),
        unknown: unknown === true,
    }));
}
