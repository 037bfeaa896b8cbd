import type { Agreement } from '../../model/agreement.ts';
import type { LeadBreakdown } from '../../sql/parts/lead-part-models.ts';

/** Channel and campaign, by which reports take leads apart, and everything by which some metric does. */
export function leadBreakdowns({ metrics }: Agreement): readonly LeadBreakdown[] {
  const ofMetrics = Object.values(metrics)
    .flatMap(({ breakdowns }) => breakdowns)
    .flatMap((breakdown) => (breakdown.by === 'response-time' ? [] : [breakdown]));
  return [{ by: 'channel' }, { by: 'campaign' }, ...ofMetrics];
}
