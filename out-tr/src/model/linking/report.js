/** Collects complaints; what is wrong with a column of a table is said once, not for every row. */
export function createReport() {
    const complaints = [];
    const columns = new Set();
    const report = (complaint) => {
        const column = isColumnName(complaint.place) ? columnKey(complaint) : undefined;
        if (column !== undefined && columns.has(column))
            return;
        if (column !== undefined)
            columns.add(column);
        complaints.push(complaint);
    };
    return { report, complaints };
}
/** The first row of a table names fields and signals for all rows. */
function isColumnName({ file, path, part }) {
    return file.endsWith('.csv') && (part === 'key' || path.at(-1) === 'signal');
}
function columnKey({ code, place, message }) {
    return `${place.file} ${code} ${message}`;
}
