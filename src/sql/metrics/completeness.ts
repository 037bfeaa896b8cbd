import type { Asked } from './asked.ts';
import { figureQuery, leadsWith, partedTable, sums } from './figure-rows.ts';
import { startedTable } from './first-entries.ts';

export interface CompletenessTerms {
  readonly stage: string;
  /** Fields that its entry asks for or expects. */
  readonly fields: readonly string[];
}

/** Fields known of the cycles that entered a stage in the period, by the values their leads have now, and how many could be. */
export function completeness({ stage, fields }: CompletenessTerms, asked: Asked): string {
  const { dialect } = asked;
  const known = fields.map((field) => `CASE WHEN lead.${dialect.name(field)} IS NULL THEN 0 ELSE 1 END`);
  const counted = `counted AS (
  SELECT started.period_number, started.lead_id, started.cycle_number,
    ${known.join(' + ') || '0'} AS known_fields, ${fields.length} AS all_fields, 1 AS entered
  FROM started JOIN lead ON lead.lead_id = started.lead_id
)`;
  const tables = [startedTable(asked, stage), counted, partedTable(asked)];
  return figureQuery(asked, tables, sums(asked, ['known_fields', 'all_fields', 'entered']), {
    groups: [leadsWith()],
  });
}
