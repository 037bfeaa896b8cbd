import { variablesIn } from '../diagram/cheapest.js';
import { plus } from '../diagram/operations.js';
import { openJointSums } from './joint-sum.js';
/**
 * The sum of diagrams, brought inside its bounds. What is still to come is worked out once, whatever the sum was before;
 * as soon as it cannot move a sum away from a bound, it is not looked at. So nodes are made for sums that can be told
 * apart only.
 */
export function addUp(sums, nodes, { min, max } = {}) {
    const { diagrams, budget } = sums;
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    const joint = openJointSums(diagrams, budget);
    const known = [];
    function nodeFor(edge, before) {
        const sum = before + edge.least;
        const { place, variable, most, edges } = edge.to;
        // As `bounded` does: the upper bound has the last word.
        if (sum >= high)
            return diagrams.constant(high);
        if (sum + most <= low)
            return diagrams.constant(Math.min(low, high));
        if (edges.length === 0)
            return diagrams.constant(sum);
        let ofPlace = known[place];
        if (ofPlace === undefined) {
            ofPlace = new Map();
            known[place] = ofPlace;
        }
        const found = ofPlace.get(sum);
        if (found !== undefined)
            return found;
        budget.spend(1);
        const node = diagrams.branch(variable, edges.map((next) => nodeFor(next, sum)));
        ofPlace.set(sum, node);
        return node;
    }
    return nodeFor(joint(merged(sums, nodes)), 0);
}
/** Diagrams of the same variables as one, for their sum is not larger than they are. */
export function merged({ diagrams }, nodes) {
    const byVariables = new Map();
    for (const node of nodes) {
        const key = variablesIn(diagrams, node).join(' ');
        byVariables.set(key, diagrams.combine(plus, byVariables.get(key) ?? 0, node));
    }
    return [...byVariables.values()];
}
