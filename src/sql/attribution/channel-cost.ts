import type { Agreement } from '../../model/agreement.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import { normalText } from '../../support/normal-text.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';

/**
 * What was spent, by the names that credits have: the other half of a return on investment. Over `cost`; columns
 * `cost_month, source_name, campaign_name, channel_id, campaign_id, currency_code, amount_minor`. A cost belongs to the channel of its campaign, else to
 * the first channel whose leads carry the source; one that belongs to none has no `channel_id` and is shown, never dropped.
 */
export function channelCost(agreement: Agreement, dialect: Dialect): Model {
  const { text } = dialect;
  const campaigns = Object.values(agreement.campaigns);
  const named = campaigns.flatMap((campaign) =>
    [
      ...new Set([
        campaign.id,
        ...(campaign.utm === undefined ? [] : [campaign.utm.campaign, normalText(campaign.utm.campaign)]),
      ]),
    ].map((name) => ({ name, campaign })),
  );
  const bySource = new Map<string, string>();
  for (const { id, fields } of channelsByOrder(agreement))
    for (const value of Object.values(fields).flat().map(String))
      if (!bySource.has(value)) bySource.set(value, id);
  const chosen = (column: string, cases: readonly string[], other: string): string =>
    cases.length === 0 ? other : `CASE ${column} ${cases.join(' ')} ELSE ${other} END`;
  const missing = 'CAST(NULL AS VARCHAR)';
  const ofSource = [...bySource].map(([value, id]) => `WHEN ${text(value)} THEN ${text(id)}`);
  const ofCampaign = named.map(({ name, campaign }) => `WHEN ${text(name)} THEN ${text(campaign.channel)}`);
  const ids = named.map(({ name, campaign }) => `WHEN ${text(name)} THEN ${text(campaign.id)}`);
  return {
    name: 'channel_cost',
    query: `SELECT cost_month, source_name, campaign_id AS campaign_name,
  ${chosen('campaign_id', ofCampaign, chosen('source_name', ofSource, missing))} AS channel_id,
  ${chosen('campaign_id', ids, 'campaign_id')} AS campaign_id, currency_code, amount_minor
FROM cost`,
  };
}
