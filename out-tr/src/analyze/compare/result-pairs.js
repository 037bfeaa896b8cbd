import { valuesIn } from '../diagram/cheapest.js';
import { mapping, operation } from '../diagram/operations.js';
/** More than any agreement has stages, rules or labels. */
const many = 100_000;
/** Results may be a little below 0, for what is none. */
const below = 10;
const paired = operation((before, after) => (before + below) * many + (after + below));
/** All results that two diagrams have together and that differ. */
export function differentResults(diagrams, before, after) {
    const pairs = diagrams.combine(paired, before, after);
    return valuesIn(diagrams, pairs).flatMap((value) => {
        const pair = { before: Math.floor(value / many) - below, after: (value % many) - below };
        if (pair.before === pair.after)
            return [];
        const isIt = mapping((other) => Number(other === value));
        return [{ ...pair, holds: diagrams.map(isIt, pairs) }];
    });
}
