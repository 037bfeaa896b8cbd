import type { Dialect } from '../dialect.ts';

/** Which credits are added up, and for whom. */
export interface CreditSumsOptions {
  readonly dialect: Dialect;
  readonly attribution: string;
  /** `fallback_credit`: what the fallbacks give, which is shown apart and added to nothing. */
  readonly of?: 'credit' | 'fallback_credit';
  readonly by: 'channel' | 'campaign';
  /** A condition on the columns of `path_opportunity`, e.g. a period of `closed_at`; without it all anchored opportunities count. */
  readonly where?: string;
}

/**
 * One row per receiver, currency and denominator, with exact sums as text (they may be longer than a number is exact):
 * `is_credited, receiver, currency_code, share_denominator, share_numerator, credit_minor`. Opportunities that the model
 * credits to nobody are rows too, for they stay in the denominator; so of `credit` the sums of a currency are its amounts,
 * exactly, and the shares are the anchored opportunities. A credit without a campaign has no receiver. Folded by
 * `creditTotals`.
 */
export function creditSums(options: CreditSumsOptions): string {
  const { dialect, attribution, of = 'credit', by, where } = options;
  const rest = (table: string): string =>
    `FROM ${table} JOIN path_opportunity ON path_opportunity.opportunity_id = ${table}.opportunity_id
WHERE attribution_id = ${dialect.text(attribution)}${where === undefined ? '' : ` AND (${where})`}`;
  const text = (sum: string): string => `CAST(${sum} AS VARCHAR)`;
  const credited = `SELECT TRUE AS is_credited, ${by}_id AS receiver, currency_code, ${text('share_denominator')} AS share_denominator,
  ${text('sum(share_numerator * opportunity_count)')} AS share_numerator, ${text('coalesce(sum(credit_minor), 0)')} AS credit_minor
${rest(of)}
GROUP BY ${by}_id, currency_code, share_denominator`;
  if (of !== 'credit') return credited;
  return `${credited}
UNION ALL
SELECT FALSE, CAST(NULL AS VARCHAR), currency_code, '1', ${text('sum(opportunity_count)')}, ${text('coalesce(sum(amount_minor), 0)')}
${rest('unattributed')}
GROUP BY currency_code`;
}

/** Of how many opportunities the sum of a receiver in a currency is made: `receiver, opportunities`. */
export function creditedOpportunities(
  { dialect, attribution, by, where = 'TRUE' }: CreditSumsOptions,
  currency: string,
): string {
  return `SELECT receiver, ${dialect.wide('sum(opportunity_count)')} AS opportunities FROM (
  SELECT DISTINCT ${by}_id AS receiver, credit.opportunity_id, opportunity_count
  FROM credit JOIN path_opportunity ON path_opportunity.opportunity_id = credit.opportunity_id
  WHERE attribution_id = ${dialect.text(attribution)} AND (${where})
    AND currency_code = ${dialect.text(currency)} AND credit_minor <> 0
) AS credited GROUP BY receiver`;
}
