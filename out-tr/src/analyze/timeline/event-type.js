import { ascending, pointsAt } from './ages.js';
import { matches } from './event-kinds.js';
import { distinctKey, ringKey } from './rings.js';
/** The types of a kind of event; those that do the same have the same key. */
export function* eventTypes(kind, readings, places) {
    const matched = readings.filter((reading) => matches(kind, reading));
    const open = openValues(kind, matched);
    for (const fresh of freshnesses(open)) {
        const effective = matched.filter((reading) => reading.counted === undefined || countsValue(kind, reading, fresh));
        yield {
            kind,
            fresh,
            open,
            givings: effective.flatMap((reading) => [
                ...watchGivings(reading, places),
                ...steadyGivings(reading, places),
            ]),
            rings: ringParts(kind, effective, places),
            leaves: effective.map(({ leaf }) => leaf),
            cuts: ascending(effective.flatMap(({ cuts }) => cuts)),
            key: JSON.stringify([
                effective.map((reading) => readings.indexOf(reading)),
                effective.map((reading) => onceValue(kind, reading) ?? null),
            ]),
        };
    }
}
function openValues(kind, readings) {
    const open = new Map();
    for (const reading of readings) {
        const property = reading.counted?.distinct;
        const key = distinctKey(reading);
        if (property !== undefined && valueClass(kind, reading) === 'other')
            open.set(key, { property, key, reading });
    }
    return [...open.values()];
}
/** For whom a value can be new, all of them first. What is new to one is new to whoever saw only some of the same events. */
function freshnesses(open) {
    return open
        .reduce((some, each) => some.flatMap((fresh) => [[...fresh, each], fresh]), [[]])
        .filter((fresh) => fresh.every((wide) => open.every((each) => fresh.includes(each) || each.property !== wide.property || !seesLess(each, wide))))
        .map((fresh) => new Set(fresh.map(({ key }) => key)));
}
function seesLess({ reading }, wide) {
    const filters = reading.where.map((filter) => JSON.stringify(filter));
    return (reading.signals.every((signal) => wide.reading.signals.includes(signal)) &&
        wide.reading.where.every((filter) => filters.includes(JSON.stringify(filter))));
}
/** Of each property, is a value new to some and known to others? Whether there was one to know is not looked into. */
export function isHalfNew({ open, fresh }) {
    return open.some(({ property, key }) => fresh.has(key) && open.some((other) => other.property === property && !fresh.has(other.key)));
}
function valueClass({ classes }, { counted }) {
    return counted?.distinct === undefined ? undefined : (classes[counted.distinct]?.kind ?? 'none');
}
function countsValue(kind, reading, fresh) {
    switch (valueClass(kind, reading)) {
        case undefined:
            return true;
        case 'none':
            return false;
        case 'other':
            return fresh.has(distinctKey(reading));
        case 'named':
            // Without a ring, named values have readings of their own.
            return reading.counted?.max !== undefined;
    }
}
function onceValue({ classes }, { counted }) {
    if (counted?.distinct === undefined)
        return undefined;
    const found = classes[counted.distinct];
    return found?.kind === 'named' ? found.value : undefined;
}
function watchGivings(reading, places) {
    const first = reading.watches.length === 0 ? 0 : places.watchSlot(reading);
    return reading.watches.map(({ of, ofHidden, favoursNew }, index) => ({
        slot: first + index,
        of,
        ofHidden,
        favoursNew,
    }));
}
function steadyGivings(reading, places) {
    return reading.counted?.max === undefined ? pointGivings(reading, places) : [];
}
function pointGivings({ leaf, counted }, places) {
    if (counted === undefined)
        return [];
    return places.sumsOf(leaf).map(({ of, times }) => ({
        slot: of,
        of: (age) => times * pointsAt(counted.table, age),
        ofHidden: 0,
        favoursNew: false,
    }));
}
function ringParts(kind, readings, places) {
    return places.rings.flatMap(({ key }, ring) => {
        const ringed = readings
            .filter(({ counted }) => counted?.max !== undefined)
            .filter((each) => ringKey(each) === key);
        const [first] = ringed;
        if (first === undefined)
            return [];
        const value = onceValue(kind, first);
        return [
            {
                ring,
                givings: ringed.flatMap((reading) => pointGivings(reading, places)),
                ...(value !== undefined && { once: places.onceSlot(ring, value) }),
            },
        ];
    });
}
