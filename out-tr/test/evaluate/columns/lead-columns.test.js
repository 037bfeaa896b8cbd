import { describe, expect, it } from 'vitest';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { missingInteger, numberAt } from '../../../src/evaluate/columns/number-column.js';
import { fixtureFields } from '../../compile/fixture-fields.js';
import { record } from './lead-records.js';
const dictionary = { fields: fixtureFields };
/** The column of a field that holds these values, one per lead. */
function columnOf(field, values) {
    const leads = values.map((value) => record({ values: { [field]: value } }));
    const column = leadColumns(dictionary, leads).fields[field];
    if (column === undefined)
        throw new Error(`no column ${field}`);
    return column;
}
function valueAt(column, place) {
    return column.kind === 'numbers' ? numberAt(column, place) : column.values[(column.codes[place] ?? 0) - 1];
}
function expectValues(column, values) {
    const kept = values.map((_, place) => valueAt(column, place));
    expect(kept.findIndex((value, place) => JSON.stringify(value) !== JSON.stringify(values[place]))).toBe(-1);
}
/** More different numbers than a column of codes takes. */
const many = Array.from({ length: 70_000 }, (_, index) => index - 35_000);
describe('a column of values', () => {
    it('keeps each distinct value once and has code 0 for none', () => {
        expect(columnOf('company', ['acme', undefined, 'widgets', '', 'acme'])).toEqual({
            kind: 'codes',
            codes: Uint8Array.of(1, 0, 2, 0, 1),
            values: ['acme', 'widgets'],
        });
    });
    it.each([
        [255, Uint8Array],
        [256, Uint16Array],
        [65_535, Uint16Array],
        [65_536, Uint32Array],
        [70_000, Uint32Array],
    ])('widens for %i distinct texts instead of wrapping', (count, width) => {
        const texts = Array.from({ length: count }, (_, index) => `text ${index}`);
        const column = columnOf('company', [...texts, undefined, ...texts.toReversed()]);
        if (column.kind !== 'codes')
            throw new Error('texts have codes');
        expect(column.codes).toBeInstanceOf(width);
        expectValues(column, [...texts, undefined, ...texts.toReversed()]);
    });
    it('keeps sets, booleans and whatever an unknown field brings', () => {
        const odd = [true, ['a', 'b'], undefined, 7, ['b'], [], 'a,b', false];
        expectValues(columnOf('nobody-declared-it', odd), odd);
        expectValues(columnOf('tools', [['crm'], undefined, [], ['crm', 'map'], ['crm']]), [
            ['crm'],
            undefined,
            [],
            ['crm', 'map'],
            ['crm'],
        ]);
    });
    it('keeps the names that every object inherits apart', () => {
        const names = ['__proto__', 'constructor', 'toString', undefined];
        expectValues(columnOf('company', names), names);
        const lead = record({ values: JSON.parse('{"__proto__":"a","constructor":"b"}') });
        expect(Object.keys(leadColumns({ fields: {} }, [lead]).fields)).toEqual(['__proto__', 'constructor']);
    });
});
describe('a column of numbers', () => {
    it('has codes while they are few and whole numbers of 32 bits when they are many', () => {
        expect(columnOf('employees', [5, undefined, 5]).kind).toBe('codes');
        const column = columnOf('employees', [...many, undefined]);
        if (column.kind !== 'numbers')
            throw new Error('many numbers have no codes');
        expect(column.numbers).toBeInstanceOf(Int32Array);
        expectValues(column, [...many, undefined]);
    });
    it.each([
        ['beyond 32 bits', 2 ** 31],
        ['far beyond 32 bits', Number.MAX_SAFE_INTEGER],
        ['that is the marker of a missing one', missingInteger],
        ['with a fraction', 0.5],
        ['without an end', Number.POSITIVE_INFINITY],
    ])('becomes floats for a number %s', (_, number) => {
        const column = columnOf('employees', [...many, number, undefined]);
        if (column.kind !== 'numbers')
            throw new Error('many numbers have no codes');
        expect(column.numbers).toBeInstanceOf(Float64Array);
        expect(numberAt(column, many.length)).toBe(number);
        expect(numberAt(column, many.length + 1)).toBeUndefined();
    });
    it('keeps dates as days', () => {
        const dates = ['2026-02-28', undefined, '0001-01-01', '9999-12-31', '1969-12-31'];
        expectValues(columnOf('contract-end', dates), dates);
    });
    it('becomes codes when something comes that is no number', () => {
        const column = columnOf('employees', [1, undefined, 2, 'many', 2, Number.NaN]);
        expect(column.kind).toBe('codes');
        expectValues(column, [1, undefined, 2, 'many', 2, Number.NaN]);
        expectValues(columnOf('contract-end', ['2026-02-28', '2026-02-30']), ['2026-02-28', '2026-02-30']);
    });
});
describe('columns of events', () => {
    const event = { id: 'e', signal: 'demo-request', at: 1000, from: 1000, properties: {} };
    it('are cut by lead and know the most of one lead', () => {
        const leads = [record({ events: [event, event] }), record(), record({ events: [event] })];
        const { events } = leadColumns(dictionary, leads);
        expect(events).toEqual({
            offsets: Uint32Array.of(0, 2, 2, 3),
            signals: { kind: 'codes', codes: Uint8Array.of(1, 1, 1), values: ['demo-request'] },
            at: Float64Array.of(1000, 1000, 1000),
            properties: {},
            most: 2,
        });
    });
    it('hold when they were logged only if that ever differs', () => {
        const late = leadColumns(dictionary, [record({ events: [{ ...event, from: 1001 }, event] })]);
        expect(late.events.from).toEqual(Float64Array.of(1001, 1000));
    });
    it('hold properties by name, however late they first come', () => {
        const named = { ...event, properties: { asset: 'price list', empty: '' } };
        const { events } = leadColumns(dictionary, [record({ events: [event] }), record({ events: [named] })]);
        expect(events.properties['asset']).toEqual({
            kind: 'codes',
            codes: Uint8Array.of(0, 1),
            values: ['price list'],
        });
        expect(events.properties['empty']).toEqual({ kind: 'codes', codes: Uint8Array.of(0, 0), values: [] });
    });
    it('refuse what no history has', () => {
        const unsorted = [event, { ...event, id: 'newer', at: 1001, from: 1001 }];
        expect(() => leadColumns(dictionary, [record({ events: unsorted })])).toThrow('event newer is newer');
        const early = [{ ...event, from: 999 }];
        expect(() => leadColumns(dictionary, [record({ events: early })])).toThrow('event e is known before');
    });
});
it('no leads are columns of no length', () => {
    const columns = leadColumns(dictionary, []);
    expect(columns.leads).toBe(0);
    expect(columns.objectionFrom).toBeUndefined();
    expect(columns.events.offsets).toEqual(Uint32Array.of(0));
    expect(Object.keys(columns.fields)).toEqual(Object.keys(fixtureFields));
});
it('instants of objections and recycles are kept only if there are any', () => {
    const columns = leadColumns(dictionary, [record(), record({ objectionFrom: 5, recycledAt: -7 })]);
    expect(columns.objectionFrom).toEqual(Float64Array.of(Number.POSITIVE_INFINITY, 5));
    expect(columns.recycledAt).toEqual(Float64Array.of(Number.POSITIVE_INFINITY, -7));
    expect(leadColumns(dictionary, [record()])).not.toHaveProperty('recycledAt');
});
