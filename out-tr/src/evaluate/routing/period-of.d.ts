import type { Instant } from '../../support/instant.ts';
import type { Interval } from '../../support/open-intervals.ts';
/** The local day, ISO week or month that holds an instant, half-open. */
export declare function periodOf(zone: string, per: 'day' | 'week' | 'month', at: Instant): Interval;
