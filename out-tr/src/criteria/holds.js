import { atomHolds } from './atom-holds.js';
import { isConnective } from './atoms.js';
/** Does the criterion hold for these facts? Total: a missing value answers false, never an error (semantics §1, §2). */
export function holds(criterion, facts) {
    return isConnective(criterion) ? connectiveHolds(criterion, facts) : atomHolds(criterion, facts);
}
function connectiveHolds(criterion, facts) {
    switch (criterion.op) {
        case 'all':
            return criterion.of.every((part) => holds(part, facts));
        case 'any':
            return criterion.of.some((part) => holds(part, facts));
        case 'none':
            return !criterion.of.some((part) => holds(part, facts));
        case 'kOf':
            return criterion.of.filter((part) => holds(part, facts)).length >= criterion.k;
    }
}
