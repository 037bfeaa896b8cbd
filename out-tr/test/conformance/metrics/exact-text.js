import { parseRational } from '../../../src/support/fraction-text.js';
/** `11/50` or `7` of a vector. */
export function rationalOf(text) {
    const value = parseRational(text);
    if (value === undefined)
        throw new Error(`not an exact number: ${text}`);
    return value;
}
