import { hasThousandsPoint } from '../thousands-point.js';
import { giveUp } from './scan.js';
const constants = new Map([
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['~', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Numbers that nobody could write in another way: no sign but a minus, no zeros in front, few enough digits to be exact. */
const simpleNumber = /^-?(?:0|[1-9][0-9]{0,13})(?:\.[0-9]{1,6})?$/;
/**
 * Whatever the core schema takes for a number (YAML 1.2 §10.3.2), and a little more. Every character decides at once
 * how to go on, so that a long line of digits costs no more than its length.
 */
const perhapsNumber = /^[-+]?(?:(?:[0-9_]+(?:\.[0-9_]*)?|\.[0-9_]+)(?:[eE][-+]?[0-9]*)?|0[xob][0-9a-fA-F_]*|\.(?:inf|nan))$/i;
/** The value of a scalar without quotes; numbers in an unusual form are left to the full reader. */
export function plainValue(text, scan) {
    const first = text.charCodeAt(0);
    // Digits, sign and point stand before the letters.
    if (first < 58)
        return numberOrText(text, scan);
    const constant = text.length <= 5 ? constants.get(text) : undefined;
    return constant === undefined ? text : constant;
}
/** Whether a key without quotes would be no text but nothing. */
export function isNothing(key) {
    return constants.get(key) === null;
}
function numberOrText(text, scan) {
    if (simpleNumber.test(text)) {
        const value = Number(text);
        if (value !== 0 && text.length <= 15 && !hasThousandsPoint(text))
            return value;
        return text === '0' ? 0 : (giveUp(scan) ?? null);
    }
    return perhapsNumber.test(text) ? (giveUp(scan) ?? null) : text;
}
