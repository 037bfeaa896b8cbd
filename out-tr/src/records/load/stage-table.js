import { drawAnew } from '../codes/unreadable-file.js';
import { recordFinding } from '../record-finding.js';
import { csvRejects } from './csv-rejects.js';
import { jsonRejects } from './json-lines.js';
import { rejectFindings } from './line-rejects.js';
import { stagedSql, stagedView } from './staged-sql.js';
/**
 * Reads a file in one scan. A file of text becomes a typed table; Parquet stays where it is and is read as often as it is
 * asked, for it is read faster than memory is filled.
 */
export async function stageTable(reader, plan, form) {
    const { table } = plan;
    const staged = { plan, form, ...whole, isRead: true, rows: 0, isNotable: false, findings: [] };
    const reading = await createStaged(reader, plan, form);
    if (typeof reading === 'string')
        return { ...staged, isRead: false, findings: [unreadable(plan, reading)] };
    const [counts] = await reader.rows(`SELECT count(*) AS all_rows, coalesce(bool_or(is_notable OR row_fault > 0), FALSE) AS notable FROM staged_${table}`);
    return {
        ...staged,
        ...reading,
        rows: Number(counts?.['all_rows'] ?? 0),
        isNotable: counts?.['notable'] === true,
        findings: rejectFindings(plan.file.shown, reading.rejects),
    };
}
const whole = { lenient: false, rejects: [] };
/** How the file was read, or why it cannot be read at all. */
async function createStaged(reader, plan, form) {
    const { table, file } = plan;
    const create = async (reading) => {
        const rows = stagedSql(plan, form, { lenient: reading.lenient });
        if (file.form === 'parquet')
            await reader.run(stagedView(plan, `(${rows})`, 'row_seq'));
        else {
            await reader.run(`CREATE TABLE staged_rows_${table} AS ${rows}`);
            await reader.run(stagedView(plan, `staged_rows_${table}`, 'rowid AS row_seq'));
        }
        return reading;
    };
    if (file.hasStrayLines === true)
        return attempt(async () => create({ lenient: true, rejects: await jsonRejects(reader, file.path) }));
    const strict = await attempt(() => create(whole));
    if (typeof strict !== 'string' || file.form !== 'csv')
        return strict;
    // Only now, for keeping a list of bad lines would slow down every good file.
    return attempt(async () => {
        const rejects = await csvRejects(reader, plan, form);
        return typeof rejects === 'string' ? rejects : create({ lenient: true, rejects });
    });
}
/** What the engine says about a file is told; that it was stopped, or has no room, is no fault of the file. */
async function attempt(act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof Error) || !aboutFile.test(error.message))
            throw error;
        return error.message.split('\n')[0] ?? '';
    }
}
const aboutFile = /^(?:Invalid Input|Invalid|Conversion|Binder|Not implemented|Out of Range) Error/;
function unreadable({ file }, reason) {
    const message = `${file.shown} cannot be read: ${reason.replace(/^[A-Za-z ]*Error: /, '')}`;
    return recordFinding('records/unreadable-file', {
        file: file.shown,
        message,
        ...(file.form !== 'csv' && { help: drawAnew }),
    });
}
