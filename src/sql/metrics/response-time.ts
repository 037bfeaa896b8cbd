import { type Asked, dayMs } from './asked.ts';
import { connectedTables } from './connected-cycles.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { reachedTable } from './first-entries.ts';
import { joinPeriod } from './period-days.ts';

export interface ResponseTerms {
  readonly sla: string;
  readonly to: string;
  readonly withinDays: number;
}

/**
 * How many of the leads whose clock began in the period somebody spoke with, and how many reached a stage in time, by how
 * soon they were contacted: `part_id` is the class of `contact_time`. `out_of_order` reached the stage before and are no
 * case of the conversion.
 */
export function responseTime({ sla, to, withinDays }: ResponseTerms, given: Asked): string {
  const asked: Asked = { ...given, parts: { by: 'response-time', sla } };
  const tables = [
    `begun AS (
  SELECT lead_id, cycle_number, entered_at FROM contact_time WHERE sla_id = ${asked.dialect.text(sla)}
)`,
    ...connectedTables(asked, 'begun'),
    reachedTable(asked, to),
    `counted AS (
  SELECT period.period_number, begun.lead_id, begun.cycle_number, 1 AS entered,
    ${flag('connected.lead_id IS NOT NULL')} AS connected,
    ${flag('reached_at < entered_at')} AS out_of_order,
    ${flag(`reached_at >= entered_at AND reached_at < entered_at + ${withinDays * dayMs}`)} AS converted
  FROM begun ${joinPeriod('begun.entered_at', asked.dialect)}
  LEFT JOIN connected ON connected.lead_id = begun.lead_id AND connected.cycle_number = begun.cycle_number
  LEFT JOIN reached ON reached.lead_id = begun.lead_id AND reached.cycle_number = begun.cycle_number
)`,
    partedTable(asked),
  ];
  return figureQuery(asked, tables, sums(asked, ['entered', 'connected', 'out_of_order', 'converted']), {
    groups: [leadsWith(), leadsWith('out_of_order = 0')],
  });
}
