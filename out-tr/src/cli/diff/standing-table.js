import { defaultScoring } from '../../evaluate/default-scoring.js';
import { nameColumns, pointColumns } from '../../evaluate/score-row.js';
import { formatScaledDecimal } from '../../support/scaled-decimal.js';
import { textTable } from '../../support/text-table.js';
/** How one lead stands before and after, column by column, points in exact units; columns without a value are left out. */
export function standingTable(standings) {
    const names = ['before', 'after'];
    const rows = standings.map(cellsOf);
    const columns = [...pointColumns, ...nameColumns];
    const shown = columns.filter((_, index) => rows.some((row) => row[index] !== '–'));
    const picked = (row) => row.filter((_, index) => shown.some((column) => column === columns[index]));
    return textTable([['', ...shown], ...rows.map((row, index) => [names[index] ?? '', ...picked(row)])]);
}
function cellsOf({ agreement, row }) {
    const scale = defaultScoring(agreement)?.scale ?? 0;
    const points = pointColumns.map((column) => {
        const value = row[column];
        return value === null ? '–' : formatScaledDecimal(value, scale);
    });
    return [...points, ...nameColumns.map((column) => row[column] ?? '–')];
}
