import { block, indented } from '../../../support/script-lines.js';
import { cellLines } from './cell-lines.js';
import { columnStore, localName, storeName } from './column-store.js';
import { missingTest } from './missing-test.js';
import { numberReader } from './number-reader.js';
import { scanLines } from './scan-lines.js';
import { timeReader } from './time-reader.js';
/**
 * An expression of JavaScript: a function of `{ seed, index, bytes }`, the index being a `LeadIndex` for files that name
 * leads and the bytes being those of the part that will be read, that gives a reader `{ read(bytes, from, to),
 * finished() }`. `read` takes whole rows and says how many there were, or −1 as soon as something is not plain; `finished`
 * gives the columns by target. Written as source because a cell is read in the time of one call, and because threads get
 * it as text. Nothing that a file or an agreement says stands in it but as a number or a quoted literal.
 */
export function readerScript({ form, columns }) {
    const read = columns.filter((column) => column !== undefined);
    const ending = form.isCrLf ? [13, 10] : [10];
    // Whatever is missing in the last row, a quotation mark closes and every cell ends.
    const stop = [
        ...(form.quote === undefined ? [] : [form.quote]),
        ...columns.map(() => form.delimiter),
        form.delimiter,
        ...ending,
    ];
    const lines = [
        ...read.flatMap(missingTest),
        ...read.flatMap((column) => [...numberReader(column), ...timeReader(column)]),
        ...(read.some(({ kind }) => kind === 'lead') ? ['const leads = placesOf(index);'] : []),
        'let [rows, room, taken] = [0, 0, 0];',
        ...read.flatMap(({ index, kind }) => columnStore[kind].declared(storeName(index))),
        ...block('function makeRoom(more)', [
            'if (rows + more <= room) return;',
            // As many as there will be if the others are nearly as long as those that are read; room that stays empty costs nothing.
            'room = Math.max(rows + more, Math.ceil((1.25 * rows * bytes) / Math.max(1, taken)));',
            ...read.flatMap(({ index, kind }) => columnStore[kind].grown(storeName(index))),
        ]),
        ...readers({ form, columns }),
        ...block('function finished()', [
            'return {',
            ...read.map(({ index, kind }) => `  ${index}: ${columnStore[kind].finished(storeName(index))},`),
            '};',
        ]),
        `return { read, finished, count: () => rows, ending: [${ending.join(', ')}], stop: [${stop.join(', ')}] };`,
    ];
    return ['({ seed, index, bytes }) => {', ...indented(lines), '}'].join('\n');
}
/** Most files, or most parts of them, hold no quotation mark at all, and are read by half as much code. */
function readers({ form, columns }) {
    const { quote, ...bare } = form;
    if (quote === undefined)
        return block('function read(b, from, to)', readLines({ form, columns }));
    return [
        ...block('function readBare(b, from, to)', readLines({ form: bare, columns })),
        ...block('function readQuoted(b, from, to)', readLines({ form, columns })),
        ...block('function read(b, from, to)', [
            `const at = b.indexOf(${quote}, from);`,
            'return at < 0 || at >= to ? readBare(b, from, to) : readQuoted(b, from, to);',
        ]),
    ];
}
function readLines({ form, columns }) {
    return [
        // A row has a byte for each of its columns at least.
        `makeRoom(Math.ceil((to - from) / ${columns.length}) + 1);`,
        // Names of this function cost nothing to look up.
        'const start = seed;',
        ...columns.flatMap((column) => localStore(column)),
        'let row = rows;',
        'let [i, c, s, e, h, g, a, m, t] = [from, 0, 0, 0, 0, 0, 0, -1, b];',
        ...block('while (i < to)', [
            ...columns.flatMap((column, index) => [
                ...scanLines(form, { isLast: index === columns.length - 1, ...cellScan(column) }),
                ...(column === undefined ? [] : cellLines(column)),
            ]),
            'row++;',
        ]),
        'rows = row;',
        'taken += to - from;',
        'return i === to ? rows : -1;',
    ];
}
function localStore(column) {
    if (column === undefined)
        return [];
    const { index, kind } = column;
    return [
        `const ${localName(index)} = ${storeName(index)};`,
        ...(kind === 'word' ? [`const ${localName(index)}Words = ${storeName(index)}Words;`] : []),
    ];
}
function cellScan(column) {
    switch (column?.kind) {
        case undefined:
            return { hashes: 0, isAsciiOnly: false, isChecked: false, marks: 'skipped' };
        case 'mark':
            return { hashes: 2, isAsciiOnly: true, isChecked: false, marks: 'odd' };
        case 'key':
            return { hashes: 1, isAsciiOnly: true, isChecked: true, marks: 'odd' };
        case 'lead':
            return { hashes: 1, isAsciiOnly: false, isChecked: true, marks: 'odd' };
        case 'word':
            return { hashes: 1, isAsciiOnly: false, isChecked: true, marks: 'text' };
        default:
            return { hashes: 0, isAsciiOnly: false, isChecked: true, marks: 'odd' };
    }
}
