import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decayTable } from '../../../src/evaluate/score/decay-table.js';
import { decayedPoints } from '../../../src/evaluate/score/decayed-points.js';
import { arbitraryDecay } from './arbitrary-scoring.js';
const points = fc.integer({ min: -5000, max: 5000 });
const age = fc.integer({ min: 0, max: 400 });
describe('decay', () => {
    it('never raises the size of points nor turns their sign', () => {
        fc.assert(fc.property(points, arbitraryDecay, age, (declared, decay, days) => {
            const decayed = decayedPoints(declared, decay, days);
            expect(Math.abs(decayed)).toBeLessThanOrEqual(Math.abs(declared));
            expect(decayed * declared).toBeGreaterThanOrEqual(0);
        }));
    });
    it('never rises with age', () => {
        fc.assert(fc.property(points, arbitraryDecay, age, (declared, decay, days) => {
            const [younger, older] = [days, days + 1].map((each) => Math.abs(decayedPoints(declared, decay, each)));
            expect(older).toBeLessThanOrEqual(younger ?? 0);
        }));
    });
    it('halves by comparing powers: the result is the nearest whole number, decided without a float', () => {
        const halfLife = fc.integer({ min: 1, max: 60 });
        fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), halfLife, age, (declared, days, at) => {
            const decayed = BigInt(decayedPoints(declared, { kind: 'halfLife', days }, at));
            const h = BigInt(days);
            const twice = (2n * BigInt(declared)) ** h;
            expect(decayed === 0n || ((2n * decayed - 1n) ** h) << BigInt(at) <= twice).toBe(true);
            expect(twice < ((2n * decayed + 1n) ** h) << BigInt(at)).toBe(true);
        }));
    });
    it('decides an exact half away from zero', () => {
        const decay = { kind: 'halfLife', days: 1 };
        expect([5, -5].map((declared) => decayedPoints(declared, decay, 1))).toEqual([3, -3]);
        // 2^52 + 1 is odd, so half of it ends in one half, which a float of that size can just not hold after rounding.
        expect(decayedPoints(2 ** 52 + 1, decay, 1)).toBe(2 ** 51 + 1);
    });
});
describe('a decay table', () => {
    it('says for every age what the decay computes', () => {
        fc.assert(fc.property(points, arbitraryDecay, age, (declared, decay, days) => {
            const table = decayTable(declared, decay);
            expect(table.points[days] ?? table.tail).toBe(decayedPoints(declared, decay, days));
        }));
    });
    it('ends at the look-back', () => {
        fc.assert(fc.property(points, arbitraryDecay, fc.integer({ min: 1, max: 120 }), age, (declared, decay, lookback, days) => {
            const table = decayTable(declared, decay, lookback);
            const expected = days < lookback ? decayedPoints(declared, decay, days) : 0;
            expect(table.points[days] ?? table.tail).toBe(expected);
        }));
    });
    it('is as short as it can be', () => {
        expect(decayTable(7, { kind: 'none' })).toEqual({ points: [], tail: 7 });
        expect(decayTable(7, { kind: 'none' }, 3)).toEqual({ points: [7, 7, 7], tail: 0 });
        expect(decayTable(2, { kind: 'linear', days: 90 }).points).toHaveLength(68);
        const half = { numerator: 1, denominator: 2 };
        const steps = { kind: 'steps', steps: [{ day: 2, fraction: half }] };
        expect(decayTable(5, steps)).toEqual({ points: [5, 5], tail: 3 });
    });
});
