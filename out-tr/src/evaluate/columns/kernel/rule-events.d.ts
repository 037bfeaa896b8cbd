import type { EventRule, Tier } from '../../../model/scoring.ts';
import { type DecayTable } from '../../score/decay-table.ts';
import type { EventMatch } from './event-match.ts';
/** The events an event rule speaks of. Events without the value that has to be distinct never count. */
export declare function matchOf({ signals, where, count }: EventRule): EventMatch;
/** What each of them is worth by its age, taken alone; nothing outside the look-back. */
export declare function worthOf({ points, decay, lookbackDays }: EventRule): DecayTable;
/** The days in which `atLeast` and `tiers` count; undefined for no limit. */
export declare function countedDays({ count, lookbackDays }: EventRule): number | undefined;
/** The points of the range the count falls in, none outside. */
export declare function tierPoints(tiers: readonly Tier[], count: number): number;
