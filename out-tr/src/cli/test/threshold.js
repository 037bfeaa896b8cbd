import { reaches } from '../../scenario/coverage.js';
/** `19/20`; undefined for anything that is no share between 0 and 1. */
export function parseThreshold(text) {
    const [, numerator, denominator] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
    const threshold = { numerator: Number(numerator), denominator: Number(denominator) };
    return threshold.denominator > 0 && threshold.numerator <= threshold.denominator ? threshold : undefined;
}
/** Whether the coverage is as asked for; without a threshold it always is. */
export function isReached(coverage, threshold) {
    return coverage === undefined || threshold === undefined || reaches(coverage, threshold);
}
