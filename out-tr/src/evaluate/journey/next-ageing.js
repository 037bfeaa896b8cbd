import { knownValue } from '../../criteria/known-value.js';
import { dayOfDate } from '../../support/local-date.js';
import { startOfDay } from '../../support/zoned-time.js';
const dayMs = 86_400_000;
/** The first instant after the moment at which time alone may change anything; undefined when it never will. */
export function nextAgeing(ageing, moment, zone) {
    const instants = [
        ...eventAgeings(ageing, moment),
        ...dateAgeings(ageing, moment, zone),
        ...ageing.idle.flatMap((rule) => idleAgeing(rule, moment)),
    ];
    return instants.length === 0 ? undefined : instants.reduce((least, instant) => Math.min(least, instant));
}
function eventAgeings({ signals }, { events }) {
    return events.flatMap(({ signal, at, age, hidden }) => {
        const next = hidden ? undefined : firstAbove(signals.get(signal) ?? [], age);
        return next === undefined ? [] : [at + next * dayMs];
    });
}
function dateAgeings({ dates }, { facts }, zone) {
    return [...dates].flatMap(([attribute, ages]) => {
        const date = knownValue(facts, attribute);
        if (typeof date !== 'string')
            return [];
        const day = dayOfDate(date);
        const next = firstAbove(ages, facts.today - day);
        return next === undefined ? [] : [startOfDay(zone, day + next)];
    });
}
/** The next full interval without an event, until the floor is reached. */
function idleAgeing({ signals, per, everyDays, floor }, { events }) {
    const last = events.find(({ signal, hidden }) => !hidden && signals.includes(signal));
    if (last === undefined)
        return [];
    const intervals = Math.floor(last.age / everyDays);
    const isAtFloor = floor !== undefined && per * intervals >= -floor;
    return isAtFloor ? [] : [last.at + (intervals + 1) * everyDays * dayMs];
}
/** The first of rising numbers above a limit, by halving. */
function firstAbove(rising, limit) {
    let [low, high] = [0, rising.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((rising[middle] ?? limit) > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return rising[low];
}
