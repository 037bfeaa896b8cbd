import { compareCodePoints } from '../../support/code-points.js';
const dayMs = 86_400_000;
/** Sorts out the touches of the contacts of an opportunity, as they are known at `asOf`. */
export function eligibleTouches(touches, { contacts }, { anchor, asOf, terms, }) {
    const excluded = new Map();
    const kept = [];
    const own = touches.filter(({ contact }) => contacts.includes(contact)).toSorted(totalOrder(terms));
    for (const touch of own) {
        const reason = unfit(touch, anchor, asOf, terms) ?? (isDuplicate(touch, kept, terms) ? 'duplicate' : undefined);
        if (reason === undefined)
            kept.push(touch);
        else
            excluded.set(touch.id, reason);
    }
    if (terms.runs === 'keep')
        return { touches: kept, excluded };
    const heads = kept.filter(({ channel }, index) => kept[index - 1]?.channel !== channel);
    for (const touch of kept)
        if (!heads.includes(touch))
            excluded.set(touch.id, 'collapsed');
    return { touches: heads, excluded };
}
/** By instant, declared order of the channels (undeclared last, by code points), id. */
function totalOrder({ channelOrder }) {
    const rank = (channel) => {
        const index = channelOrder.indexOf(channel);
        return index === -1 ? channelOrder.length : index;
    };
    return (left, right) => left.at - right.at ||
        rank(left.channel) - rank(right.channel) ||
        compareCodePoints(left.channel, right.channel) ||
        compareCodePoints(left.id, right.id);
}
function unfit({ type, at, loggedAt }, anchor, asOf, { types, lookbackDays }) {
    if (!types.includes(type))
        return 'type';
    if (at > asOf || (loggedAt !== undefined && loggedAt > asOf))
        return 'later';
    if (at > anchor)
        return 'after anchor';
    return Math.floor((anchor - at) / dayMs) < lookbackDays ? undefined : 'lookback';
}
/** The same contact, type and asset shortly after a kept one; without an asset nothing is the same. */
function isDuplicate(touch, kept, { dedupeMinutes }) {
    if (touch.asset === undefined)
        return false;
    const last = kept.findLast(({ contact, type, asset }) => contact === touch.contact && type === touch.type && asset === touch.asset);
    return last !== undefined && touch.at - last.at < dedupeMinutes * 60_000;
}
