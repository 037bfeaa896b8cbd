import type { Agreement } from '../../model/agreement.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import { normalText } from '../../support/normal-text.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';

/** The properties of events that say what a touch was about and which campaign it belongs to. */
const assetProperty = 'asset';
const campaignProperty = 'campaign';

/**
 * The touches among the events: signals that some attribution counts or some channel claims, without bots and our own
 * people. Of several channels that claim a signal the first in the declared order has it; a signal that none claims is a
 * channel of its own.
 */
export function touchModel(agreement: Agreement, dialect: Dialect): Model {
  const { attributions, signals } = agreement;
  const channels = channelsByOrder(agreement);
  const counted = Object.values(attributions).flatMap((attribution) => attribution.signals);
  const types = [...new Set([...counted, ...channels.flatMap((channel) => channel.signals)])].sort();
  const properties = new Set(Object.values(signals).flatMap((signal) => signal.properties));
  const missing = 'CAST(NULL AS VARCHAR)';
  const asset = properties.has(assetProperty) ? dialect.name(assetProperty) : missing;
  const campaign = properties.has(campaignProperty) ? campaignSql(agreement, dialect) : missing;
  return {
    name: 'touch',
    query: `SELECT event_id AS touch_id, lead_id, signal_id AS touch_type, ${channelSql(agreement, dialect)} AS channel_id,
  ${campaign} AS campaign_id, ${asset} AS asset_id, occurred_at, logged_at
FROM event
WHERE (is_excluded IS NULL OR NOT is_excluded) AND ${types.length === 0 ? 'FALSE' : `signal_id IN (${types.map(dialect.text).join(', ')})`}`,
  };
}

function channelSql(agreement: Agreement, { text }: Dialect): string {
  const claimed = new Map<string, string>();
  for (const { id, signals } of channelsByOrder(agreement))
    for (const signal of signals) if (!claimed.has(signal)) claimed.set(signal, id);
  const cases = [...claimed].map(([signal, channel]) => `WHEN ${text(signal)} THEN ${text(channel)}`);
  return cases.length === 0 ? 'signal_id' : `CASE signal_id ${cases.join(' ')} ELSE signal_id END`;
}

/** A campaign of the calendar by its id or by what its links carry; any other name stands for itself. */
function campaignSql({ campaigns }: Agreement, { name, text }: Dialect): string {
  const column = name(campaignProperty);
  const cases = Object.values(campaigns).flatMap(({ id, utm }) => {
    const carried = utm === undefined ? id : normalText(utm.campaign);
    return carried === id ? [] : [`WHEN ${text(carried)} THEN ${text(id)}`];
  });
  return cases.length === 0 ? column : `CASE ${column} ${cases.join(' ')} ELSE ${column} END`;
}
