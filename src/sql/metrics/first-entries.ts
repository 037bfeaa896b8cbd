import type { Asked } from './asked.ts';
import { joinPeriod } from './period-days.ts';

/** `started`: the cycles that entered a stage in a period, with `entered_at`. */
export function startedTable(asked: Asked, stage: string): string {
  return `started AS (
  SELECT period.period_number, first_entry.lead_id, first_entry.cycle_number, first_entry.entered_at
  FROM first_entry ${joinPeriod('first_entry.entered_at', asked.dialect)}
  WHERE first_entry.stage_id = ${asked.dialect.text(stage)}
)`;
}

/** `reached`: when cycles entered another stage, whatever the period, as `reached_at`. */
export function reachedTable({ dialect }: Asked, stage: string): string {
  return `reached AS (
  SELECT lead_id, cycle_number, entered_at AS reached_at FROM first_entry WHERE stage_id = ${dialect.text(stage)}
)`;
}
