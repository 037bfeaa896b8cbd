import { numberOf, numberPattern } from './number-words.js';
/** Every whole percentage that a text mentions. */
export function percentagesIn(text) {
    return [...text.matchAll(/(?<![\d.,])(\d+)\s?%/g)].map(([, digits]) => Number(digits));
}
/** Every plain number that a text gives as a lower bound: at least 190, mindestens drei. */
export function leastFiguresIn(text) {
    const pattern = new RegExp(String.raw `\b(?:at least|mindestens)\s+(${numberPattern})(?![\p{L}\d]|\s?%)`, 'giu');
    return [...text.matchAll(pattern)].flatMap(([, written = '']) => numberOf(written) ?? []);
}
/** How often something is done: six times, sechsmal, drei Kontaktversuche. */
export function timesIn(text) {
    const pattern = new RegExp(String.raw `(?<![\p{L}\d.,])(${numberPattern})(?:mal|\s+(?:times|touches|attempts|Kontaktversuche?n?|Versuche?n?))(?!\p{L})`, 'giu');
    return [...text.matchAll(pattern)].flatMap(([, written = '']) => numberOf(written) ?? []);
}
/** Points that a text states: 6 points, sechs Punkte. */
export function pointsIn(text) {
    const pattern = new RegExp(String.raw `(?<![\p{L}\d.,])(${numberPattern})\s+(?:points?|Punkte?n?)(?!\p{L})`, 'giu');
    return [...text.matchAll(pattern)].flatMap(([, written = '']) => numberOf(written) ?? []);
}
/** Every number in digits, with the signs between the digits left out: 200,000 and 200.000 are the same. */
export function digitsIn(text) {
    return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replace(/[.,]/g, ''));
}
