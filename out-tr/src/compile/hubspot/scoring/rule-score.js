import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
export function exactScore(calculations, caveats = []) {
    return { calculations, caveats, bound: 0 };
}
/** A rule that is not written; its points, at most `most` scaled ones, are absent. */
export function absentScore(reason, most) {
    return { calculations: [], caveats: [reason], bound: most };
}
/** Scaled points as HubSpot writes them. */
export function plainPoints(points, scale) {
    return Number(formatScaledDecimal(points, scale));
}
