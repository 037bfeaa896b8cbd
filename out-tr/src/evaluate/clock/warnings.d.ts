import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
import type { Stint } from './clock-limits.ts';
import type { Warning } from './clock-reading.ts';
import { type Pause } from './pauses.ts';
/** Each warning at the earliest instant by which its share of the target has passed, unless the clock ended by then. */
export declare function warningsOf(shares: readonly Rational[], { startAt, target }: Stint, pauses: readonly Pause[], endedAt: Instant | undefined): readonly Warning[];
