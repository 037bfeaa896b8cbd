import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';

export interface SystemsTerms {
  readonly crm: string;
  readonly map: string;
}

/**
 * Leads whose stages in two systems differ, of those both have, told for the period that ends at asOf or holds it. Relation
 * `system_stage` has `system_id, lead_id, stage_id`: the stage as the system names it, in words of the agreement.
 */
export function stageDifferences(terms: SystemsTerms, asked: Asked): string {
  const counted = `counted AS (
  SELECT period.period_number, pair.lead_id, ${asked.dialect.wide('NULL')} AS cycle_number,
    compared, different, only_crm, only_map
  FROM (${pairs(terms, asked)}) AS pair
  JOIN period ON period.start_at < ${asked.asOf} AND ${asked.asOf} <= period.end_at
)`;
  const names = ['compared', 'different', 'only_crm', 'only_map'];
  const groups = [leadsWith('compared = 1'), leadsWith()] as const;
  return figureQuery(asked, [counted, partedTable(asked)], sums(asked, names), { groups });
}

/** The leads that are not alike in both, for a list. */
export function stageDifferenceRows(terms: SystemsTerms, asked: Asked): string {
  return `SELECT lead_id, different, only_crm, only_map FROM (${pairs(terms, asked)}) AS pair
WHERE different + only_crm + only_map > 0`;
}

function pairs({ crm, map }: SystemsTerms, { dialect }: Asked): string {
  const stages = (system: string): string =>
    `(SELECT lead_id, stage_id FROM system_stage WHERE system_id = ${dialect.text(system)})`;
  const both = 'in_crm.lead_id IS NOT NULL AND in_map.lead_id IS NOT NULL';
  return `SELECT coalesce(in_crm.lead_id, in_map.lead_id) AS lead_id,
    ${flag(both)} AS compared,
    ${flag(`${both} AND coalesce(in_crm.stage_id, '') <> coalesce(in_map.stage_id, '')`)} AS different,
    ${flag('in_map.lead_id IS NULL')} AS only_crm, ${flag('in_crm.lead_id IS NULL')} AS only_map
  FROM ${stages(crm)} AS in_crm FULL JOIN ${stages(map)} AS in_map ON in_map.lead_id = in_crm.lead_id`;
}
