import { isConnective } from './atoms.js';
import { attributeHolds } from './attribute-holds.js';
import { factsOfValues } from './facts.js';
/**
 * What is certain of a criterion when only some fields are known. `always` and `never` are proofs; `maybe` says
 * nothing, not even that leads of both kinds exist.
 */
export function certainty(criterion, scope, attributes) {
    if (isConnective(criterion))
        return ofConnective(criterion, criterion.of.map((part) => certainty(part, scope, attributes)));
    if (!('attribute' in criterion))
        return 'maybe';
    const known = scope.get(criterion.attribute);
    const attribute = attributes[criterion.attribute];
    // The age of a date depends on the day on which it is asked.
    if (known === undefined || attribute === undefined || attribute.type === 'date')
        return 'maybe';
    return 'values' in known ? ofValues(criterion, known.values, attributes) : ofSpan(criterion, known);
}
function ofConnective(connective, parts) {
    switch (connective.op) {
        case 'all':
            return atLeast(parts.length, parts);
        case 'any':
            return atLeast(1, parts);
        case 'kOf':
            return atLeast(connective.k, parts);
        case 'none':
            return opposite[atLeast(1, parts)];
    }
}
function atLeast(k, parts) {
    if (parts.filter((part) => part === 'always').length >= k)
        return 'always';
    return parts.filter((part) => part !== 'never').length < k ? 'never' : 'maybe';
}
const opposite = { always: 'never', never: 'always', maybe: 'maybe' };
function ofValues(test, values, attributes) {
    if (values.length === 0)
        return 'maybe';
    const answers = values.map((value) => attributeHolds(test, factsOfValues({ attributes, values: { [test.attribute]: value }, today: 0 })));
    if (answers.every((answer) => answer))
        return 'always';
    return answers.some((answer) => answer) ? 'maybe' : 'never';
}
function ofSpan(test, { low, high }) {
    switch (test.op) {
        case 'exists':
            return 'always';
        case 'missing':
            return 'never';
        case 'gte':
            return ofEnds(low >= test.value, high >= test.value);
        case 'gt':
            return ofEnds(low > test.value, high > test.value);
        case 'lte':
            return ofEnds(high <= test.value, low <= test.value);
        case 'lt':
            return ofEnds(high < test.value, low < test.value);
        case 'between':
            return ofEnds(low >= test.low && high <= test.high, low <= test.high && high >= test.low);
        default:
            return 'maybe';
    }
}
/** Whether the whole range passes, and whether any of it does. */
function ofEnds(whole, any) {
    if (whole)
        return 'always';
    return any ? 'maybe' : 'never';
}
