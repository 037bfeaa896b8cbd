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
 * people. A touch is one of the channel that claims its signal, or of its campaign's channel where that one claims none; a
 * signal that no channel claims is a channel of its own. `leads` names a relation of those of whom touches are asked; all of them
 * without it.
 */
export function touchModel(agreement: Agreement, dialect: Dialect, leads?: string): Model {
  const { attributions, channels, signals } = agreement;
  const counted = Object.values(attributions).flatMap((attribution) => attribution.signals);
  const types = [
    ...new Set([...counted, ...Object.values(channels).flatMap((channel) => channel.signals)]),
  ].sort();
  const properties = new Set(Object.values(signals).flatMap((signal) => signal.properties));
  const missing = 'CAST(NULL AS VARCHAR)';
  const asset = properties.has(assetProperty) ? dialect.name(assetProperty) : missing;
  const campaign = properties.has(campaignProperty) ? campaignSql(agreement, dialect) : missing;
  return {
    name: 'touch',
    query: `SELECT touch_id, lead_id, touch_type, ${channelSql(agreement, dialect)} AS channel_id, campaign_id, asset_id, occurred_at, logged_at
FROM (
  SELECT event_id AS touch_id, lead_id, signal_id AS touch_type, ${campaign} AS campaign_id, ${asset} AS asset_id, occurred_at, logged_at
  FROM event
  WHERE ${leads === undefined ? '' : `lead_id IN (SELECT lead_id FROM ${leads}) AND `}(is_excluded IS NULL OR NOT is_excluded) AND ${dialect.isAmong('signal_id', types, Object.keys(signals))}
) AS happened`,
  };
}

function channelSql(agreement: Agreement, { text }: Dialect): string {
  const channels = channelsByOrder(agreement);
  const claimed = new Map<string, string>();
  for (const { id, signals } of channels)
    for (const signal of signals) if (!claimed.has(signal)) claimed.set(signal, id);
  const bySignal = chosen(
    'touch_type',
    [...claimed].map(([signal, channel]) => `WHEN ${text(signal)} THEN ${text(channel)}`),
  );
  // A channel whose touches are no signals of their own, such as paid search, has only its campaigns.
  const silent = new Set(channels.filter(({ signals }) => signals.length === 0).map(({ id }) => id));
  const byCampaign = Object.values(agreement.campaigns)
    .filter(({ channel }) => silent.has(channel))
    .map(({ id, channel }) => `WHEN ${text(id)} THEN ${text(channel)}`);
  return chosen('campaign_id', byCampaign, bySignal);
}

function chosen(column: string, cases: readonly string[], other: string = column): string {
  return cases.length === 0 ? other : `CASE ${column} ${cases.join(' ')} ELSE ${other} END`;
}

/** A campaign of the calendar by its id or by what its links carry; any other name stands for itself. */
function campaignSql({ campaigns }: Agreement, { name, text }: Dialect): string {
  const column = name(campaignProperty);
  const cases = Object.values(campaigns).flatMap(({ id, utm }) => {
    const carried = utm === undefined ? id : normalText(utm.campaign);
    return carried === id ? [] : [`WHEN ${text(carried)} THEN ${text(id)}`];
  });
  return chosen(column, cases);
}
