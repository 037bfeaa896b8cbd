import type { Dialect } from '../dialect.ts';

/** Which credits are added up, and for whom. */
export interface CreditSumsOptions {
  readonly dialect: Dialect;
  /** Attribution model; what its fallbacks credit is in it, told apart by `credited_by`. */
  readonly attribution: string;
  readonly by: 'channel' | 'campaign';
  /** A condition on the columns of `path_opportunity`, e.g. a period of `closed_at`; without it all anchored opportunities count. */
  readonly where?: string;
}

/**
 * One row per receiver, model that credits, currency and denominator, with exact sums as text (they may be longer than a
 * number is exact): `receiver, credited_by, currency_code, share_denominator, share_numerator, credit_minor`. Opportunities
 * that nobody is credited for have neither receiver nor `credited_by`; they stay in the denominator. So the sums of a
 * currency are its amounts, exactly, and the shares are the anchored opportunities. Folded by `creditTotals`.
 */
export function creditSums({ dialect, attribution, by, where }: CreditSumsOptions): string {
  const asked = `attribution_id = ${dialect.text(attribution)}`;
  const counted = where === undefined ? '' : ` AND (${where})`;
  const text = (sum: string): string => `CAST(${sum} AS VARCHAR)`;
  return `SELECT ${by}_id AS receiver, credited_by, currency_code, ${text('share_denominator')} AS share_denominator,
  ${text('sum(share_numerator * opportunity_count)')} AS share_numerator, ${text('coalesce(sum(credit_minor), 0)')} AS credit_minor
FROM credit JOIN path_opportunity ON path_opportunity.opportunity_id = credit.opportunity_id
WHERE ${asked}${counted}
GROUP BY ${by}_id, credited_by, currency_code, share_denominator
UNION ALL
SELECT CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), currency_code, '1', ${text('sum(opportunity_count)')}, ${text('coalesce(sum(amount_minor), 0)')}
FROM unattributed JOIN path_opportunity ON path_opportunity.opportunity_id = unattributed.opportunity_id
WHERE ${asked}${counted}
GROUP BY currency_code`;
}
