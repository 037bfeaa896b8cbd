import { compareCodePoints } from './code-points.js';
/** Below this length two slips make another word. */
const shortName = 6;
/** Names longer than this are not ids anybody mistyped; comparing them would only cost time. */
const longestName = 80;
/**
 * The known name the writer most likely meant, or nothing when none is close:
 * at most one slip (a letter missing, added, replaced, or two neighbours swapped) per three letters.
 * A name with another number is another thing: nobody who writes m-5 means m-1.
 * Upper and lower case count as equal; of equally close names one as long as the wrong one wins, then the first by code points.
 */
export function nearestName(wrong, known) {
    if (wrong.length > longestName)
        return undefined;
    let nearest;
    let fewest = slipsAllowed(wrong);
    for (const name of [...known].sort(compareCodePoints)) {
        if (differsInDigitsOnly(wrong, name))
            continue;
        const slips = slipsBetween(wrong.toLowerCase(), name.toLowerCase(), fewest);
        if (slips > fewest || (slips === fewest && nearest !== undefined && !isAsLong(wrong, name, nearest)))
            continue;
        nearest = name;
        fewest = slips;
    }
    return nearest;
}
/**
 * The known name the writer surely meant: within two slips, one in short names, and no other name is. Nothing where
 * another one could have been meant too.
 */
export function onlyNearName(wrong, known) {
    if (wrong.length > longestName)
        return undefined;
    const most = Math.min(slipsAllowed(wrong), wrong.length < shortName ? 1 : 2);
    const close = [...known].filter((name) => !differsInDigitsOnly(wrong, name) &&
        slipsBetween(wrong.toLowerCase(), name.toLowerCase(), most) <= most);
    return close.length === 1 ? close[0] : undefined;
}
/** `get` is rather `gte` with two letters swapped than `gt` with one too many. */
function isAsLong(wrong, name, nearest) {
    return name.length === wrong.length && nearest.length !== wrong.length;
}
function differsInDigitsOnly(left, right) {
    return left !== right && /\d/.test(left) && left.replace(/\d/g, '') === right.replace(/\d/g, '');
}
function slipsAllowed(name) {
    return Math.max(1, Math.floor(name.length / 3));
}
/** Edits between two names, each stretch of text edited once (optimal string alignment); more than `limit` counts as `limit + 1`. */
function slipsBetween(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit)
        return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = nextRow({ left, right, row, last, beforeLast });
        if (Math.min(...current) > limit)
            return limit + 1;
        beforeLast = last;
        last = current;
    }
    return last[right.length] ?? limit + 1;
}
function nextRow({ left, right, row, last, beforeLast }) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
        const replaced = at(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
        const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
            ? at(beforeLast, column - 2) + 1
            : Number.POSITIVE_INFINITY;
        current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped));
    }
    return current;
}
/** Outside the table no path leads on. */
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
