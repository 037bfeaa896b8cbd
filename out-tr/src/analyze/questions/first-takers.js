import { meeting, meets } from '../diagram/meets.js';
export function takersOf({ not }, things, nodeOf) {
    return things.map((thing) => ({ thing, node: nodeOf(thing), spared: not(nodeOf(thing)) }));
}
/** The first that takes all of these leads, else a few that do so together and of which none could be left out; undefined when some are left. */
export function firstTakers(diagrams, { leads, takers, budget }) {
    const takeAll = (some) => !meets(diagrams, [leads, ...some.map(({ spared }) => spared)], budget);
    const alone = takers.find((taker) => takeAll([taker]));
    if (alone !== undefined)
        return [alone.thing];
    const all = meeting(diagrams, [leads, ...takers.map(({ spared }) => spared)], budget);
    if ('classes' in all)
        return undefined;
    const together = takers.filter(({ spared }) => all.conflict.has(spared));
    return fewest(together, takeAll).map(({ thing }) => thing);
}
/** What is left when the last ones that can be done without are taken away: many at once at first, in the end one by one. */
function fewest(all, isEnough) {
    let kept = all;
    for (let size = Math.ceil(all.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let end = kept.length; end > 0; end -= size) {
            const less = kept.filter((_, place) => place < end - size || place >= end);
            if (isEnough(less))
                kept = less;
        }
    }
    return kept;
}
