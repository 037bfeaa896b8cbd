import { findingCodes } from './finding-codes.js';
let known;
/** Every code that a finding can carry, by name. */
export function knownCodes() {
    known ??= new Map(findingCodes().map((code) => [code.code, code]));
    return known;
}
