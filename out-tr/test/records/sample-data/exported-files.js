import { recordFiles, recordTables } from '../../../src/records/record-tables.js';
import { rowText } from '../../../src/records/sample-data/row-text.js';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.js';
import { sampleRows } from '../../../src/records/sample-data/sample-rows.js';
import { parseCsv } from '../../../src/support/csv.js';
import { drained } from './drained.js';
/** The text of every file of an export. */
export function exportedFiles(agreement, { count, seed = 1, dirt = 0, format = 'csv' }) {
    const tables = recordTables(agreement);
    const texts = recordFiles.map((file) => ({ file, ...rowText(format, tables[file].table.columns) }));
    const lines = new Map(texts.map(({ file, head }) => [file, [head]]));
    const asOf = defaultAsOf(agreement);
    const drawing = sampleRows(agreement, { count, seed, asOf, dirt }, (file, cells) => {
        lines.get(file)?.push(texts.find((text) => text.file === file)?.line(cells) ?? '');
    });
    drained(drawing);
    return Object.fromEntries(recordFiles.map((file) => [file, (lines.get(file) ?? []).join('')]));
}
/** The rows of a file as a reader of the CSV sees them: column → cell. */
export function readRows(csv) {
    const { rows, problem } = parseCsv(csv);
    if (problem !== undefined)
        throw new Error(problem.message);
    const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
    return body.map((cells) => {
        if (cells.length !== head.length)
            throw new Error(`${cells.length} cells, not ${head.length}`);
        return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
    });
}
