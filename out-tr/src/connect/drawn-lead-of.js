import { witnessDay } from '../analyze/witness/witness-instant.js';
import { ownValue } from '../support/own-value.js';
import { eventsOfFact } from './events-of-fact.js';
/** A lead of these classes, as far as one can be drawn: what depends on the score has to be searched for. */
export function drawnLeadOf(agreement, space, assignment) {
    const state = space.stateOf(assignment, witnessDay(agreement));
    const own = space.ownOf(assignment);
    const events = state.objection ? [] : eventsOf(own);
    const stage = stageOf(own);
    return {
        ...state,
        consents: consentsFor(agreement, events, state.consents),
        events,
        ...(stage !== undefined && { recordedStage: stage }),
    };
}
function eventsOf(own) {
    const facts = [...own].flatMap(([of, value]) => of.of === 'fact' && typeof value === 'number' ? [{ fact: of.fact, value }] : []);
    return eventsOfFact(facts);
}
function stageOf(own) {
    for (const [of, value] of own)
        if (of.of === 'stage' && typeof value === 'string')
            return value;
    return undefined;
}
/** Events count only where the consent they need is given. */
function consentsFor({ signals }, events, consents) {
    const needed = events.flatMap(({ signal }) => ownValue(signals, signal)?.consent ?? []);
    const given = needed.map((purpose) => [purpose, 'given']);
    return new Map([...given, ...consents]);
}
