import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { HttpPort } from '../../notify/http.ts';
import type { Collection } from '../collection.ts';
import { readLive } from '../live-system.ts';
import { type BodyComparison, type PushChoices, planPush } from '../plan-push.ts';
import type { AppliedAccount } from '../push-lock.ts';
import type { PushPlan } from '../push-plan.ts';
import type { Trouble } from '../trouble.ts';
import { type HubspotAccount, hubspotAccount } from './hubspot-account.ts';
import { type HubspotAccess, hubspotApi } from './hubspot-api.ts';
import { hubspotBodies } from './hubspot-bodies.ts';
import { hubspotCollection } from './hubspot-collection.ts';
import { hubspotWanted } from './hubspot-wanted.ts';

interface Configured {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
}

/** A HubSpot account that can be planned for and pushed to. */
export interface OpenHubspot {
  readonly account: HubspotAccount;
  readonly comparison: BodyComparison;
  readonly collectionAt: (endpoint: string) => Collection;
  /** Reads the account; nothing is written. */
  readonly plan: (
    before: AppliedAccount,
    choices: PushChoices,
  ) => Promise<{ readonly plan: PushPlan; readonly references: Map<string, string> }>;
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
  const comparison = hubspotBodies(configuration);
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
    plan: async (before, choices) => {
      const live = await readLive(collectionAt, wanted, before);
      const plan = planPush({ wanted, applied: before, ...live, choices, comparison });
      return { plan, references: live.references };
    },
  };
}
