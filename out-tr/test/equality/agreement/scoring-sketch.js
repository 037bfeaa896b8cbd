import fc from 'fast-check';
import { arbitraryPoints, arbitraryShare } from './quantity.js';
import { arbitraryRule } from './rule-sketch.js';
const bounds = fc
    .record({ low: fc.option(arbitraryPoints, { freq: 2 }), high: fc.option(arbitraryPoints, { freq: 2 }) })
    .map(({ low, high }) => ({
    ...(low !== null && { min: Math.min(low, high ?? low) }),
    ...(high !== null && { max: Math.max(high, low ?? high) }),
}));
const dimension = fc.record({
    bounds,
    groups: fc.array(fc.record({ bounds, rules: fc.array(arbitraryRule, { minLength: 1, maxLength: 4, size: 'max' }) }), { minLength: 1, maxLength: 2 }),
});
/** Labels of which two pairs make the same cell: A and 11, A1 and 1. */
const gradeIds = ['A', 'B', 'A1', '2'];
const bandIds = ['1', '11', 'hot', '2'];
export const arbitraryScoring = fc.record({
    scale: fc.integer({ min: 0, max: 2 }),
    fit: fc.option(dimension, { freq: 5 }),
    engagement: fc.option(dimension, { freq: 5 }),
    others: fc.array(dimension, { maxLength: 1 }),
    total: bounds,
    minKnown: fc.option(arbitraryShare(), { freq: 2 }),
    grades: fc.uniqueArray(fc.record({ id: fc.constantFrom(...gradeIds), from: fc.option(arbitraryShare(2), { freq: 3 }) }), { selector: ({ id }) => id, maxLength: 4, size: 'max' }),
    bands: fc.uniqueArray(fc.record({ id: fc.constantFrom(...bandIds), from: fc.option(arbitraryPoints, { freq: 3 }) }), { selector: ({ id }) => id, maxLength: 4, size: 'max' }),
    outcomes: fc.subarray(['nurture', 'constructor', 'objection', 'sales-ready'], { minLength: 1 }),
    cells: fc.array(fc.noBias(fc.nat({ max: 9 })), { maxLength: 20, size: 'max' }),
});
