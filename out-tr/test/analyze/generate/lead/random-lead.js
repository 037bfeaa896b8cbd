import { newestFirst, randomEvent } from './random-event.js';
import { randomValue } from './random-value.js';
/** A lead drawn from raw attributes, on and beside every boundary of the agreements. */
export function randomLead(id, source, random) {
    const { asOf, stages } = source;
    return {
        id,
        values: valuesOf(source, random),
        events: eventsOf(source, random),
        consents: consentsOf(source, random),
        ...(random.chance(1, 30) && { objectionFrom: asOf + random.below(3) - 1 }),
        ...(random.chance(1, 3) && { recordedStage: random.pick(stages) }),
        ...(random.chance(1, 8) && { recycledAt: asOf - random.below(100) * 86_400_000 }),
    };
}
/** One fact of the lead drawn anew. */
export function neighbourOf(lead, source, random) {
    const { events } = lead;
    switch (random.below(6)) {
        case 0:
            return { ...lead, events: newestFirst([...events, randomEvent(`n${events.length}`, source, random)]) };
        case 1:
            return { ...lead, events: events.toSpliced(random.below(Math.max(1, events.length)), 1) };
        case 2:
            return { ...lead, events: newestFirst(events.map((event) => moved(event, source, random))) };
        default: {
            const field = random.pick(source.fields);
            const { [field.id]: _, ...others } = lead.values;
            const value = randomValue(field, source, random);
            return { ...lead, values: value === undefined ? others : { ...others, [field.id]: value } };
        }
    }
}
/** One in three a day or a millisecond older or newer. */
function moved(event, { asOf }, random) {
    if (!random.chance(1, 3))
        return event;
    const at = Math.min(asOf, event.at + random.pick([1, -1, 86_400_000, -86_400_000]));
    return { ...event, at, from: Math.max(at, event.from) };
}
function valuesOf(source, random) {
    const known = source.fields.flatMap((field) => {
        const value = randomValue(field, source, random);
        return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(known);
}
/** None, some, or many of one signal. */
function eventsOf(source, random) {
    const count = random.chance(1, 6) ? 0 : random.chance(1, 8) ? 10 + random.below(20) : 1 + random.below(8);
    let before = source.asOf;
    return newestFirst(Array.from({ length: count }, (_, index) => {
        const event = randomEvent(`e${index}`, source, random, random.chance(1, 3) ? before : source.asOf);
        before = event.at;
        return event;
    }));
}
/** Mostly given, so that events count. */
function consentsOf({ purposes, asOf }, random) {
    return purposes.flatMap((purpose) => {
        const at = asOf - random.below(2);
        if (random.chance(1, 8))
            return [];
        return [{ at, from: at, purpose, state: random.chance(1, 7) ? 'withdrawn' : 'given' }];
    });
}
