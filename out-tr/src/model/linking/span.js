import { inside } from '../../diagnostics/place.js';
import { linkDate } from './quantities.js';
/** Whether a span begins before it ends; one that does not is reported at its `to`. */
export function isSpan({ from, to }, place, { report }) {
    if (from <= to)
        return true;
    report({
        code: 'link/empty-span',
        place: inside(place, 'to'),
        message: `it ends on ${to}, before it begins on ${from}`,
        help: 'exchange the two, or correct the one that is wrong',
        related: [{ place: inside(place, 'from'), message: 'where it begins' }],
    });
    return false;
}
/** Two local dates in their order, both included. */
export function linkSpan(written, place, linking) {
    const from = linkDate(written.from, inside(place, 'from'), linking);
    const to = linkDate(written.to, inside(place, 'to'), linking);
    if (from === undefined || to === undefined)
        return undefined;
    return isSpan({ from, to }, place, linking) ? { from, to } : undefined;
}
