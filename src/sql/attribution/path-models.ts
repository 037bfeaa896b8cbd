import type { Model } from '../models/model.ts';
import type { QueryOptions } from '../statement.ts';

/**
 * The opportunities known at asOf with the leads whose touches form their paths: the one each came from, and its contacts
 * (semantics §9).
 */
export function pathModels({ asOf, dialect }: QueryOptions): readonly Model[] {
  return [
    {
      name: 'path_contact',
      query: `SELECT opportunity_id, lead_id FROM opportunity WHERE lead_id IS NOT NULL
UNION
SELECT opportunity_id, lead_id FROM opportunity_contact`,
    },
    {
      name: 'path_opportunity',
      query: `SELECT opportunity.opportunity_id, first_lead.lead_created_at, created_at, closed_at,
  CASE WHEN closed_at <= ${asOf} THEN is_won END AS is_won, currency_code, amount_minor,
  ${dialect.wide('1')} AS opportunity_count
FROM opportunity
LEFT JOIN (
  SELECT path_contact.opportunity_id, min(lead.created_at) AS lead_created_at
  FROM path_contact JOIN lead ON lead.lead_id = path_contact.lead_id
  GROUP BY path_contact.opportunity_id
) AS first_lead ON first_lead.opportunity_id = opportunity.opportunity_id
WHERE created_at <= ${asOf}`,
    },
  ];
}
