import { eventRows } from './event-rows.js';
import { eventRulesOf } from './event-rules-of.js';
import { matchOf } from './rule-events.js';
const mostEntries = 2 ** 22;
const mostRows = 512;
const shortestLimit = 366;
const longestLimit = 8192;
export function tablingOf(agreement, { events }, openings) {
    const matches = eventRulesOf(agreement).map(matchOf);
    const rows = eventRows(matches, events, openings, mostRows);
    const entries = Math.floor(mostEntries / (rows?.matched.length ?? events.signals.values.length));
    const longest = Math.min(longestLimit, Math.max(shortestLimit, entries));
    return ({ filters }, { points }) => points.length <= longest && (filters.length === 0 || rows !== undefined);
}
