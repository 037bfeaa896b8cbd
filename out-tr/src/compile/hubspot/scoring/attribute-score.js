import { worstFidelity } from '../../caveat.js';
import { all, any, not } from '../criteria/condition.js';
import { criterionCondition } from '../criteria/criterion-condition.js';
import { disjointAlternatives } from '../criteria/disjoint-alternatives.js';
import { plainPoints } from './rule-score.js';
/** Alternatives that one rule may need. */
const mostAlternatives = 60;
/** Points for a condition: given for each of its alternatives, of which a contact meets one at most. */
export function attributeScore(workbench, rule, scale) {
    return pointsWhen([{ condition: criterionCondition(workbench, rule.when), points: rule.points }], scale);
}
/** The first choice that holds: each under the condition that those before it do not. */
export function exclusiveScore(workbench, rule, scale) {
    const conditions = rule.choices.map(({ when }) => criterionCondition(workbench, when));
    const parts = rule.choices.map(({ points }, index) => ({
        condition: all(not(any(...conditions.slice(0, index))), conditions[index] ?? any()),
        points,
    }));
    return pointsWhen(parts, scale);
}
function pointsWhen(parts, scale) {
    const most = Math.max(0, ...parts.map(({ points }) => Math.abs(points)));
    const calculations = [];
    const caveats = [];
    for (const { condition, points } of parts) {
        const spelled = disjointAlternatives(condition, mostAlternatives);
        caveats.push(...spelled.caveats);
        for (const alternative of spelled.of ?? []) {
            calculations.push(pointsFor(alternative, plainPoints(points, scale)));
        }
    }
    const fidelity = worstFidelity(caveats);
    if (fidelity === 'missing')
        return { calculations: [], caveats, bound: most };
    return { calculations, caveats, bound: fidelity === 'exact' ? 0 : spread(parts) };
}
/** When a test may come out wrong, the points may be any of the rule's, or none. */
function spread(parts) {
    const possible = [0, ...parts.map(({ points }) => points)];
    return Math.max(...possible) - Math.min(...possible);
}
function pointsFor(alternative, value) {
    if (alternative.length === 0)
        return { type: 'CONSTANT', value };
    const conditions = alternative.map(({ operation, property }) => ({ type: 'SINGLE', property, operation }));
    return { type: 'CONDITIONAL', value, whereCondition: { type: 'COMPOSITE', operator: 'AND', conditions } };
}
