/** From when a fact exists: when it happened, or later when it was logged (semantics §1). */
export function knownFrom(fact) {
    return Math.max(fact.at, fact.loggedAt ?? fact.at);
}
