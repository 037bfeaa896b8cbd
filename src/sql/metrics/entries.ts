import type { Asked } from './asked.ts';
import { figureQuery, leadsWith, partedTable, sums } from './figure-rows.ts';
import { startedTable } from './first-entries.ts';

/** How many cycles entered a stage in the period. */
export function entries(terms: { readonly stage: string }, asked: Asked): string {
  const counted = 'counted AS (\n  SELECT period_number, lead_id, cycle_number, 1 AS entered FROM started\n)';
  const tables = [startedTable(asked, terms.stage), counted, partedTable(asked)];
  return figureQuery(asked, tables, sums(asked, ['entered']), { groups: [leadsWith()] });
}
