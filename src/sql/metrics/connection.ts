import type { Asked } from './asked.ts';
import { connectedTables } from './connected-cycles.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { startedTable } from './first-entries.ts';

/** Of the cycles that entered a stage in the period, those in which somebody got to speak with the lead. */
export function connection({ stage }: { readonly stage: string }, asked: Asked): string {
  const begun = `begun AS (
  SELECT lead_id, cycle_number, entered_at FROM first_entry WHERE stage_id = ${asked.dialect.text(stage)}
)`;
  const counted = `counted AS (
  SELECT started.period_number, started.lead_id, started.cycle_number,
    1 AS entered, ${flag('connected.lead_id IS NOT NULL')} AS connected
  FROM started LEFT JOIN connected
    ON connected.lead_id = started.lead_id AND connected.cycle_number = started.cycle_number
)`;
  const tables = [
    begun,
    ...connectedTables(asked, 'begun'),
    startedTable(asked, stage),
    counted,
    partedTable(asked),
  ];
  return figureQuery(asked, tables, sums(asked, ['entered', 'connected']), { groups: [leadsWith()] });
}
