import { csvLine } from '../../support/csv-text.js';
/** How the files of an export are written. */
export const rowFormats = ['csv', 'jsonl'];
export function rowText(format, columns) {
    switch (format) {
        case 'csv':
            return { head: csvLine(columns.map(({ name }) => name)), line: csvLine };
        case 'jsonl':
            return { head: '', line: jsonLine(columns) };
    }
}
/** An object with every column, so that readers know them all: numbers and booleans as such, the rest, sets too, as in the CSV. */
function jsonLine(columns) {
    const keys = columns.map(({ name, type }) => ({
        key: `${JSON.stringify(name)}:`,
        write: writers[type] ?? text,
    }));
    return (cells) => {
        const members = keys.map(({ key, write }, index) => {
            const cell = cells[index] ?? '';
            return key + (cell === '' ? 'null' : write(cell));
        });
        return `{${members.join(',')}}\n`;
    };
}
const text = (cell) => JSON.stringify(cell);
/** A spoiled cell is no number; it stays the text it is. */
const writers = {
    integer: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : text(cell)),
    boolean: (cell) => (cell === 'true' || cell === 'false' ? cell : text(cell)),
};
