import { decode } from '../../load/decode.js';
import { defaultLimits } from '../../load/limits.js';
import { sizeFinding } from '../../load/size-finding.js';
import { parseCsv } from '../../support/csv.js';
import { csvColumn } from './codes/csv-column.js';
import { csvSyntax } from './codes/csv-syntax.js';
import { columnOf } from './sample/csv-column.js';
import { rowDocument } from './sample/csv-row.js';
/**
 * A table of sample leads as documents of kind sample, one per row, exactly as if each row were YAML; the first row
 * names the columns. A place in such a document has the row's number, and its path leads back to the cell.
 */
export function loadSampleTable({ path, bytes }, limits = defaultLimits) {
    const oversize = sizeFinding(path, bytes.length, limits);
    if (oversize !== undefined)
        return { path, text: '', documents: [], findings: [oversize] };
    const { source, finding } = decode(path, bytes);
    if (finding !== undefined)
        return { path, text: source.text, documents: [], findings: [finding] };
    return { path, text: source.text, ...tableDocuments(source) };
}
function tableDocuments(source) {
    const { rows, problem } = parseCsv(source.text);
    const [header = [], ...body] = rows;
    const findings = [];
    const columns = header.map((cell, index) => readColumn(cell, header.slice(0, index), { source, findings }));
    const documents = [];
    for (const [index, row] of body.entries()) {
        if (row.length === header.length)
            documents.push(rowDocument({ row, header, columns, number: index + 1, source }));
        else
            findings.push(wrongLength({ row, header, number: index + 1, source }));
    }
    if (problem !== undefined)
        findings.push(syntaxFinding(problem.message, source, rangeOf(source, problem)));
    return { documents, findings };
}
function readColumn(cell, before, { source, findings }) {
    const column = columnOf(cell.text);
    const twice = before.some(({ text }) => text === cell.text);
    if (column !== undefined && !twice)
        return column;
    findings.push({
        ...head(csvColumn, source),
        range: rangeOf(source, cell),
        message: twice
            ? `the column ${cell.text} stands here a second time`
            : `nothing of a sample is called ${cell.text}`,
        help: twice ? 'delete one of the two columns' : csvColumn.help,
    });
    return undefined;
}
function wrongLength({ row, header, source }) {
    const [first] = row;
    const last = row.at(-1);
    const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
    const cells = row.length === 1 ? 'one cell' : `${row.length} cells`;
    return syntaxFinding(`this row has ${cells}, and the first row ${header.length}`, source, rangeOf(source, range));
}
function syntaxFinding(message, source, range) {
    return { ...head(csvSyntax, source), message, range, help: csvSyntax.help };
}
function head({ code, severity, owner, why }, { path }) {
    return { code, severity, owner, why, place: { file: path, document: 0, path: [] } };
}
function rangeOf(source, { start, end }) {
    return source.rangeBetween(start, end);
}
