/** The row with one cell changed. */
export function withCell({ file, cells }, column, text) {
    return { file, cells: cells.with(column, text) };
}
/** Indexes of the columns that have something in this row and fit. */
export function filledColumns({ row, columns }, fits) {
    return columns.flatMap((column, index) => (fits(column) && row.cells[index] !== '' ? [index] : []));
}
