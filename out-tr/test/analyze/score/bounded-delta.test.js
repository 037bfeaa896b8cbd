import { describe, expect, it } from 'vitest';
import { boundedDelta } from '../../../src/analyze/score/bounded-delta.js';
import { bounded } from '../../../src/evaluate/score/bounded.js';
import { createRandom } from '../../../src/support/random.js';
const endless = Number.POSITIVE_INFINITY;
describe('boundedDelta', () => {
    it('lies around every difference of two sums inside their bounds, and is met', () => {
        const random = createRandom(4711);
        for (let round = 0; round < 2_000; round += 1) {
            const before = { range: rangeOf(random), bounds: boundsOf(random) };
            const after = { range: rangeOf(random), bounds: boundsOf(random) };
            const isWide = random.chance(1, 5);
            const delta = isWide ? { least: -40, most: 40 } : rangeOf(random);
            const found = [];
            for (let was = before.range.least; was <= before.range.most; was += 1) {
                for (let is = after.range.least; is <= after.range.most; is += 1) {
                    if (is - was < delta.least || is - was > delta.most)
                        continue;
                    found.push(bounded(is, after.bounds) - bounded(was, before.bounds));
                }
            }
            const { least, most } = boundedDelta(before, after, delta);
            for (const difference of found) {
                expect(difference).toBeGreaterThanOrEqual(least);
                expect(difference).toBeLessThanOrEqual(most);
            }
            // Met where nothing holds the two together.
            if (isWide)
                expect([least, most]).toEqual([Math.min(...found), Math.max(...found)]);
        }
    });
    it('says nothing where nothing bounds, and as much as the bounds where something does', () => {
        const free = { range: { least: 0, most: endless }, bounds: {} };
        const capped = { range: { least: 0, most: endless }, bounds: { max: 30 } };
        expect(boundedDelta(free, free, { least: 0, most: endless })).toEqual({ least: 0, most: endless });
        expect(boundedDelta(free, free, { least: 2, most: 3 })).toEqual({ least: 2, most: 3 });
        expect(boundedDelta(capped, capped, { least: 0, most: endless })).toEqual({ least: 0, most: 30 });
        expect(boundedDelta(capped, capped, { least: 2, most: 3 })).toEqual({ least: 0, most: 3 });
    });
});
function rangeOf(random) {
    const least = random.below(20) - 10;
    return random.chance(1, 5) ? { least: -20, most: 20 } : { least, most: least + random.below(12) };
}
function boundsOf(random) {
    return {
        ...(random.chance(1, 2) && { min: random.below(12) - 8 }),
        ...(random.chance(1, 2) && { max: random.below(12) - 4 }),
    };
}
