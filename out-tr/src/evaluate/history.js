import { compareCodePoints } from '../support/code-points.js';
import { knownFrom } from './lead.js';
/** The facts of a lead's timeline; bots and internal addresses leave no events (semantics §3, Select). */
export function historyOf(lead) {
    const objections = lead.timeline.filter(({ what }) => what === 'objection').map(knownFrom);
    return {
        values: lead.lead,
        changes: oldestFirst(lead.timeline.flatMap(changesOf)),
        events: lead.timeline.flatMap(eventOf).sort(newestFirst),
        consents: oldestFirst(lead.timeline.flatMap(consentOf)),
        ...(objections.length > 0 && { objectionFrom: Math.min(...objections) }),
    };
}
/** Newest first, at one instant the lower id by code points first (semantics §3, Count). */
function newestFirst(left, right) {
    return right.at - left.at || compareCodePoints(left.id, right.id);
}
function changesOf(happening) {
    if (happening.what !== 'set')
        return [];
    const head = { at: happening.at, from: knownFrom(happening) };
    const set = Object.entries(happening.values).flatMap(([attribute, value]) => value === undefined ? [] : [{ ...head, attribute, value }]);
    return [...set, ...happening.cleared.map((attribute) => ({ ...head, attribute }))];
}
function eventOf(happening) {
    if (happening.what !== 'signal' || happening.bot || happening.internal)
        return [];
    const { id, signal, at, properties } = happening;
    return [{ id, signal, at, from: knownFrom(happening), properties }];
}
function consentOf(happening) {
    if (happening.what !== 'consent')
        return [];
    const { at, purpose, state } = happening;
    return [{ at, from: knownFrom(happening), purpose, state }];
}
/** Sorting keeps the order of the timeline within one instant. */
function oldestFirst(facts) {
    return facts.toSorted((left, right) => left.at - right.at);
}
