import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { reachedTable } from './first-entries.ts';
import type { PeriodTerms } from './period-conversion.ts';
import { joinPeriod } from './period-days.ts';
import { quantileColumns, rankedTable } from './ranked-rows.ts';

/**
 * How long the cycles took from one stage to another that arrived there in the period: median and p90 in milliseconds.
 * `out_of_order` arrived before they started, `without_start` never did; both have no length.
 */
export function salesCycle({ from, to }: PeriodTerms, asked: Asked): string {
  const { dialect } = asked;
  const counted = `counted AS (
  SELECT period.period_number, first_entry.lead_id, first_entry.cycle_number,
    entered_at - reached_at AS length_ms,
    ${flag('reached_at <= entered_at')} AS is_ranked,
    ${flag('reached_at > entered_at')} AS out_of_order,
    ${flag('reached_at IS NULL')} AS without_start
  FROM first_entry ${joinPeriod('first_entry.entered_at', asked.dialect)}
  LEFT JOIN reached ON reached.lead_id = first_entry.lead_id AND reached.cycle_number = first_entry.cycle_number
  WHERE first_entry.stage_id = ${dialect.text(to)}
)`;
  const tables = [reachedTable(asked, from), counted, partedTable(asked), rankedTable('length_ms')];
  const columns = [
    ...sums(asked, ['is_ranked', 'out_of_order', 'without_start']),
    ...quantileColumns(dialect, 'length_ms', 'ms'),
  ];
  return figureQuery(
    asked,
    tables,
    columns.map(([name, expression]) => [name === 'is_ranked' ? 'arrived' : name, expression]),
    { rows: 'ranked', groups: [leadsWith('is_ranked = 1'), leadsWith()] },
  );
}
