import { rowCode } from './row-code.js';
/** What the engine makes of some lead and should not; undefined when all rows are right. */
export async function wrongRow(engine, expected) {
    const rows = 'rowOf' in engine ? expected.map((_, index) => engine.rowOf(index)) : await allRows(engine, expected);
    const wrong = rows.findIndex((row, index) => {
        const right = expected[index];
        return right === undefined || rowCode(row) !== rowCode(right);
    });
    return wrong < 0
        ? undefined
        : `other results, first lead ${wrong}: ${said(rows[wrong])} not ${said(expected[wrong])}`;
}
function allRows(engine, expected) {
    return engine.rowsOf(0, expected.length);
}
function said(row) {
    return row === undefined
        ? 'nothing'
        : `${row.fit}/${row.engagement}/${row.total} ${row.stage} ${row.route}`;
}
