import { lookAtCsv } from '../../host/exports/look-at-csv.js';
import { packedTrouble } from '../../host/exports/packed-trouble.js';
import { drawAnew } from '../../records/codes/unreadable-file.js';
import { recordCodes } from '../../records/codes.js';
import { jsonlColumns, parquetColumns } from '../../records/load/file-columns.js';
import { recordFinding } from '../../records/record-finding.js';
export async function lookAtFiles(files, form, scratch) {
    const looked = [];
    for (const file of files) {
        const found = (await packedFinding(file)) ??
            (file.form === 'csv'
                ? await lookAtCsv(file.path, file.shown, form, `${scratch}/${file.table}.csv`)
                : undefined);
        looked.push({ ...file, ...(found && { found }) });
    }
    return looked;
}
async function packedFinding({ path, shown }) {
    const trouble = await packedTrouble(path);
    if (trouble === undefined)
        return undefined;
    const message = `${shown} cannot be unpacked to its end: ${trouble}`;
    return recordFinding('records/unreadable-file', {
        file: shown,
        message,
        help: 'draw or copy the export anew',
    });
}
/** The files with their columns, and what is wrong with those that cannot be looked into. */
export async function openFiles(engine, files) {
    const opened = {};
    const findings = [];
    for (const file of files) {
        const found = file.found ?? (await typedFile(engine, file));
        if ('code' in found)
            findings.push(found);
        else
            opened[file.table] = found;
    }
    return { files: opened, findings };
}
async function typedFile(engine, { path, shown, form }) {
    const read = form === 'parquet' ? parquetColumns : jsonlColumns;
    try {
        const file = { path, shown, form, ...(await read(engine, path)) };
        return file.columns.length === 0 && file.hasStrayLines === true ? withoutObjects(shown) : file;
    }
    catch (error) {
        // A file of another form; that the engine was stopped is told by its own class.
        if (!(error instanceof Error) || !/^(?:Invalid Input|Invalid|IO|Binder) Error/.test(error.message))
            throw error;
        const reason = error.message
            .split('\n')[0]
            ?.replace(/^[A-Za-z ]*Error: /, '')
            .replaceAll(path, shown);
        return recordFinding('records/unreadable-file', {
            file: shown,
            message: `${shown} cannot be read: ${reason}`,
            help: drawAnew,
        });
    }
}
/** Most often a list of objects, written over many lines. */
function withoutObjects(shown) {
    return recordFinding('records/unreadable-file', {
        file: shown,
        message: `${shown} holds no line that is a JSON object`,
        help: recordCodes['records/broken-line'].help,
    });
}
