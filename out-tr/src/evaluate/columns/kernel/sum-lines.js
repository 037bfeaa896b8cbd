import { ownValue } from '../../../support/own-value.js';
import { literal } from './constants.js';
import { eventRows } from './event-rows.js';
import { packedWords } from './packed-words.js';
import { worthAt } from './sum.js';
import { codedColumn, localOf } from './workbench.js';
/**
 * The lines that add up every sum that was asked for: one pass over the lead's events with one table of (row, age) per
 * word, one table per column and word, and what an alarm puts right.
 */
export function sumLines(bench) {
    const words = packedWords(bench.sums, bench.capacity);
    return [
        ...words.map(({ name, start }) => `let ${name} = ${literal(start)};`),
        ...eventLines(words, bench),
        ...words.flatMap((word) => columnLines(word, bench)),
        ...words.flatMap(partLines),
        ...alarmLines(words, bench),
    ];
}
function eventLines(words, bench) {
    const { columns, constants } = bench;
    const { events } = columns;
    const touched = words.filter(({ parts }) => parts.some(({ sum }) => sum.events.length > 0));
    if (touched.length === 0)
        return [];
    const layout = layoutOf(touched, bench);
    const oldest = literal(layout.width - 1);
    const age = `Math.floor(Math.min((asOf - ${constants.nameOf(events.at)}[event]) / 86400000, ${oldest}))`;
    return [
        'for (let event = first; event < last; event++) {',
        `const opened = open + ${constants.nameOf(events.signals.codes)}[event];`,
        `const row = ${rowOf(layout, bench)};`,
        `const place = (row + ${age}) | 0;`,
        ...touched.map((word) => added(word, `${constants.nameOf(eventTable(word, layout))}[place]`)),
        '}',
    ];
}
function layoutOf(words, { columns, openings }) {
    const terms = words.flatMap(({ parts }) => parts.flatMap(({ sum }) => sum.events));
    const matches = terms.map(({ match }) => match);
    const rows = eventRows(matches, columns.events, openings, Number.POSITIVE_INFINITY);
    if (rows === undefined)
        throw new Error('rows without a limit are always found');
    const longest = terms.reduce((most, { worth }) => Math.max(most, worth.points.length), 0);
    return { rows, terms, width: longest + 1 };
}
/** Where the row of the event begins in the tables; an event that is not known yet has row 0. */
function rowOf({ rows, width }, bench) {
    const { columns, constants } = bench;
    const scaled = (array) => constants.nameOf(array.map((value) => value * width));
    const chosen = rows.steps.map(({ property, classes, strides }) => {
        const codes = ownValue(columns.events.properties, property)?.codes;
        return codes === undefined
            ? ''
            : ` + ${scaled(strides)}[opened] * ${constants.nameOf(classes)}[${constants.nameOf(codes)}[event]]`;
    });
    const row = `${scaled(rows.first)}[opened]${chosen.join('')}`;
    const { from } = columns.events;
    return from === undefined ? row : `${constants.nameOf(from)}[event] <= asOf ? ${row} : 0`;
}
/** What an event of each row and age adds to the word. */
function eventTable({ parts, isFloat }, { rows, terms, width }) {
    const size = rows.matched.length * width;
    const table = isFloat ? new Float64Array(size) : new Int32Array(size);
    const shifts = new Map(parts.flatMap(({ sum, shift }) => sum.events.map((term) => [term, 2 ** shift])));
    for (const [row, matched] of rows.matched.entries()) {
        for (const index of matched) {
            const term = terms[index];
            const unit = term && shifts.get(term);
            if (term === undefined || unit === undefined)
                continue;
            for (let age = 0; age < width; age++) {
                const place = row * width + age;
                table[place] = (table[place] ?? 0) + worthAt(term.worth, age) * unit;
            }
        }
    }
    return table;
}
function columnLines(word, bench) {
    const attributes = new Set(word.parts.flatMap(({ sum }) => [...sum.columns.keys()]));
    return [...attributes].flatMap((attribute) => {
        const column = codedColumn(bench, attribute);
        if (column === undefined)
            return [];
        const table = columnTable(word, attribute, column.values.length + 1);
        return [added(word, `${bench.constants.nameOf(table)}[${localOf(bench, column.codes)}]`)];
    });
}
function columnTable({ parts, isFloat }, attribute, size) {
    const table = isFloat ? new Float64Array(size) : new Int32Array(size);
    for (const { sum, shift } of parts) {
        const values = sum.columns.get(attribute) ?? [];
        for (const [code, value] of values.entries())
            table[code] = (table[code] ?? 0) + value * 2 ** shift;
    }
    return table;
}
function added({ name, isFloat }, value) {
    return isFloat ? `${name} += ${value};` : `${name} = (${name} + ${value}) | 0;`;
}
/** Takes the sums out of the word; alarms stay in it. */
function partLines(word) {
    return word.parts
        .filter(({ sum }) => sum.alarmAbove === undefined)
        .map((part) => `let ${part.sum.name} = ${partOf(word, part)};`);
}
function partOf({ name, isFloat }, { shift, bits, zero }) {
    if (isFloat)
        return name;
    if (bits === 0)
        return '0';
    const value = `(${name} >>> ${literal(shift)} & ${literal(2 ** bits - 1)})`;
    return zero === 0 ? value : `${value} - ${literal(zero)}`;
}
/** All alarms of a word are looked at together, for they seldom ring. */
function alarmLines(words, bench) {
    return words.flatMap(({ name, parts }) => {
        const rung = bench.alarms.flatMap(({ sum, line, whenHidden }) => {
            const part = parts.find((each) => each.sum === sum);
            if (part === undefined)
                return [];
            const bit = (2 ** (part.shift + part.bits - 1)) | 0;
            return [{ bit, whenHidden, line: `if (${ringing(name, bit, whenHidden)}) ${line}` }];
        });
        const bits = rung.reduce((all, { bit }) => all | bit, 0);
        if (bits === 0)
            return [];
        const any = ringing(name, bits, rung.some(({ whenHidden }) => whenHidden));
        return [`if (${any}) {`, ...rung.map(({ line }) => line), '}'];
    });
}
function ringing(word, bits, whenHidden) {
    return `(${word} & ${literal(bits)}) !== 0${whenHidden ? ' || ever !== last' : ''}`;
}
