import { ownValue } from '../support/own-value.js';
/** The lead's value of an attribute; undefined when it is missing. Empty text is missing, a set never is (semantics §1). */
export function knownValue(facts, attribute) {
    const value = ownValue(facts.values, attribute);
    if (value === undefined && isSet(facts, attribute))
        return [];
    return value === '' ? undefined : value;
}
/** True where `missing` holds: never for a set. */
export function isMissing(facts, attribute) {
    return knownValue(facts, attribute) === undefined;
}
function isSet(facts, attribute) {
    return ownValue(facts.attributes, attribute)?.type === 'set';
}
