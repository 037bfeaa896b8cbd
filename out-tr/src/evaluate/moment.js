import { ownValue } from '../support/own-value.js';
import { localDayAt } from '../support/zoned-time.js';
const dayMs = 86_400_000;
/** The lead at an instant; events at or before `resetAt` are hidden by a score reset (semantics §1, §3, §4). */
export function momentAt(dictionary, history, asOf, resetAt = Number.NEGATIVE_INFINITY) {
    const objection = history.objectionFrom !== undefined && history.objectionFrom <= asOf;
    const consents = consentsAt(history, asOf);
    const events = objection ? [] : usableEvents(dictionary, history, consents, { asOf, resetAt });
    const facts = {
        attributes: dictionary.fields,
        values: valuesAt(history, asOf),
        today: localDayAt(dictionary.zone, asOf),
        agesOf: agesBySignal(events),
        consents,
        objection,
        score: null,
        reached: new Set(),
    };
    return { asOf, facts, events };
}
function valuesAt(history, asOf) {
    const values = new Map(Object.entries(history.values));
    for (const { from, attribute, value } of history.changes) {
        if (from <= asOf)
            values.set(attribute, value);
    }
    return Object.fromEntries(values);
}
/** The newest visible state of each purpose decides for all events, earlier ones included. */
function consentsAt(history, asOf) {
    const states = new Map();
    for (const { from, purpose, state } of history.consents) {
        if (from <= asOf)
            states.set(purpose, state);
    }
    return states;
}
function usableEvents({ signals }, history, consents, { asOf, resetAt }) {
    const allowed = ({ signal }) => {
        const purpose = ownValue(signals, signal)?.consent;
        return purpose === undefined || consents.get(purpose) === 'given';
    };
    return history.events
        .filter((event) => event.from <= asOf && allowed(event))
        .map((event) => ({
        ...event,
        age: Math.floor((asOf - event.at) / dayMs),
        hidden: event.at <= resetAt,
    }));
}
function agesBySignal(events) {
    const ages = new Map();
    for (const { signal, age, hidden } of events) {
        if (hidden)
            continue;
        const known = ages.get(signal);
        if (known === undefined)
            ages.set(signal, [age]);
        else
            known.push(age);
    }
    return ages;
}
