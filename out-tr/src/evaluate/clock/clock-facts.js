import { isContact } from './contact.js';
/** What the facts of a lead mean to the clock of one SLA; one of them may start and stop at once. */
export function clockFactsOf(sla, facts) {
    return facts.flatMap((fact) => [...edgesOf(sla, fact), ...statesOf(sla, fact)]);
}
function edgesOf({ clock }, fact) {
    const head = headOf(fact);
    const edges = [];
    if (matches(clock.start, fact))
        edges.push({ ...head, fact: 'start' });
    if (fact.isVoided)
        return edges;
    for (const edge of ['stop', 'cancel', 'reset']) {
        if (clock[edge].some((named) => matches(named, fact)))
            edges.push({ ...head, fact: edge });
    }
    return edges;
}
function statesOf(sla, fact) {
    const head = headOf(fact);
    switch (fact.fact) {
        case 'waiting': {
            const until = fact.until === undefined ? {} : { until: fact.until };
            return sla.clock.pause.includes(fact.state) ? [{ ...head, fact: 'pause', ...until }] : [];
        }
        case 'reassigned':
            return [{ ...head, fact: 'reassign', cause: fact.cause }];
        case 'owned':
            return [{ ...head, fact: 'owner', team: fact.team }];
        case 'waived':
            return fact.sla === sla.id ? [{ ...head, fact: 'waiver', by: fact.by }] : [];
        case 'corrected':
            return matches(sla.clock.start, { ...head, ...fact.undone }) ? [{ ...head, fact: 'void' }] : [];
        default:
            return [];
    }
}
function headOf({ at, loggedAt, cycle }) {
    return loggedAt === undefined ? { at, cycle } : { at, cycle, loggedAt };
}
function matches(named, fact) {
    switch (named.fact) {
        case 'stage':
            return fact.fact === 'stage' && fact.stage === named.stage;
        case 'touch':
            return fact.fact === 'touch' && isTouch(named.by, fact);
        case 'meeting':
            return fact.fact === 'meeting' && fact.outcome === named.outcome;
        case 'signal':
            return fact.fact === 'signal' && fact.signal === named.signal;
        default:
            return fact.fact === named.fact;
    }
}
/** `human` lists every type; templates and automats are never one (semantics §5). */
function isTouch(by, { activity }) {
    return isContact(activity, by === 'human' ? [activity.type] : [by]);
}
