import { ascending } from './ages.js';
import { giftsAt } from './slots.js';
/** The cells of a type from an age on. */
export function cellsOf(type, fromDay, rings) {
    const ends = type.rings.map(({ ring }) => rings[ring]?.lookbackDays ?? 0).filter(Number.isFinite);
    const starts = ascending([fromDay, ...[...type.cuts, ...ends].filter((cut) => cut > fromDay)]);
    return starts.map((start, index) => ({
        type,
        fromDay: start,
        toDay: starts[index + 1] ?? Number.POSITIVE_INFINITY,
        hidden: false,
        gifts: giftsAt(type.givings, start),
        rings: type.rings
            .filter(({ ring }) => start < (rings[ring]?.lookbackDays ?? 0))
            .map(({ ring, givings, once }) => ({
            ring,
            gifts: giftsAt(givings, start),
            ...(once !== undefined && { once }),
        })),
    }));
}
/** An event that a reset hides. */
export function hiddenCell(type) {
    const gifts = type.givings.map(({ slot, ofHidden }) => ({ slot, amount: ofHidden }));
    return {
        type,
        fromDay: 0,
        toDay: Number.POSITIVE_INFINITY,
        hidden: true,
        gifts: gifts.filter(({ amount }) => amount !== 0),
        rings: [],
    };
}
