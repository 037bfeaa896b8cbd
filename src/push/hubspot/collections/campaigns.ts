import { isJsonObject, type JsonObject } from '../../../support/json-value.ts';
import type { Collection, LiveComponent } from '../../collection.ts';
import type { HubspotApi } from '../hubspot-api.ts';
import { allPages, done, isTrouble, removed, wordOf } from '../replies.ts';

/** What the list of campaigns shows only where it is asked for. */
const shown = ['hs_name', 'hs_start_date', 'hs_end_date', 'hs_currency_code', 'hs_notes'];

/** Campaigns: `/marketing/v3/campaigns`. */
export function campaigns(api: HubspotApi, endpoint: string): Collection {
  const at = (id: string): string => `${endpoint}/${encodeURIComponent(id)}`;
  return {
    read: async ({ ids, names }) => {
      const found = await allPages(api, endpoint, `properties=${shown.join(',')}`);
      if (isTrouble(found)) return found;
      return found.map(asCampaign).filter(({ id, name }) => names.has(name) || ids.has(id));
    },
    create: (body) => done(api, { method: 'POST', path: endpoint, body }, campaignIn),
    update: ({ body, live }) => done(api, { method: 'PATCH', path: at(live.id), body }, campaignIn),
    remove: ({ id }) => removed(api, at(id)),
  };
}

/** An answer to a change shows other properties than the list does; only what both show can be compared later. */
function asCampaign(json: JsonObject): LiveComponent {
  const all = isJsonObject(json['properties']) ? json['properties'] : {};
  const properties = Object.fromEntries(Object.entries(all).filter(([name]) => shown.includes(name)));
  return { id: wordOf(json['id']), name: wordOf(all['hs_name']), body: { properties } };
}

function campaignIn(json: JsonObject): LiveComponent | undefined {
  const campaign = asCampaign(json);
  return campaign.id === '' || campaign.name === '' ? undefined : campaign;
}
