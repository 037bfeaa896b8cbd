import { countedTable, selectedTables } from './selected-events.js';
import { thinnedTables } from './thinned-events.js';
/** Name of the last table: one row per lead with any such event, a column of points per rule. */
export const keptTable = 'kept_points';
/**
 * The points of all rules that compare events with each other, from one reading of the events: selected, told apart by a
 * property, thinned, added up. A rule is its place in the list of these rules.
 */
export function keptTables(statement, eventRows) {
    const { keptRules } = statement;
    if (keptRules.length === 0)
        return [];
    const rates = keptRules.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
    const thinned = rates.length === 0 ? undefined : thinnedTables(statement.dialect, rates);
    return [
        ...selectedTables(statement, eventRows),
        countedTable(keptRules),
        ...(thinned ?? []),
        sumTable(statement, thinned === undefined ? 'counted_event' : 'kept_event'),
    ];
}
function sumTable({ dialect, keptRules }, source) {
    const sums = keptRules.map(({ path }, place) => `    sum(CASE WHEN rule_place = ${place} THEN event_points END) AS ${dialect.name(path)}`);
    return `${keptTable} AS (\n  SELECT lead_id,\n${sums.join(',\n')}\n  FROM ${source} GROUP BY lead_id HAVING count(*) >= 1\n)`;
}
