import { ownValue } from '../../../support/own-value.js';
import { ageAt, eventSelection } from './event-selection.js';
import { countedDays, matchOf, tierPoints, worthOf } from './rule-events.js';
import { worthAt } from './sum.js';
export function eventWalks(events, openings) {
    const places = new Int32Array(events.most);
    const walk = (match, answer) => {
        const select = eventSelection(match, events, openings);
        return (first, last, _ever, asOf, open) => answer(select(places, [first, last], asOf, open), asOf);
    };
    const usedBy = (rule) => {
        const walked = { rule, events, places, worth: worthOf(rule) };
        const keep = keeping(rule, events, places);
        return (count, asOf) => usedPoints(walked, keep(count), asOf);
    };
    const points = (rule) => {
        if (rule.count.mode !== 'firstEver')
            return walk(matchOf(rule), usedBy(rule));
        const select = eventSelection(matchOf(rule), events, openings);
        return firstEverWalk({ events, places, worth: worthOf(rule) }, select);
    };
    return {
        count: (match, days) => walk(match, (count, asOf) => countWithin({ events, places, days }, count, asOf)),
        points,
        correction(rule) {
            const ageing = { events, places, worth: worthOf(rule) };
            const alone = (count, asOf) => pointsAlone(ageing, count, asOf);
            if (rule.count.mode === 'firstEver') {
                const [exact, each] = [points(rule), walk(matchOf(rule), alone)];
                return (...lead) => exact(...lead) - each(...lead);
            }
            const used = usedBy(rule);
            return walk(matchOf(rule), (count, asOf) => {
                // First, for keeping events moves their places.
                const each = alone(count, asOf);
                return used(count, asOf) - each;
            });
        },
    };
}
/**
 * The points of the events that a rule keeps (semantics §3, Count). An event outside the look-back is worth nothing and lies
 * behind all that are inside, so it never keeps one of these from counting.
 */
function usedPoints(walked, count, asOf) {
    const { rule } = walked;
    switch (rule.count.mode) {
        case 'latest':
            return pointsAlone(walked, Math.min(count, 1), asOf);
        case 'atLeast': {
            const recent = countWithin({ ...walked, days: countedDays(rule) }, count, asOf);
            return recent >= Math.max(1, rule.count.n) ? pointsAlone(walked, 1, asOf) : 0;
        }
        case 'tiers':
            return tierPoints(rule.count.tiers, countWithin({ ...walked, days: countedDays(rule) }, count, asOf));
        default:
            return pointsAlone(walked, count, asOf);
    }
}
/** The first is looked for among hidden events too, and scores only if it is none of them. */
function firstEverWalk(walked, select) {
    return (first, last, ever, asOf, open) => {
        const count = select(walked.places, [first, ever], asOf, open);
        const isVisible = count > 0 && (walked.places[count - 1] ?? 0) < last;
        return isVisible ? pointsOfPlace(walked, count - 1, asOf) : 0;
    };
}
function pointsAlone(walked, count, asOf) {
    let points = 0;
    for (let index = 0; index < count; index++)
        points += pointsOfPlace(walked, index, asOf);
    return points;
}
function pointsOfPlace({ events, places, worth }, index, asOf) {
    return worthAt(worth, ageAt(asOf, events.at[places[index] ?? 0] ?? 0));
}
/** The number of the events that are younger than so many days. */
function countWithin({ events, places, days = Number.POSITIVE_INFINITY }, count, asOf) {
    let young = 0;
    while (young < count && ageAt(asOf, events.at[places[young] ?? 0] ?? 0) < days)
        young++;
    return young;
}
function keeping({ count: mode }, events, places) {
    if (mode.mode !== 'every' && mode.mode !== 'distinctBy')
        return (count) => count;
    const distinct = mode.mode === 'distinctBy' ? distinctValues(mode.property, events, places) : undefined;
    const thin = mode.max && thinning(mode.max, events, places);
    return (count) => {
        const different = distinct?.(count) ?? count;
        return thin?.(different) ?? different;
    };
}
/** The newest per value. */
function distinctValues(property, { properties }, places) {
    const { codes = new Uint8Array(0), values = [] } = ownValue(properties, property) ?? {};
    // Marked with the number of the lead's turn, so that nothing has to be cleared between leads.
    const seenIn = new Float64Array(values.length + 1);
    let turn = 0;
    return (count) => {
        turn++;
        let kept = 0;
        for (let index = 0; index < count; index++) {
            const place = places[index] ?? 0;
            const code = codes[place] ?? 0;
            if (seenIn[code] === turn)
                continue;
            seenIn[code] = turn;
            places[kept++] = place;
        }
        return kept;
    };
}
const dayMs = 86_400_000;
/** An event is kept if fewer than n kept ones lie less than the window, in milliseconds, after it. */
function thinning({ n, perDays }, { at }, places) {
    const window = perDays * dayMs;
    return (count) => {
        let kept = 0;
        for (let index = 0; index < count; index++) {
            const place = places[index] ?? 0;
            // Kept places are newest first, so the n-th last one is the n-th nearest.
            const nearest = kept < n ? Number.POSITIVE_INFINITY : (at[places[kept - n] ?? 0] ?? 0);
            if (nearest - (at[place] ?? 0) >= window)
                places[kept++] = place;
        }
        return kept;
    };
}
