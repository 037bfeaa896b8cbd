import { block } from '../../support/script-lines.js';
import { numberLiteral } from '../../support/script-literal.js';
const dayMs = 86_400_000;
/** Up to this many kept events are remembered in variables of their own. */
const mostVariables = 4;
/**
 * Newest to oldest: an event is kept if fewer than n kept ones lie less than the window, in milliseconds, after it.
 * That is so when the n-th last kept one lies at least the window after it, or when there are not n yet.
 */
export function emitThinned({ n, perDays }, lookbackDays, keep, draft) {
    // Everything inside the look-back lies inside one window: the first n are kept.
    if (lookbackDays !== undefined && lookbackDays <= perDays)
        return emitFirst(n, keep, draft);
    const width = numberLiteral(perDays * dayMs);
    return n <= mostVariables ? emitShifted(n, width, keep, draft) : emitRing(n, width, keep, draft);
}
function emitFirst(n, keep, draft) {
    const kept = draft.memory.declare('kept', '0');
    return block(`if (${kept} < ${n})`, [`${kept} += 1;`, ...keep]);
}
/** The newest of the variables comes first; before there are n the last one is infinitely far away. */
function emitShifted(n, width, keep, draft) {
    const kept = Array.from({ length: n }, () => draft.memory.declare('kept', 'Infinity'));
    const shifts = kept.map((_, index) => `${kept.at(-1 - index)} = ${kept.at(-2 - index)};`).slice(0, -1);
    return block(`if (${kept.at(-1)} - at >= ${width})`, [...shifts, `${kept[0]} = at;`, ...keep]);
}
/** A list used in a circle and again for every lead: place `kept % n` holds the n-th last kept one. */
function emitRing(n, width, keep, draft) {
    const kept = draft.memory.declare('kept', '0');
    const ring = draft.memory.declare('ring', '[]', true);
    return block(`if (${kept} < ${n} || ${ring}[${kept} % ${n}] - at >= ${width})`, [
        `${ring}[${kept} % ${n}] = at;`,
        `${kept} += 1;`,
        ...keep,
    ]);
}
