import { writeFileSync } from 'node:fs';
import { openEngine } from '../../../src/host/duckdb/open-engine.js';
import { scanRows } from '../../../src/host/exports/scan-rows.js';
import { jsonlColumns, parquetColumns } from '../../../src/records/load/file-columns.js';
import { notableFindings } from '../../../src/records/load/notable-findings.js';
import { rejectRows } from '../../../src/records/load/reject-rows.js';
import { stageTable } from '../../../src/records/load/stage-table.js';
import { tablePlan } from '../../../src/records/load/table-plan.js';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { parseTimeFormat } from '../../../src/support/time-format.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { openDuckDb } from '../../sql/duckdb-engine.js';
const form = { encoding: 'utf-8', delimiter: ',', quote: '"' };
/** Cells of delimited text, each of them quoted. */
export function loadCsv(column, cells) {
    const rows = cells.map((cell, place) => `L-${place},"${cell.replaceAll('"', '""')}"`);
    return loaded(column, 'csv', ({ path }) => writeFileSync(path, `lead_id,cell\n${rows.join('\n')}\n`));
}
/** Cells as JSON writes them: `1.5`, `"1,5"`, `null`. */
export function loadJsonl(column, cells) {
    const rows = cells.map((cell, place) => `{"lead_id":"L-${place}","cell":${cell}}`);
    return loaded(column, 'jsonl', ({ path }) => writeFileSync(path, `${rows.join('\n')}\n`));
}
/** Cells of one type, each an expression of the engine. */
export function loadParquet(column, type, cells) {
    const rows = cells.map((cell, place) => `('L-${place}', CAST(${cell} AS ${type}))`);
    return loaded(column, 'parquet', async ({ path }) => {
        const connection = await openDuckDb();
        await connection?.run(`COPY (SELECT * FROM (VALUES ${rows.join(', ')}) AS cells(lead_id, cell)) TO ${duckdb.text(path)} (FORMAT parquet)`);
    });
}
export function formatOf(text) {
    const format = parseTimeFormat(text);
    if (typeof format === 'string')
        throw new Error(format);
    return format;
}
const columnsOf = {
    csv: () => Promise.resolve({ columns: [{ header: 'lead_id' }, { header: 'cell' }] }),
    jsonl: jsonlColumns,
    parquet: parquetColumns,
};
async function loaded({ reading, missing = [] }, type, write) {
    const folder = temporaryFolder({ 'scratch/none': '' });
    const path = `${folder}/leads.${type}`;
    await write({ path });
    const engine = await openEngine({
        memory: '500MB',
        threads: 1,
        scratch: `${folder}/scratch`,
        files: [path],
    });
    if (engine === undefined)
        throw new Error('no engine');
    const file = {
        path,
        shown: `leads.${type}`,
        form: type,
        ...(await columnsOf[type](engine, path)),
        ...(type === 'csv' && { lineEnd: '\n' }),
    };
    const column = (target, read, words) => ({
        target,
        header: target,
        isRequired: false,
        isOptional: false,
        reading: read,
        missing: words,
    });
    const source = {
        columns: [column('lead_id', { as: 'id' }, []), column('cell', reading, missing)],
        ignored: [],
    };
    const staged = await stageTable({ ...engine, scanRows }, tablePlan('lead', source, file), form);
    const findings = [
        ...staged.findings,
        ...(staged.isRead
            ? await notableFindings(engine, { ...staged, rejected: await rejectRows(engine, staged) })
            : []),
    ];
    const rows = staged.isRead
        ? await engine.rows(`SELECT cell, '|' || CAST(cell AS VARCHAR) AS barred FROM staged_lead ORDER BY row_seq`)
        : [];
    engine.close();
    const told = findings.filter(({ code }) => /bad-|unknown-(?:stage|signal|purpose)/.test(code));
    return {
        // The client drops a byte order mark at the beginning of a text.
        values: rows.map(({ cell, barred }) => typeof cell === 'string' ? String(barred).slice(1) : (cell ?? undefined)),
        findings,
        unreadable: told.flatMap(({ examples }) => examples.map(({ row = 0 }) => row - (type === 'csv' ? 2 : 1))),
    };
}
