import type { Dialect } from '../dialect.ts';

/** In which two stages leads stand that the two systems see differently (S14): `crm_stage, map_stage, leads`. */
export function stagePairs(first: string, dialect: Dialect): string {
  const stage = (column: string): string => `coalesce(${column}, ${dialect.text(first)})`;
  const [crm, map] = [stage('lead.recorded_stage'), stage('map_lead.map_stage')];
  return `SELECT ${crm} AS crm_stage, ${map} AS map_stage, count(*) AS leads
FROM lead JOIN map_lead ON map_lead.lead_id = lead.lead_id
WHERE ${crm} <> ${map} GROUP BY ${crm}, ${map}`;
}
