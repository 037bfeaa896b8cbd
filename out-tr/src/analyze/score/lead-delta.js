import { variablesIn } from '../diagram/cheapest.js';
import { minus } from '../diagram/operations.js';
import { openJointSums } from './joint-sum.js';
/** The difference of two sums of diagrams. What reads the same variables is compared first; mostly nothing is left then. */
export function leadDelta({ diagrams, budget }, before, after) {
    const differences = differencesOf(diagrams, before, after);
    const { least, to } = openJointSums(diagrams, budget)(differences);
    const variables = to.edges.length === 0 ? [] : differences.flatMap((node) => variablesIn(diagrams, node));
    return {
        least,
        most: least + to.most,
        variables: [...new Set(variables)].sort((left, right) => left - right),
    };
}
/** Diagrams that add up to what the points of the second side are more than those of the first. */
export function differencesOf(diagrams, before, after) {
    const sums = new Map();
    const add = (node, sign) => {
        const key = variablesIn(diagrams, node).join(' ');
        const known = sums.get(key) ?? 0;
        // Taken off what is there: 0 − before is the negative of it.
        const negative = sign === 1 ? diagrams.combine(minus, 0, node) : node;
        sums.set(key, diagrams.combine(minus, known, negative));
    };
    for (const node of after)
        add(node, 1);
    for (const node of before)
        add(node, -1);
    return [...sums.values()];
}
