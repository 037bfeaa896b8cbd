import { ownValue } from '../../support/own-value.js';
/** Everything that a lead might do without, what costs a reader most first: events, values, states, properties. */
export function reductionsOf(drawn, fields) {
    const { events, values, consents, reached } = drawn;
    return [
        ...events.map(withoutEvent),
        ...Object.keys(values).flatMap((id) => withoutValue(drawn, id, fields)),
        ...[...consents.keys()].map(withoutConsent),
        (lead) => (lead.objection ? { ...lead, objection: false } : lead),
        ...[...reached].map(withoutReached),
        (lead) => (lead.recordedStage === undefined ? lead : withoutStage(lead)),
        ...events.flatMap((event) => Object.keys(event.properties).map((name) => withoutProperty(event, name))),
    ];
}
/** The lead after every reduction with which it still will do; two passes, for one may allow another. */
export function reduced(drawn, reductions, willDo) {
    const pass = (before) => reductions.reduce((lead, reduction) => {
        const smaller = reduction(lead);
        return smaller !== lead && willDo(smaller) ? smaller : lead;
    }, before);
    const once = pass(drawn);
    return once === drawn ? once : pass(once);
}
function withoutEvent(event) {
    return (lead) => lead.events.includes(event) ? { ...lead, events: lead.events.filter((each) => each !== event) } : lead;
}
/** A value that may not be missing stays; of a set each member goes by itself. */
function withoutValue({ values }, id, fields) {
    const field = ownValue(fields, id);
    const value = ownValue(values, id);
    const whole = (lead) => id in lead.values ? { ...lead, values: without(lead.values, id) } : lead;
    const mayMiss = field === undefined || field.nullable || field.type === 'set';
    const members = typeof value === 'object' ? value : [];
    return [...(mayMiss ? [whole] : []), ...members.map((member) => withoutMember(id, member))];
}
function withoutMember(id, member) {
    return (lead) => {
        const value = ownValue(lead.values, id);
        if (typeof value !== 'object' || !value.includes(member))
            return lead;
        return { ...lead, values: { ...lead.values, [id]: value.filter((each) => each !== member) } };
    };
}
function withoutConsent(purpose) {
    return (lead) => {
        const consents = new Map(lead.consents);
        return consents.delete(purpose) ? { ...lead, consents } : lead;
    };
}
function withoutReached(stage) {
    return (lead) => {
        const reached = new Set(lead.reached);
        return reached.delete(stage) ? { ...lead, reached } : lead;
    };
}
function withoutStage({ recordedStage: _, ...lead }) {
    return lead;
}
/** The event is found by what it is: one that lost a property before is another object. */
function withoutProperty(event, name) {
    const isIt = ({ signal, ageDays, olderByMs }) => signal === event.signal && ageDays === event.ageDays && olderByMs === event.olderByMs;
    return (lead) => {
        const index = lead.events.findIndex((other) => isIt(other) && name in other.properties);
        const found = lead.events[index];
        if (found === undefined)
            return lead;
        const smaller = { ...found, properties: without(found.properties, name) };
        return { ...lead, events: lead.events.with(index, smaller) };
    };
}
function without(record, key) {
    return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
