import { fixedLevel } from './codes/fixed-level.js';
import { suppressionExpired } from './codes/suppression-expired.js';
import { suppressionUnreadable } from './codes/suppression-unreadable.js';
import { suppressionUnused } from './codes/suppression-unused.js';
import { suppressionWithoutReason } from './codes/suppression-without-reason.js';
import { unknownCode } from './codes/unknown-code.js';
/** Every code a finding about levels and suppressions can carry, by name. */
export const checksCodes = [
    fixedLevel,
    suppressionExpired,
    suppressionUnreadable,
    suppressionUnused,
    suppressionWithoutReason,
    unknownCode,
];
