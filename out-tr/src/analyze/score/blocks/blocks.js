import { widthsOf } from '../../diagram/widths.js';
/** A cut has to leave so many times less to be remembered than the places on both sides of it. */
const prominence = 8;
/**
 * Cuts the variables before `end` where little has to be remembered: of the kinds that are asked what is left to ask, of
 * every sum that is begun and not complete its own rest.
 */
export function blocksOf(diagrams, kinds, parts, end) {
    const memory = [widthsOf(diagrams, kinds, true), ...parts.map((part) => widthsOf(diagrams, part, false))];
    const weightAt = (place) => memory.reduce((sum, widths) => sum + Math.log(Math.max(1, widths[place] ?? 1)), 0);
    const cuts = valleys(Array.from({ length: end }, (_, place) => weightAt(place)));
    return [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? end }));
}
/** Places that lie lower than a hill before and a hill behind them. */
function valleys(weights) {
    const drop = Math.log(prominence);
    const cuts = [];
    let hill = Number.NEGATIVE_INFINITY;
    let lowest;
    for (const [place, weight] of weights.entries()) {
        const depth = lowest === undefined ? Number.POSITIVE_INFINITY : (weights[lowest] ?? 0);
        if (lowest !== undefined && weight >= depth + drop) {
            cuts.push(lowest);
            hill = weight;
            lowest = undefined;
        }
        else if (weight <= hill - drop && weight < depth)
            lowest = place;
        hill = Math.max(hill, weight);
    }
    return cuts;
}
