/** A fact exists from the later of its claimed and its logged instant on (semantics §1). */
export function isKnown(fact, asOf) {
    return fact.at <= asOf && (fact.loggedAt ?? fact.at) <= asOf;
}
