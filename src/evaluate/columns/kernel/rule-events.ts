import type { EventRule, Tier } from '../../../model/scoring.ts';
import { type DecayTable, decayTable } from '../../score/decay-table.ts';
import type { EventMatch } from './event-match.ts';

/** The events an event rule speaks of. Events without the value that has to be distinct never count. */
export function matchOf({ signals, where, count }: EventRule): EventMatch {
  const distinct = count.mode === 'distinctBy' ? [{ property: count.property }] : [];
  return { signals, filters: [...where, ...distinct] };
}

/** What each of them is worth by its age, taken alone; nothing outside the look-back. */
export function worthOf({ points, decay, lookbackDays }: EventRule): DecayTable {
  return decayTable(points, decay, lookbackDays);
}

/** The days in which `atLeast` and `tiers` count; undefined for no limit. */
export function countedDays({ count, lookbackDays }: EventRule): number | undefined {
  if (count.mode !== 'atLeast') return lookbackDays;
  return Math.min(count.withinDays, lookbackDays ?? count.withinDays);
}

/** The points of the range the count falls in, none outside. */
export function tierPoints(tiers: readonly Tier[], count: number): number {
  return tiers.find(({ from, to }) => count >= from && (to === undefined || count <= to))?.points ?? 0;
}
