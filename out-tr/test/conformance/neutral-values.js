import { parseDuration } from '../../src/support/duration-text.js';
import { formatInstant, parseInstant } from '../../src/support/instant.js';
/** Readers and writers of the values that the vector files share; a wrong one fails the case. */
export function instantOf(text) {
    const instant = parseInstant(text);
    if (instant === undefined)
        throw new Error(`not an instant: ${text}`);
    return instant;
}
export function durationOf(text) {
    const duration = parseDuration(text);
    if (duration === undefined)
        throw new Error(`not a duration: ${text}`);
    return duration;
}
export function instantText(instant) {
    return instant === undefined ? null : formatInstant(instant);
}
/** Null and absent both mean that there is none. */
export function isGiven(value) {
    return value !== null && value !== undefined;
}
