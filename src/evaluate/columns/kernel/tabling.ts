import type { DecayTable } from '../../score/decay-table.ts';
import type { LeadColumns } from '../lead-columns.ts';
import type { EventMatch } from './event-match.ts';
import { eventRows } from './event-rows.ts';
import { eventRulesOf } from './event-rules-of.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
import type { Openings } from './openings.ts';
import { matchOf } from './rule-events.ts';

/** Is this small enough for a table of rows and ages? What is not, is walked event by event. */
export type Tabling = (match: EventMatch, worth: DecayTable) => boolean;

const mostEntries = 2 ** 22;
const mostRows = 512;
const shortestLimit = 366;
const longestLimit = 8192;

export function tablingOf(agreement: KernelAgreement, { events }: LeadColumns, openings: Openings): Tabling {
  const matches = eventRulesOf(agreement).map(matchOf);
  const rows = eventRows(matches, events, openings, mostRows);
  const entries = Math.floor(mostEntries / (rows?.matched.length ?? events.signals.values.length));
  const longest = Math.min(longestLimit, Math.max(shortestLimit, entries));
  return ({ filters }, { points }) =>
    points.length <= longest && (filters.length === 0 || rows !== undefined);
}
