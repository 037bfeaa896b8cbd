import { shuffled } from '../drawn.js';
import { rewriteTest } from './rewrite-test.js';
/** The same criterion in other words: De Morgan, another order, another operator. */
export function rewriteCriterion(criterion, fields, random) {
    const { all, any, none, kOf } = criterion;
    if (all !== undefined)
        return rewriteAll(all, random);
    if (any !== undefined)
        return random.chance(1, 2) ? { none: [{ none: any }] } : { any: shuffled(any, random) };
    if (none !== undefined)
        return { all: shuffled(none, random).map(negated) };
    if (kOf !== undefined)
        return rewriteKOf(kOf.k, shuffled(kOf.of, random));
    const attribute = Object.keys(criterion).find((key) => Object.hasOwn(fields, key));
    const field = attribute === undefined ? undefined : fields[attribute];
    if (attribute === undefined || field === undefined)
        return { all: [criterion] };
    // The boundary: the key is the name of a field, so the value is a question about it.
    const test = criterion[attribute];
    return rewriteTest({ attribute, field, test }, random);
}
function rewriteAll(all, random) {
    return random.chance(1, 2) ? { none: all.map(negated) } : { all: shuffled(all, random) };
}
function rewriteKOf(k, of) {
    if (k === 1)
        return { any: of };
    if (k === of.length)
        return { all: of };
    return { kOf: { k, of } };
}
function negated(criterion) {
    return { none: [criterion] };
}
