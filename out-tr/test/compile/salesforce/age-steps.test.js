import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageSteps, variationOf } from '../../../src/compile/salesforce/scoring/age-steps.js';
import { stepChanges, stepTerms } from '../../../src/compile/salesforce/scoring/step-terms.js';
import { decayTable } from '../../../src/evaluate/score/decay-table.js';
const tables = fc.record({
    points: fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }),
    tail: fc.integer({ min: -5, max: 5 }),
});
test('steps give the points of the table at every age, within their error', () => {
    fc.assert(fc.property(tables, fc.integer({ min: 2, max: 40 }), fc.nat(80), (table, most, age) => {
        const { error, steps } = ageSteps(table, most);
        expect(steps.length).toBeLessThanOrEqual(most);
        const changes = stepChanges(steps).filter(({ untilDay = age + 1 }) => age < untilDay);
        const points = changes.reduce((sum, { change }) => sum + change, 0);
        const expected = table.points[age] ?? table.tail;
        expect(Math.abs(points - expected)).toBeLessThanOrEqual(age < table.points.length ? error : 0);
    }));
});
test('enough steps have no error', () => {
    fc.assert(fc.property(tables, (table) => ageSteps(table, table.points.length + 1).error === 0));
});
test('a decay in steps is written as what changes at each of them', () => {
    const half = { numerator: 1, denominator: 2 };
    const table = decayTable(40, { kind: 'steps', steps: [{ day: 30, fraction: half }] }, 90);
    expect(stepTerms('F__c', ageSteps(table, 40).steps)).toEqual([
        'IF(F__c > NOW() - 30, 20, 0)',
        'IF(F__c > NOW() - 90, 20, 0)',
    ]);
    expect(variationOf(table)).toBe(40);
});
test('without an end the last step asks whether there is an event at all', () => {
    const { steps } = ageSteps(decayTable(7, { kind: 'none' }), 40);
    expect(stepTerms('F__c', steps)).toEqual(['IF(ISBLANK(F__c), 0, 7)']);
});
