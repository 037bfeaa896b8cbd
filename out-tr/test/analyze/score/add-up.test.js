import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { openDiagrams } from '../../../src/analyze/diagram/diagrams.js';
import { addUp } from '../../../src/analyze/score/add-up.js';
import { openRanges } from '../../../src/analyze/score/ranges.js';
import { bounded } from '../../../src/evaluate/score/bounded.js';
const sizes = [2, 3, 2, 2];
/** Parts of a sum: points for every pair of classes of two variables, and what is taken off them again. */
const part = fc.record({
    variables: fc.tuple(fc.nat(3), fc.nat(3)),
    points: fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 9, maxLength: 9 }),
    taken: fc.constantFrom('nothing', 'a constant remains', 'half'),
});
const bound = fc.option(fc.integer({ min: -8, max: 14 }), { nil: undefined });
describe('addUp', () => {
    it('adds point by point and brings the sum inside its bounds', () => {
        fc.assert(fc.property(fc.array(part, { maxLength: 5 }), bound, bound, (parts, min, max) => {
            const budget = openBudget({});
            const diagrams = openDiagrams(sizes, budget);
            const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
            const nodes = parts.flatMap((each) => bothNodesOf(diagrams, each));
            const sum = addUp({ diagrams, budget, rangeOf: openRanges(diagrams) }, nodes, bounds);
            for (const point of pointsOf(sizes)) {
                const whole = parts.reduce((total, each) => total + pointsAt(each, point), 0);
                expect(valueAt(diagrams, sum, point)).toBe(bounded(whole, bounds));
            }
        }), { numRuns: 300 });
    });
});
function pointsAt({ variables: [first, second], points, taken }, point) {
    const whole = points[(point[first] ?? 0) * 3 + (point[second] ?? 0)] ?? 0;
    if (taken === 'nothing')
        return whole;
    return taken === 'half' ? whole - Math.trunc(whole / 2) : 4;
}
/** The points, and apart from them what is taken off. */
function bothNodesOf(diagrams, each) {
    const whole = { ...each, taken: 'nothing' };
    return [
        nodeOf(diagrams, (point) => pointsAt(whole, point)),
        nodeOf(diagrams, (point) => pointsAt(each, point) - pointsAt(whole, point)),
    ];
}
function nodeOf(diagrams, points, point = []) {
    const size = sizes[point.length];
    if (size === undefined)
        return diagrams.constant(points(point));
    const classes = Array.from({ length: size }, (_, index) => index);
    return diagrams.branch(point.length, classes.map((index) => nodeOf(diagrams, points, [...point, index])));
}
function pointsOf([size, ...rest]) {
    if (size === undefined)
        return [[]];
    const tails = pointsOf(rest);
    return Array.from({ length: size }, (_, index) => index).flatMap((index) => tails.map((tail) => [index, ...tail]));
}
function valueAt(diagrams, node, point) {
    let at = node;
    while (diagrams.valueOf(at) === undefined)
        at = diagrams.childOf(at, point[diagrams.variableOf(at)] ?? 0);
    return diagrams.valueOf(at);
}
