import type { Asking } from '../metrics/metric-reading.ts';
import { countIn } from './asked-span.ts';

/** What was spent on a campaign up to asOf, in minor units of the agreement's currency; undefined where no row tells of it. */
export async function campaignCost(
  { engine, agreement, dialect }: Asking,
  campaign: string,
): Promise<number | undefined> {
  const { text } = dialect;
  const [row] = await engine.rows(
    `SELECT count(*) AS cost_rows, ${dialect.wide('coalesce(sum(amount_minor), 0)')} AS cost_minor FROM channel_cost
WHERE campaign_id = ${text(campaign)} AND currency_code = ${text(agreement.currency)}`,
  );
  return countIn(row ?? {}, 'cost_rows') === 0 ? undefined : countIn(row ?? {}, 'cost_minor');
}
