import type { Agreement } from '../../model/agreement.ts';
import type { Breakdown } from '../../model/metric.ts';
import type { LeadBreakdown } from '../../sql/parts/lead-part-models.ts';
import type { Instant } from '../../support/instant.ts';
import { allowsPeople } from '../privacy.ts';

/** Channel and campaign, by which reports take leads apart, and everything by which some metric does. */
export function leadBreakdowns(agreement: Agreement, asOf: Instant): readonly LeadBreakdown[] {
  const ofMetrics = Object.values(agreement.metrics)
    .flatMap(({ breakdowns }) => toldBreakdowns(agreement, breakdowns, asOf))
    .flatMap((breakdown) => (breakdown.by === 'response-time' ? [] : [breakdown]));
  return [{ by: 'channel' }, { by: 'campaign' }, ...ofMetrics];
}

/** Those that may be told: by person only where a works agreement allows it. */
export function toldBreakdowns(
  agreement: Agreement,
  breakdowns: readonly Breakdown[],
  asOf: Instant,
): readonly Breakdown[] {
  return allowsPeople(agreement, asOf) ? breakdowns : breakdowns.filter(({ by }) => by !== 'member');
}
