import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { cheapest, valuesIn, variablesIn } from '../../../src/analyze/diagram/cheapest.js';
import { openDiagrams } from '../../../src/analyze/diagram/diagrams.js';
import { meeting, meets } from '../../../src/analyze/diagram/meets.js';
import { mapping, minus, plus } from '../../../src/analyze/diagram/operations.js';
const sizes = [3, 2, 4, 2];
const points = pointsOf(sizes);
function pointsOf([size, ...rest]) {
    if (size === undefined)
        return [[]];
    const tails = pointsOf(rest);
    return Array.from({ length: size }, (_, index) => index).flatMap((index) => tails.map((tail) => [index, ...tail]));
}
const boundless = openBudget({});
const open = () => openDiagrams(sizes, boundless);
/** The diagram of a function given by its results in the order of `points`. */
function diagramOf(diagrams, results, variable = 0) {
    if (variable === sizes.length)
        return diagrams.constant(results[0] ?? 0);
    const size = sizes[variable] ?? 1;
    const share = results.length / size;
    return diagrams.branch(variable, Array.from({ length: size }, (_, index) => diagramOf(diagrams, results.slice(index * share, (index + 1) * share), variable + 1)));
}
function at(diagrams, node, point) {
    let found = node;
    while (diagrams.valueOf(found) === undefined) {
        found = diagrams.childOf(found, point[diagrams.variableOf(found)] ?? 0);
    }
    return diagrams.valueOf(found) ?? Number.NaN;
}
const table = (most) => fc.array(fc.integer({ min: 0, max: most }), { minLength: points.length, maxLength: points.length });
describe('diagrams', () => {
    it('of equal functions are one node', () => {
        fc.assert(fc.property(table(2), (results) => {
            const diagrams = open();
            expect(diagramOf(diagrams, results)).toBe(diagramOf(diagrams, results));
        }));
    });
    it('combine, choose, map, restrict and count point by point', () => {
        fc.assert(fc.property(table(5), table(5), table(1), fc.integer({ min: 0, max: 3 }), (left, right, yes, variable) => {
            const diagrams = open();
            const [a, b, c] = [left, right, yes].map((results) => diagramOf(diagrams, results));
            if (a === undefined || b === undefined || c === undefined)
                throw new Error('three diagrams');
            const twice = mapping((value) => value * 2);
            const negated = diagrams.not(c);
            const low = diagrams.map(mapping((value) => (value < 3 ? 1 : 0)), a);
            const made = [
                diagrams.combine(plus, a, b),
                diagrams.combine(minus, a, b),
                diagrams.choose(c, a, b),
                diagrams.map(twice, a),
                diagrams.restrict(a, variable, 1),
                diagrams.both(c, low),
                diagrams.either(c, low),
                diagrams.atLeast(2, [c, low, negated, c]),
            ];
            for (const [index, point] of points.entries()) {
                const [x = 0, y = 0, z = 0] = [left[index], right[index], yes[index]];
                const l = x < 3 ? 1 : 0;
                const restricted = left[points.findIndex((other) => other.join() === point.with(variable, 1).join())];
                expect(made.map((node) => at(diagrams, node, point))).toEqual([
                    x + y,
                    x - y,
                    z === 1 ? x : y,
                    2 * x,
                    restricted,
                    z & l,
                    z | l,
                    z + l + (1 - z) + z >= 2 ? 1 : 0,
                ]);
            }
        }));
    });
    it('leave what lies below a variable whole', () => {
        fc.assert(fc.property(table(2), (results) => {
            const diagrams = open();
            const node = diagramOf(diagrams, results);
            const cut = diagrams.above(2, node);
            for (const point of points) {
                expect(at(diagrams, at(diagrams, cut, point), point)).toBe(at(diagrams, node, point));
            }
        }));
    });
    it('give the cheapest way to every result, and say what they depend on', () => {
        const costs = [
            [2, 1, 5],
            [0, 3],
            [0, 1, 1, 4],
            [0, 2],
        ];
        const costOf = (point) => point.reduce((sum, index, variable) => sum + (costs[variable]?.[index] ?? 0), 0);
        fc.assert(fc.property(table(3), (results) => {
            const diagrams = open();
            const node = diagramOf(diagrams, results);
            const paths = cheapest(diagrams, node, costs);
            expect(valuesIn(diagrams, node)).toEqual([...new Set(results)].sort());
            for (const [value, { cost, classes }] of paths) {
                const reaching = points.filter((_, index) => results[index] === value);
                expect(cost).toBe(Math.min(...reaching.map(costOf)));
                const onWay = points.filter((point) => [...classes].every(([variable, index]) => point[variable] === index));
                expect(onWay.every((point) => at(diagrams, node, point) === value)).toBe(true);
            }
            const matters = sizes.map((_, variable) => points.some((point, index) => results[index] !== at(diagrams, node, point.with(variable, 0))));
            expect(variablesIn(diagrams, node)).toEqual(matters.flatMap((does, variable) => (does ? [variable] : [])));
        }));
    });
    it('stay right when they outgrow their tables', () => {
        const many = Array.from({ length: 16 }, () => 3);
        const diagrams = openDiagrams(many, boundless);
        const parts = many.map((_, variable) => diagrams.branch(variable, [0, variable + 1, 2 ** variable].map(diagrams.constant)));
        const sum = parts.reduce((left, right) => diagrams.combine(plus, left, right), diagrams.constant(0));
        expect(diagrams.count()).toBeGreaterThan(5_000);
        let [state, point] = [1, many.map(() => 0)];
        for (let round = 0; round < 500; round += 1) {
            point = many.map(() => {
                state = (state * 48_271) % 2_147_483_647;
                return state % 3;
            });
            const expected = point.reduce((total, index, variable) => total + ([0, variable + 1, 2 ** variable][index] ?? 0), 0);
            expect(at(diagrams, sum, point)).toBe(expected);
        }
    });
    it('meet where some point is yes in all of them: such a point is told, else some that never are together', () => {
        const sparse = fc.array(fc.nat(4), { minLength: points.length, maxLength: points.length });
        fc.assert(fc.property(fc.array(sparse, { minLength: 1, maxLength: 4 }), (tables) => {
            const diagrams = open();
            const yes = tables.map((results) => results.map((result) => Number(result > 1)));
            const nodes = yes.map((results) => diagramOf(diagrams, results));
            const found = meeting(diagrams, nodes, boundless);
            const isSome = points.some((_, place) => yes.every((results) => results[place] === 1));
            expect('classes' in found).toBe(isSome);
            expect(meets(diagrams, nodes, boundless)).toBe(isSome);
            if ('conflict' in found) {
                const places = nodes.flatMap((node, place) => (found.conflict.has(node) ? [place] : []));
                expect(found.conflict.size).toBe(new Set(places.map((place) => nodes[place])).size);
                const together = points.filter((_, point) => places.every((place) => yes[place]?.[point] === 1));
                expect(together).toEqual([]);
                return;
            }
            const point = sizes.map((_, variable) => found.classes.get(variable) ?? 0);
            expect(nodes.map((node) => at(diagrams, node, point))).toEqual(nodes.map(() => 1));
        }));
    });
});
