import { parseTimeFormat } from '../../src/support/time-format.js';
/** Readings with the cells that are written as most are. */
export const cellCases = [
    {
        name: 'instants',
        reading: {
            as: 'instant',
            formats: ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(timeFormat),
            zone: 'UTC',
        },
        common: ['2026-11-20T08:12:09Z', '2024-02-29T23:59:59.250Z', '2026-11-20T00:00:00Z'],
    },
    {
        name: 'dates',
        reading: { as: 'date', formats: [timeFormat('YYYY-MM-DD')], zone: 'UTC' },
        common: ['2026-11-20', '1969-12-31', '2024-02-29'],
    },
    {
        name: 'whole numbers',
        reading: { as: 'number', scale: 0, decimal: '.', min: -5, max: 9_000_000_000_000_000 },
        missing: ['0'],
        common: ['180', '-5', '9000000000000000'],
    },
    {
        name: 'whole numbers without bounds',
        reading: { as: 'number', scale: 0, decimal: ',', thousands: '.' },
        common: ['12', '9007199254740991', '-9007199254740991'],
    },
    {
        name: 'decimals',
        reading: { as: 'number', scale: 2, decimal: '.', thousands: ',' },
        missing: ['-1'],
        common: ['34500000.50', '12', '-0.05', '9007199254740.99'],
    },
    {
        name: 'decimals within bounds',
        reading: { as: 'number', scale: 1, decimal: '.', min: -100, max: 1000 },
        common: ['-9.9', '0', '100', '99.5'],
    },
    {
        name: 'flags',
        reading: { as: 'boolean', yes: ['true', 'ja'], no: ['false', 'nein', 'ja'] },
        missing: ['nein'],
        common: ['true', 'ja', 'false'],
    },
    {
        name: 'names',
        reading: {
            as: 'name',
            noun: 'signal',
            names: { demo: 'demo', visit: 'visit', web: 'visit' },
            ignored: ['demo'],
        },
        common: ['visit'],
    },
    {
        name: 'choices',
        reading: { as: 'choice', domain: ['de', 'at', 'ärmel', 'ch'], aliases: { at: 'de', austria: 'at' } },
        missing: ['ch'],
        common: ['de', 'DE', 'De'],
    },
    {
        name: 'sets',
        reading: {
            as: 'set',
            domain: ['wms', 'sap', 'edi', 'no-tool', 'x'],
            aliases: { x: 'edi' },
            separator: ';',
        },
        missing: ['no-tool'],
        common: ['sap', 'edi;sap;wms', 'edi;wms'],
    },
    { name: 'texts', reading: { as: 'text', aliases: {} }, common: ['Head of Logistics', 'a', 'x 1 ~'] },
];
const hostile = [...' 0124569-+.,:;TZz/eEx_\'"~\t\n\r\u007f\u0000\u00a0\u0085\ufeffäİſK', 'T24', '  '];
/** Every text one edit away, and every digit or blank at two places beside each other. */
export function mutants(cell) {
    const found = new Set(['', cell]);
    for (let at = 0; at <= cell.length; at++) {
        const [before, after] = [cell.slice(0, at), cell.slice(at)];
        found.add(before + after.slice(1));
        for (const piece of hostile)
            found.add(before + piece + after).add(before + piece + after.slice(1));
        for (let pair = 0; pair < 100; pair++)
            found.add(before + String(pair).padStart(2, '0') + after.slice(2));
        for (const piece of [' 1', '1 ', '1.', '.1', ':1', '1:'])
            found.add(before + piece + after.slice(2));
    }
    // Not to be had in a text of the engine.
    return [...found].filter((text) => !text.includes('\u0000'));
}
export function timeFormat(text) {
    const format = parseTimeFormat(text);
    if (typeof format === 'string')
        throw new Error(format);
    return format;
}
