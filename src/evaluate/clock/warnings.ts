import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
import type { Stint } from './clock-limits.ts';
import type { Warning } from './clock-reading.ts';
import { type Pause, reachRunning } from './pauses.ts';

/** Each warning at the earliest instant by which its share of the target has passed, unless the clock ended by then. */
export function warningsOf(
  shares: readonly Rational[],
  { startAt, target }: Stint,
  pauses: readonly Pause[],
  endedAt: Instant | undefined,
): readonly Warning[] {
  return shares.map((share) => {
    if (typeof target === 'string') return { share };
    const at = reachRunning(target.timeLine, startAt, shareOf(share, target.amount), pauses);
    const isGiven = typeof at === 'number' && (endedAt === undefined || at < endedAt);
    return isGiven ? { share, at } : { share };
  });
}

/** Fractions of a millisecond round up (semantics §5). */
function shareOf({ numerator, denominator }: Rational, amount: number): number {
  const product = BigInt(numerator) * BigInt(amount);
  const divisor = BigInt(denominator);
  return Number((product + divisor - 1n) / divisor);
}
