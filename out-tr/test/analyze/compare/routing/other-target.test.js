import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { otherTarget } from '../../../../src/analyze/compare/routing/other-target.js';
import { openDiagrams } from '../../../../src/analyze/diagram/diagrams.js';
import { resultAt } from '../../decision/result-at.js';
const sizes = [2, 3, 2, 3];
/** Every lead that these variables can tell apart. */
const leads = sizes.reduce((all, size) => all.flatMap((lead) => Array.from({ length: size }, (_, index) => [...lead, index])), [[]]);
/** Mostly narrow rules, so that many of a list matter. */
const rule = fc.record({
    takes: fc.array(fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0), { minLength: leads.length, maxLength: leads.length }),
    target: fc.constantFrom('north', 'south', 'east'),
});
const fallback = { takes: leads.map(() => true), target: 'nobody' };
/** Some rules in two lists: each of them in both, or in one alone, or moved to another place. */
const lists = fc.array(fc.record({ rule, fate: fc.constantFrom('stays', 'stays', 'goes', 'comes', 'moves') }), { maxLength: 24 });
function listsOf(drawn) {
    const before = drawn.filter(({ fate }) => fate !== 'comes');
    const moved = drawn.filter(({ fate }) => fate === 'moves');
    const after = [...drawn.filter(({ fate }) => fate === 'stays' || fate === 'comes'), ...moved];
    const rulesOf = (entries) => [
        ...entries.map((entry) => entry.rule),
        fallback,
    ];
    return [rulesOf(before), rulesOf(after)];
}
function nodeOf({ branch }, takes) {
    let level = takes.map(Number);
    for (const [variable, size] of [...sizes.entries()].reverse()) {
        level = Array.from({ length: level.length / size }, (_, index) => branch(variable, level.slice(index * size, (index + 1) * size)));
    }
    return level[0] ?? 0;
}
const targetOf = (list, lead) => list.find(({ takes }) => takes[lead])?.target;
describe('leads that two lists of rules give to different targets', () => {
    it('are those whose first rules have different ones', () => {
        let [apart, alike] = [0, 0];
        fc.assert(fc.property(lists, (drawn) => {
            const diagrams = openDiagrams(sizes, openBudget({}));
            const [before, after] = listsOf(drawn);
            const rulesOf = (list) => list.map(({ takes, target }) => ({ condition: nodeOf(diagrams, takes), target }));
            const other = otherTarget(diagrams, rulesOf(before), rulesOf(after));
            for (const [index, lead] of leads.entries()) {
                const isOther = targetOf(before, index) !== targetOf(after, index);
                expect(resultAt(diagrams, other, new Map(lead.entries()))).toBe(Number(isOther));
                if (isOther)
                    apart += 1;
                else
                    alike += 1;
            }
        }), { numRuns: 300 });
        expect(Math.min(apart, alike)).toBeGreaterThan(300);
    });
    it('are none where rules that meet nobody in common have changed places, and no diagram of all rules is made', () => {
        const width = 40;
        const diagrams = openDiagrams(Array(width * 2).fill(2), openBudget({}));
        // Each pair of variables that are far apart would have to be remembered in a diagram of the whole list.
        const rules = Array.from({ length: width }, (_, index) => {
            const is = (variable) => diagrams.branch(variable, [0, 1]);
            return { condition: diagrams.both(is(index), is(index + width)), target: `target ${index % 3}` };
        });
        const [first, second] = [diagrams.branch(0, [1, 0]), diagrams.branch(0, [0, 1])];
        const swapped = [first, second].map((condition, index) => ({ condition, target: `half ${index}` }));
        const before = [...rules, ...swapped];
        const after = [...rules, ...swapped.toReversed()];
        expect(otherTarget(diagrams, before, after)).toBe(0);
        expect(otherTarget(diagrams, [...swapped, ...rules], [...swapped.toReversed(), ...rules])).toBe(0);
        expect(diagrams.count()).toBeLessThan(1_000);
    });
});
