import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventOrder, nowhere, sortNewestFirst } from '../../../src/records/plain/event-order.js';
const part = fc.array(fc.record({ lead: fc.integer({ min: -1, max: 4 }), at: fc.nat(30) }), {
    maxLength: 90,
});
it('each lead has its own events, newest first, and nothing else has any', () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const leads = parts.map((rows) => Int32Array.from(rows, ({ lead }) => lead));
        const { offsets, places, most } = eventOrder(leads, 5);
        const given = parts.flat();
        const at = new Float64Array(offsets[5] ?? 0);
        const numbers = new Uint16Array(offsets[5] ?? 0);
        for (const [row, place] of places.flatMap((own) => [...own]).entries()) {
            expect(place === nowhere).toBe(given[row]?.lead === -1);
            at[place] = given[row]?.at ?? -1;
            numbers[place] = row;
        }
        const hasTies = sortNewestFirst(offsets, at, [numbers]);
        const found = [0, 1, 2, 3, 4].map((lead) => [...numbers.subarray(offsets[lead], offsets[lead + 1])]);
        for (const [lead, own] of found.entries()) {
            expect([...own].sort((left, right) => left - right)).toEqual(given.flatMap((event, row) => (event.lead === lead ? [row] : [])));
            const instants = own.map((row) => given[row]?.at ?? -1);
            expect(instants).toEqual([...at.subarray(offsets[lead], offsets[lead + 1])]);
            expect(instants).toEqual([...instants].sort((left, right) => right - left));
        }
        expect(most).toBe(Math.max(...found.map(({ length }) => length)));
        expect(hasTies).toBe(found.some((own) => new Set(own.map((row) => given[row]?.at)).size < own.length));
    }));
});
