import { ownValue } from '../../../support/own-value.js';
import { passesFilter } from './event-match.js';
const dayMs = 86_400_000;
/** Whole days from an instant to another (semantics §2). */
export function ageAt(asOf, at) {
    return Math.floor((asOf - at) / dayMs);
}
/** The events that match, are known at asOf and whose signal is open; look-back is not looked at. */
export function eventSelection(match, events, openings) {
    const { from = events.at } = events;
    const signals = events.signals.codes;
    const isSpokenOf = Uint8Array.from({ length: openings.size }, (_, opened) => Number(match.signals.includes(openings.openSignal(opened) ?? '')));
    const passing = match.filters.map((filter) => {
        const { codes, values } = ownValue(events.properties, filter.property) ?? { codes: signals, values: [] };
        return {
            codes,
            passes: Uint8Array.from(['', ...values], (value) => Number(passesFilter(filter, value || undefined))),
        };
    });
    return (places, [first, last], asOf, open) => {
        let count = 0;
        for (let place = first; place < last; place++) {
            if (isSpokenOf[open + (signals[place] ?? 0)] !== 1 || (from[place] ?? 0) > asOf)
                continue;
            if (passing.every(({ codes, passes }) => passes[codes[place] ?? 0] === 1))
                places[count++] = place;
        }
        return count;
    };
}
