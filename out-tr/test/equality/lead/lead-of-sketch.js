import { compareCodePoints } from '../../../src/support/code-points.js';
import { localDayAt } from '../../../src/support/zoned-time.js';
import { drawn, drawnOf } from '../agreement/drawn.js';
import { spellings } from '../agreement/spellings.js';
import { instantBeside, knownFrom } from './beside.js';
import { boundariesOf } from './boundaries.js';
import { valueOfDraw } from './value-of-draw.js';
/** Turns sketches into leads of one agreement at one instant. */
export function leadsOf(agreement, sketches, asOf) {
    const situation = {
        agreement,
        asOf,
        boundaries: boundariesOf(agreement),
        signals: Object.keys(agreement.signals),
        today: localDayAt(agreement.zone, asOf),
    };
    return sketches.map((sketch, index) => leadOf(sketch, `lead-${index}`, situation));
}
function leadOf(sketch, id, situation) {
    const { agreement, asOf } = situation;
    const stage = sketch.stage % 2 === 0 ? undefined : drawnOf(agreement.lifecycle.stages, sketch.stage >> 1)?.id;
    const events = eventsOf(sketch, situation);
    return {
        id,
        values: valuesOf(sketch, situation),
        events,
        consents: consentsOf(sketch, situation),
        ...(sketch.objection !== null && { objectionFrom: instantBeside(asOf, 0, sketch.objection) }),
        ...(stage !== undefined && { recordedStage: stage }),
        ...recycleOf(sketch, events, asOf),
    };
}
/** On or beside one of the events, or asOf. */
function recycleOf({ recycle }, events, asOf) {
    if (recycle === null)
        return {};
    const { at } = recycle.event % 4 === 0 ? { at: asOf } : (drawnOf(events, recycle.event >> 2) ?? { at: asOf });
    return { recycledAt: instantBeside(at, 0, recycle.beside) };
}
function valuesOf({ values }, { agreement, boundaries, today }) {
    const known = Object.values(agreement.fields).flatMap((field, index) => {
        const value = valueOfDraw(field, values[index] ?? 0, { boundaries, today });
        return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(known);
}
/** Newest first, at one instant the lower id first. */
function eventsOf({ events, burst }, situation) {
    let before = situation.asOf;
    const single = events.map((event, index) => {
        const made = eventOf(event, index, before, situation);
        before = made.at;
        return made;
    });
    const all = burst === null ? single : [...single, ...burstOf(burst, situation)];
    return all.sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
/** Ids whose order by code points is not that of UTF-16 units, nor that of numbers or of dictionaries. */
const initials = ['b', 'B', 'é', '10', '9', '\u{1f4bc}', '\ufffd', ''];
function eventOf(sketch, index, before, situation) {
    const { asOf, boundaries, signals, agreement } = situation;
    const { what, day, beside } = sketch;
    const from = day % 3 === 2 ? before : asOf;
    const days = day % 16 === 15 ? day % 400 : day % 5 === 4 ? 0 : (drawnOf(boundaries.days, day >> 2) ?? 1);
    const at = instantBeside(from, days, beside);
    const signal = drawnOf(signals, what) ?? '';
    return {
        id: `${drawn(initials, what >> 3)}${index}`,
        signal,
        at,
        from: knownFrom(at, asOf, beside >> 3),
        properties: propertiesOf(agreement.signals[signal]?.properties ?? [], what >> 6, boundaries),
    };
}
/** Each property has a value that is asked for, another, the empty one, or none. */
function propertiesOf(names, draw, { properties }) {
    const set = names.flatMap((name, index) => {
        const choice = draw >> (index * 5);
        if (choice % 4 === 0)
            return [];
        const asked = properties.get(name) ?? [];
        const value = drawn(['', ...spellings.slice(0, 3), ...asked], choice >> 2);
        return [[name, value]];
    });
    return Object.fromEntries(set);
}
function burstOf(burst, situation) {
    const first = eventOf(burst, 0, situation.asOf, situation);
    return Array.from({ length: burst.events }, (_, index) => ({
        ...first,
        id: `burst-${index}`,
        at: first.at - index * burst.stepMs,
        from: first.from - index * burst.stepMs,
    }));
}
/** Oldest first; of two at one instant the later counts. */
function consentsOf({ consents }, situation) {
    const purposes = Object.keys(situation.agreement.consentPurposes);
    const made = consents.flatMap(({ purpose, isGiven, day, beside }) => {
        const named = drawnOf(purposes, purpose);
        if (named === undefined)
            return [];
        const at = instantBeside(situation.asOf, day % 4, beside);
        const from = knownFrom(at, situation.asOf, beside >> 3);
        return [{ at, from, purpose: named, state: isGiven ? 'given' : 'withdrawn' }];
    });
    return made.sort((left, right) => left.at - right.at);
}
