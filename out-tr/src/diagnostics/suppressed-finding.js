import { inReadingOrder, resolved } from './resolved-finding.js';
/** Finds the ranges and puts them in the order of findings. */
export function resolveSuppressed(suppressed, locate) {
    return suppressed
        .map((one) => ({ ...one, finding: resolved(one.finding, locate) }))
        .sort((left, right) => inReadingOrder(left.finding, right.finding));
}
