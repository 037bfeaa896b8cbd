import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { dates, flags, halves, instants, locals, numbers, words } from './hostile-values.js';
import { formatOf, loadCsv, loadJsonl, loadParquet, } from './loaded-cells.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
/** A cell with something around or within it that nobody sees. */
const aroundAndWithin = (text) => [
    ` ${text}`,
    `${text} `,
    `\t${text}`,
    `${text}\u00a0`,
    `\ufeff${text}`,
    `${text.slice(0, 2)}\ufeff${text.slice(2)}`,
    `${text.slice(0, 2)}\u200b${text.slice(2)}`,
    `${text}\n`,
    `${text}\r`,
    `'${text}`,
    `${text};`,
];
const missing = ['-', 'n/a'];
const columns = {
    'whole numbers': [{ reading: { as: 'number', scale: 0, decimal: '.' } }, numbers, '12'],
    'decimals with a point': [
        { reading: { as: 'number', scale: 2, decimal: '.', thousands: ',' } },
        numbers,
        '12.5',
    ],
    'decimals with a comma': [
        { reading: { as: 'number', scale: 2, decimal: ',', thousands: '.' } },
        numbers,
        '12,5',
    ],
    'decimals between blanks': [
        { reading: { as: 'number', scale: 2, decimal: ',', thousands: ' ' } },
        numbers,
        '12,5',
    ],
    dates: [{ reading: { as: 'date', formats: [formatOf('YYYY-MM-DD')], zone: 'UTC' } }, dates, '2026-11-20'],
    'dates of varying width': [
        { reading: { as: 'date', formats: [formatOf('YYYY-M-D')], zone: 'UTC' } },
        dates,
        '2026-1-5',
    ],
    'native instants': [
        {
            reading: {
                as: 'instant',
                formats: ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(formatOf),
                zone: 'UTC',
            },
        },
        instants,
        '2026-11-20T08:12:00Z',
    ],
    'epoch seconds': [
        { reading: { as: 'instant', formats: [formatOf('epoch seconds')], zone: 'UTC' } },
        instants,
        '1763626320',
    ],
    'epoch milliseconds': [
        { reading: { as: 'instant', formats: [formatOf('epoch milliseconds')], zone: 'UTC' } },
        instants,
        '1763626320000',
    ],
    'local times': [
        { reading: { as: 'instant', formats: [formatOf('DD.MM.YYYY HH:mm')], zone: 'Europe/Berlin' } },
        locals,
        '20.11.2026 09:12',
    ],
    'hours of twelve': [
        { reading: { as: 'instant', formats: [formatOf('M/D/YYYY h:mm A')], zone: 'UTC' } },
        halves,
        '11/5/2026 12:05 PM',
    ],
    ids: [{ reading: { as: 'id' }, missing }, words, 'demo'],
    texts: [{ reading: { as: 'text', aliases: { k: 'c' } }, missing }, words, 'demo'],
    choices: [
        { reading: { as: 'choice', domain: ['demo', 'ärmel'], aliases: { k: 'demo' } }, missing },
        words,
        'demo',
    ],
    sets: [
        { reading: { as: 'set', domain: ['demo', 'ärmel'], aliases: { k: 'demo' }, separator: ';' }, missing },
        words,
        'demo',
    ],
    names: [
        { reading: { as: 'name', noun: 'signal', names: { demo: 'demo', ärmel: 'demo' }, ignored: [] }, missing },
        words,
        'demo',
    ],
    'yes and no': [
        { reading: { as: 'boolean', yes: ['ja', 'true', 'x'], no: ['false', 'nein'] }, missing: ['-', 'n/a'] },
        flags,
        'true',
    ],
};
/** One line for each cell: as JSON in ASCII, and what it became. */
function told({ values, unreadable }, cells) {
    const isBad = new Set(unreadable);
    return cells.map((cell, place) => {
        const value = values[place];
        const became = value === undefined ? 'missing' : typeof value === 'string' ? ascii(value) : value;
        return `  ${ascii(cell)} ${isBad.has(place) ? 'unreadable' : became}`;
    });
}
function ascii(text) {
    const code = (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0');
    return JSON.stringify(text).replace(/[^ -~]/g, (letter) => `\\u${code(letter)}`);
}
describe.skipIf(!hasEngine)('hostile cells', () => {
    const found = new Map();
    it.each(Object.entries(columns))('%s are read alike from CSV, JSON lines and Parquet', async (name, [column, cells, plain]) => {
        const all = [...cells, ...aroundAndWithin(plain)];
        // At most twenty cells of a kind are listed with their rows.
        const lines = [];
        for (let from = 0; from < all.length; from += 20) {
            const some = all.slice(from, from + 20);
            const csv = told(await loadCsv(column, some), some);
            const jsonl = told(await loadJsonl(column, some.map((cell) => JSON.stringify(cell))), some);
            const parquet = told(await loadParquet(column, 'VARCHAR', some.map(duckdb.text)), some);
            expect(jsonl, 'JSON lines').toEqual(csv);
            expect(parquet, 'Parquet').toEqual(csv);
            lines.push(...csv);
        }
        found.set(name, [name, ...lines, ''].join('\n'));
    });
    it('become what they became before', () => {
        const path = join(import.meta.dirname, 'hostile-cells.txt');
        const text = [...found.values()].join('\n');
        if (process.env['UPDATE'] !== undefined)
            writeFileSync(path, text);
        expect(existsSync(path), 'run with UPDATE=1 once').toBe(true);
        expect(text).toBe(readFileSync(path, 'utf8'));
    });
});
