import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, always, any, atLeast, never, not, test as question, } from '../../../src/compile/salesforce/formula/condition.js';
import { conditionText, deepest, depthOf } from '../../../src/compile/salesforce/formula/condition-text.js';
const [a, b, c] = ['A', 'B', 'C'].map((text) => question(text));
const refuse = (text) => {
    throw new Error(`not short enough: ${text}`);
};
const written = (condition) => conditionText(condition, deepest, refuse);
test('connectives are flat and leave out what decides nothing', () => {
    expect(written(all([a, all([b, always]), c]))).toBe('AND(A, B, C)');
    expect(written(any([a, never]))).toBe('A');
    expect(written(any([a, always]))).toBe('TRUE');
    expect(written(any([]))).toBe('FALSE');
    expect(written(not(not(any([a, b]))))).toBe('OR(A, B)');
});
test('at least k counts', () => {
    expect(written(atLeast(2, [a, b, c]))).toBe('IF(A, 1, 0) + IF(B, 1, 0) + IF(C, 1, 0) >= 2');
    expect(written(atLeast(3, [a, b, c]))).toBe('AND(A, B, C)');
    expect(written(atLeast(1, [a, b]))).toBe('OR(A, B)');
    expect(written(atLeast(0, [a]))).toBe('TRUE');
    expect(written(atLeast(4, [a, b, c]))).toBe('FALSE');
});
test('parentheses inside quotes are no depth', () => {
    expect(depthOf('AND(CONTAINS(LOWER(X), "(((("), Y)')).toBe(3);
});
const conditions = fc.letrec((tie) => ({
    condition: fc.oneof({ depthSize: 'medium' }, fc.constantFrom(...['F > 1', 'CONTAINS(LOWER(T), "x")', 'ISBLANK(G)', `CASE(P, ${'"v", 1, '.repeat(40)}0) = 1`].map((text) => question(text))), fc.array(tie('condition'), { maxLength: 6 }).map(all), fc.array(tie('condition'), { maxLength: 6 }).map(any), tie('condition').map(not), fc.tuple(fc.nat(4), fc.array(tie('condition'), { maxLength: 5 })).map(([k, of]) => atLeast(k, of))),
})).condition;
test('however deep or long, every formula stays within what is readable', () => {
    fc.assert(fc.property(conditions, (condition) => {
        const made = [];
        const extract = (text) => {
            made.push(text);
            return `LP_If_${made.length}__c`;
        };
        made.push(conditionText(condition, deepest, extract));
        for (const text of made) {
            expect(depthOf(text)).toBeLessThanOrEqual(deepest);
            expect(text.length).toBeLessThanOrEqual(3900);
        }
    }));
});
