import type { Agreement } from '../../model/agreement.ts';
import type { LeadBreakdown } from '../../sql/parts/lead-part-models.ts';

/** Everything about leads by which some metric of the agreement is taken apart. */
export function leadBreakdowns({ metrics }: Agreement): readonly LeadBreakdown[] {
  return Object.values(metrics)
    .flatMap(({ breakdowns }) => breakdowns)
    .flatMap((breakdown) => (breakdown.by === 'response-time' ? [] : [breakdown]));
}
