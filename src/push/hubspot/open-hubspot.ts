import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { HttpPort } from '../../notify/http.ts';
import type { Collection, LiveComponent } from '../collection.ts';
import { readLive } from '../live-system.ts';
import { type BodyComparison, isRead, type PushChoices, planPush } from '../plan-push.ts';
import { type AppliedAccount, emptyAccount } from '../push-lock.ts';
import type { PushPlan } from '../push-plan.ts';
import type { Trouble } from '../trouble.ts';
import { type HubspotAccount, hubspotAccount } from './hubspot-account.ts';
import { type HubspotAccess, hubspotApi } from './hubspot-api.ts';
import { hubspotBodies } from './hubspot-bodies.ts';
import { hubspotCollection, hubspotRank } from './hubspot-collection.ts';
import { hubspotWanted } from './hubspot-wanted.ts';
import { unmetProperties } from './unmet-properties.ts';

interface Configured {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
}

/** A HubSpot account that can be planned for and pushed to. */
export interface OpenHubspot {
  readonly account: HubspotAccount;
  readonly comparison: BodyComparison;
  readonly collectionAt: (endpoint: string) => Collection;
  /** What the account has of the kinds that are wanted. */
  readonly read: () => Promise<ReadAccount>;
  /** Reads the account and says what is to be done; nothing is written. */
  readonly plan: (
    before: AppliedAccount,
    choices: PushChoices,
  ) => Promise<{ readonly plan: PushPlan; readonly references: Map<string, string> }>;
}

/** An account at one moment. */
export interface ReadAccount {
  readonly live: readonly { readonly at: string; readonly component: LiveComponent }[];
  readonly unread: readonly { readonly endpoint: string; readonly trouble: Trouble }[];
  /** Where everything was read. */
  readonly endpoints: readonly string[];
}

/** Asks whose account it is; nothing else yet. */
export async function openHubspot(
  http: HttpPort,
  access: HubspotAccess,
  { agreement, configuration }: Configured,
): Promise<OpenHubspot | Trouble> {
  const api = hubspotApi(http, access);
  const account = await hubspotAccount(api);
  if (account.came !== 'account') return account;
  const comparison = hubspotBodies(agreement, configuration);
  const wanted = hubspotWanted(agreement, configuration);
  const collections = new Map<string, Collection>();
  const collectionAt = (endpoint: string): Collection => {
    const collection = collections.get(endpoint) ?? hubspotCollection(api, endpoint);
    collections.set(endpoint, collection);
    return collection;
  };
  return {
    account,
    comparison,
    collectionAt,
    read: async () => {
      const { collections } = await readLive(collectionAt, wanted, emptyAccount);
      const found = [...collections];
      return {
        live: found.flatMap(([endpoint, { live }]) =>
          isRead(live) ? live.map((component) => ({ at: `${endpoint}/${component.id}`, component })) : [],
        ),
        endpoints: found.flatMap(([endpoint, { live }]) => (isRead(live) ? [endpoint] : [])),
        unread: found.flatMap(([endpoint, { live }]) => (isRead(live) ? [] : [{ endpoint, trouble: live }])),
      };
    },
    plan: async (before, choices) => {
      const live = await readLive(collectionAt, wanted, before);
      // Where properties cannot be read, HubSpot itself has to say what is lacking.
      const unmet = unmetProperties(wanted, (endpoint) => {
        const found = live.collections.get(endpoint)?.live;
        return found !== undefined && isRead(found) ? found : undefined;
      });
      const plan = planPush({ wanted, unmet, ...live, rankOf: hubspotRank, choices, comparison });
      return { plan, references: live.references };
    },
  };
}
