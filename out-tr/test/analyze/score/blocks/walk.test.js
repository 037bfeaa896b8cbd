import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { openDiagrams } from '../../../../src/analyze/diagram/diagrams.js';
import { ledgerOf } from '../../../../src/analyze/score/blocks/ledger.js';
import { walk } from '../../../../src/analyze/score/blocks/walk.js';
import { openRanges } from '../../../../src/analyze/score/ranges.js';
import { bounded } from '../../../../src/evaluate/score/bounded.js';
const sizes = [2, 3, 2, 2, 3];
/** Results for every pair of classes of two variables. */
const table = fc.record({
    variables: fc.tuple(fc.nat(4), fc.nat(4)),
    results: fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 9, maxLength: 9 }),
});
const bound = fc.option(fc.integer({ min: -8, max: 14 }), { nil: undefined });
const costs = fc.tuple(...sizes.map((size) => fc.array(fc.nat(9), { minLength: size, maxLength: size })));
/** Each part and the sums, of two, to which it is added. */
const parts = fc.array(fc.record({ table, sums: fc.constantFrom([0], [1], [0, 1], [0, 0]) }), {
    maxLength: 5,
});
describe('walk', () => {
    it('gives the cheapest lead of every kind with every sum, wherever the blocks are cut', () => {
        fc.assert(fc.property(fc.tuple(table, table), parts, fc.tuple(bound, bound), costs, fc.subarray([1, 2, 3, 4]), (kinds, drawn, maxima, costs, cuts) => {
            const kindAt = (point) => kinds.reduce((sum, each) => sum + resultAt(each, point), 0);
            const isRead = (kind, sum) => kind !== 0 && (sum === 0 || kind % 2 === 0);
            const sumAt = (point, sum) => {
                if (!isRead(kindAt(point), sum))
                    return 0;
                const points = drawn.map(({ table: each, sums }) => sums.filter((place) => place === sum).length * resultAt(each, point));
                return bounded(points.reduce((left, right) => left + right, 0), limits(maxima[sum]));
            };
            const expected = new Map();
            for (const point of pointsOf(sizes)) {
                if (kindAt(point) === 0)
                    continue;
                const key = `${kindAt(point)}: ${sumAt(point, 0)} ${sumAt(point, 1)}`;
                expected.set(key, Math.min(expected.get(key) ?? Number.POSITIVE_INFINITY, extraOf(point, costs)));
            }
            const budget = openBudget({});
            const diagrams = openDiagrams([...sizes, 2], budget);
            const rangeOf = openRanges(diagrams);
            const nodes = drawn.map(({ table: each, sums }) => ({
                sums,
                node: nodeOf(diagrams, (point) => resultAt(each, point)),
            }));
            const sums = [0, 1].map((sum) => ({
                parts: nodes.flatMap(({ sums: of, node }) => of.filter((place) => place === sum).map(() => node)),
                ...limits(maxima[sum]),
            }));
            const found = walk({
                space: { diagrams, costs: [...costs, [0, 0]] },
                sums: { diagrams, rangeOf, budget },
                ledger: ledgerOf(diagrams, rangeOf, sums),
                blocks: blocksAt(cuts),
                kinds: nodeOf(diagrams, kindAt),
                isRead: (kind, sum) => restOf(diagrams, kind).some((result) => isRead(result, sum)),
            });
            const leads = found.map(({ kinds: kind, sums: of, cost, classes }) => {
                const point = sizes.map((_, variable) => classes().get(variable) ?? cheapestOf(costs[variable]));
                const result = diagrams.valueOf(kind) ?? 0;
                expect(kindAt(point)).toBe(result);
                expect([sumAt(point, 0), sumAt(point, 1)]).toEqual(of);
                expect(extraOf(point, costs)).toBe(cost);
                return [`${result}: ${of.join(' ')}`, cost];
            });
            expect(leads.toSorted()).toEqual([...expected].toSorted());
        }), { numRuns: 300 });
    });
});
function resultAt({ variables: [first, second], results }, point) {
    return results[(point[first] ?? 0) * 3 + (point[second] ?? 0)] ?? 0;
}
function limits(max) {
    return { min: -4, ...(max !== undefined && { max }) };
}
function blocksAt(cuts) {
    return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? sizes.length }));
}
/** What a kind can still become. */
function restOf(diagrams, kind) {
    const value = diagrams.valueOf(kind);
    if (value !== undefined)
        return [value];
    const size = diagrams.sizes[diagrams.variableOf(kind)] ?? 0;
    return Array.from({ length: size }, (_, index) => index).flatMap((index) => restOf(diagrams, diagrams.childOf(kind, index)));
}
/** Beyond the cheapest of all. */
function extraOf(point, costs) {
    return point.reduce((sum, index, variable) => {
        const ofClasses = costs[variable] ?? [];
        return sum + (ofClasses[index] ?? 0) - Math.min(...ofClasses);
    }, 0);
}
function cheapestOf(ofClasses = []) {
    return ofClasses.indexOf(Math.min(...ofClasses));
}
function nodeOf(diagrams, resultOf, point = []) {
    const size = sizes[point.length];
    if (size === undefined)
        return diagrams.constant(resultOf(point));
    const classes = Array.from({ length: size }, (_, index) => index);
    return diagrams.branch(point.length, classes.map((index) => nodeOf(diagrams, resultOf, [...point, index])));
}
function pointsOf([size, ...rest]) {
    if (size === undefined)
        return [[]];
    const tails = pointsOf(rest);
    return Array.from({ length: size }, (_, index) => index).flatMap((index) => tails.map((tail) => [index, ...tail]));
}
