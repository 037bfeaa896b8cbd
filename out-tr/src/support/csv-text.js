/** Cells as one line of comma-separated text (RFC 4180), its line feed included. */
export function csvLine(cells) {
    const plain = cells.join(',');
    return `${needsQuotes(plain, cells.length) ? cells.map(quoted).join(',') : plain}\n`;
}
const special = /[",\r\n]/;
/** Whether some cell of a joined line has to be quoted; one look at the line beats one at each cell. */
function needsQuotes(line, cells) {
    let commas = 1;
    for (let index = 0; index < line.length; index++) {
        const unit = line.charCodeAt(index);
        if (unit === 0x2c)
            commas++;
        else if (unit === 0x22 || unit === 0x0a || unit === 0x0d)
            return true;
    }
    return commas > cells;
}
function quoted(cell) {
    return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
