import { skewed } from '../../support/skewed.js';
import { pickWeighted, weighted } from '../../support/weighted.js';
import { instantAt, windowDays } from './arrivals.js';
export function eventMixOf({ signals }, constants, arrivals) {
    const names = new Set(Object.values(signals).flatMap(({ properties }) => properties));
    const own = (name) => Array.from({ length: 9 }, (_, index) => `${name}-${index + 1}`);
    return {
        signals: weighted(Object.values(signals).map((signal) => [signal, intentWeights[signal.intent]])),
        properties: new Map([...names].map((name) => [name, [...(constants.properties.get(name) ?? []), ...own(name)]])),
        arrivals,
    };
}
const intentWeights = { high: 8, standard: 14, low: 30 };
/** How many events: most leads are quiet, few are very busy; each entry is a lowest number, how many more, and a share. */
const activity = weighted([
    [[0, 0], 26],
    [[1, 0], 19],
    [[2, 0], 12],
    [[3, 2], 17],
    [[6, 4], 14],
    [[11, 14], 9],
    [[26, 34], 2],
    [[61, 89], 1],
]);
/** `001` to `999`, made once: there are more events than anything else. */
const suffixes = Array.from({ length: 999 }, (_, index) => String(index + 1).padStart(3, '0'));
/** The events of a lead, oldest first; the first of them is often what brought the lead. */
export function drawEvents(mix, random, lead) {
    if (mix.signals.total === 0)
        return [];
    const [least, more] = pickWeighted(activity, random);
    const count = least + random.below(more + 1);
    const spots = { ...lead, rest: restOf(mix.arrivals, random, lead.place) };
    const instants = [];
    while (instants.length < count)
        instants.push(eventInstant(mix, random, spots, instants.length === 0));
    if (count > 1)
        instants.sort((left, right) => left - right);
    const prefix = `e${lead.id.slice(1)}-`;
    return instants.map((at, index) => drawEvent(mix, random, at, prefix + (suffixes[index] ?? String(index + 1))));
}
/** Where on the curve the later events of a lead begin: one lead of four is active in the last weeks. */
function restOf(arrivals, random, place) {
    return random.chance(1, 4) ? Math.max(place, arrivals.total - 60 * dayOf(arrivals)) : place;
}
/** Half of the events follow soon upon the lead's arrival, the others lie anywhere in the rest. */
function eventInstant({ arrivals }, random, { createdAt, place, rest }, isFirst) {
    if (isFirst && random.chance(3, 4))
        return createdAt;
    const spot = random.chance(1, 2)
        ? place + skewed(random, 4 * dayOf(arrivals))
        : rest + random.below(arrivals.total - rest);
    return Math.max(createdAt, instantAt(arrivals, spot, random));
}
/** Length on the curve of an average day. */
function dayOf({ total }) {
    return Math.floor(total / windowDays);
}
function drawEvent(mix, random, at, id) {
    const signal = pickWeighted(mix.signals, random);
    const isExcluded = random.chance(3, 100);
    const properties = {};
    for (const name of signal.properties) {
        if (random.chance(9, 10))
            properties[name] = random.pick(mix.properties.get(name) ?? [name]);
    }
    const delay = random.chance(1, 25) ? skewed(random, 6 * 3_600_000) : 0;
    return { id, signal: signal.id, at, from: Math.min(at + delay, mix.arrivals.asOf), isExcluded, properties };
}
