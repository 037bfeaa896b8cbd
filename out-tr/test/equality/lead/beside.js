import { drawn } from '../agreement/drawn.js';
const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Distances from a boundary at which engines disagree first. */
const distances = [0, 1, -1, dayMs, -dayMs, dayMs - 1, hourMs * 7, -hourMs * 13];
const delays = [0, 0, 0, 0, 0, 1, hourMs, dayMs * 3];
/** An instant on or beside the boundary so many days before `from`. */
export function instantBeside(from, days, draw) {
    return from - days * dayMs + drawn(distances, draw);
}
/** From when a fact of `at` is known: mostly at once, sometimes later, sometimes exactly at asOf or just after it. */
export function knownFrom(at, asOf, draw) {
    switch (draw % 16) {
        case 14:
            return Math.max(at, asOf);
        case 15:
            return Math.max(at, asOf + 1);
        default:
            return at + drawn(delays, draw >> 2);
    }
}
