import { addUp } from './add-up.js';
import { boundedRange } from './event-range.js';
import { rangeSum } from './ranges.js';
export function rangeOfLeadSum(rangeOf, { parts, ...bounds }) {
    return boundedRange(rangeSum(parts.map(rangeOf)), bounds);
}
/** As one diagram; for few parts only. */
export function asOneDiagram(sums, { parts, ...bounds }) {
    return addUp(sums, parts, bounds);
}
