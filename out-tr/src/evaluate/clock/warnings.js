import { reachRunning } from './pauses.js';
/** Each warning at the earliest instant by which its share of the target has passed, unless the clock ended by then. */
export function warningsOf(shares, { startAt, target }, pauses, endedAt) {
    return shares.map((share) => {
        if (typeof target === 'string')
            return { share };
        const at = reachRunning(target.timeLine, startAt, shareOf(share, target.amount), pauses);
        const isGiven = typeof at === 'number' && (endedAt === undefined || at < endedAt);
        return isGiven ? { share, at } : { share };
    });
}
/** Fractions of a millisecond round up (semantics §5). */
function shareOf({ numerator, denominator }, amount) {
    const product = BigInt(numerator) * BigInt(amount);
    const divisor = BigInt(denominator);
    return Number((product + divisor - 1n) / divisor);
}
