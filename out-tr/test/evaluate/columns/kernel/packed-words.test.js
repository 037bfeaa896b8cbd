import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedWords } from '../../../../src/evaluate/columns/kernel/packed-words.js';
const capacity = 40;
const anyEvent = { signals: [], filters: [] };
const amount = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -(2 ** 27), max: 2 ** 27 }));
/** A sum of one event table and one column table, or an alarm. */
const sum = fc
    .record({
    name: fc.string(),
    events: fc.array(amount, { minLength: 1, maxLength: 4 }),
    column: fc.array(amount),
    limit: fc.option(fc.nat(capacity - 1), { freq: 2 }),
})
    .map(({ name, events, column, limit }) => ({
    name,
    events: [{ match: anyEvent, worth: { points: limit === null ? events : events.map(() => 1), tail: 0 } }],
    columns: new Map(limit === null ? [['field', column]] : []),
    ...(limit !== null && { alarmAbove: limit }),
}));
/** What a word part holds, as generated code takes it out. */
function partOf(word, { shift, bits, zero }) {
    return bits === 0 ? 0 : ((word >>> shift) & (2 ** bits - 1)) - zero;
}
it('sums in one word never disturb each other, however many events there are up to the capacity', () => {
    const ages = fc.array(fc.nat(4), { maxLength: capacity });
    fc.assert(fc.property(fc.array(sum, { minLength: 1, maxLength: 9 }), ages, fc.nat(20), (sums, aged, code) => {
        for (const { parts, isFloat, start } of packedWords(sums, capacity)) {
            let word = start;
            const expected = new Map(parts.map((part) => [part, 0]));
            const add = (part, value) => {
                word = isFloat ? word + value : (word + value * 2 ** part.shift) | 0;
                expected.set(part, (expected.get(part) ?? 0) + value);
            };
            for (const part of parts) {
                for (const age of aged)
                    add(part, part.sum.events[0]?.worth.points[age] ?? 0);
                add(part, part.sum.columns.get('field')?.[code] ?? 0);
            }
            for (const part of parts) {
                const got = isFloat ? word : partOf(word, part);
                expect(got).toBe(expected.get(part));
                const { alarmAbove } = part.sum;
                const isRinging = ((word >>> (part.shift + part.bits - 1)) & 1) === 1;
                if (alarmAbove !== undefined)
                    expect(isRinging).toBe((expected.get(part) ?? 0) > alarmAbove);
            }
        }
    }), { numRuns: 500, seed: 5 });
});
it('a sum too wide for a word is a float of its own', () => {
    const wide = { name: 's', events: [], columns: new Map([['field', [-(2 ** 40), 2 ** 40]]]) };
    const narrow = { name: 't', events: [], columns: new Map([['field', [0, 1]]]) };
    expect(packedWords([wide, narrow], 0).map(({ isFloat, parts }) => [isFloat, parts.length])).toEqual([
        [false, 1],
        [true, 1],
    ]);
});
