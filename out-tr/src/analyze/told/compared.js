import { applied } from './told.js';
/** Two things that are told, compared. */
export function toldCompared(sign, left, right) {
    switch (sign) {
        case '=':
            return applied('equal', left, right);
        case '>=':
            return applied('atLeast', left, right);
        case '>':
            return applied('above', left, right);
        case '<=':
            return applied('atLeast', right, left);
        case '<':
            return applied('above', right, left);
    }
}
export function isComparisonSign(sign) {
    return ['=', '>', '>=', '<', '<='].includes(sign);
}
