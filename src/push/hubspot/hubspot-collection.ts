import type { Collection } from '../collection.ts';
import { campaigns } from './collections/campaigns.ts';
import { lists } from './collections/lists.ts';
import { scores, workflows } from './collections/paged.ts';
import { pipelines } from './collections/pipelines.ts';
import { properties } from './collections/properties.ts';
import { validations } from './collections/validations.ts';
import type { HubspotApi } from './hubspot-api.ts';

/** In the order in which they are made: what comes later may read what comes earlier. */
const known: readonly (readonly [RegExp, (api: HubspotApi, endpoint: string) => Collection])[] = [
  [/^\/crm\/v3\/properties\/[\w-]+\/groups$/, properties],
  [/^\/crm\/v3\/properties\/[\w-]+$/, properties],
  [/^\/crm\/v3\/property-validations\/[\w-]+$/, validations],
  [/^\/crm\/v3\/pipelines\/[\w-]+$/, pipelines],
  [/^\/crm\/v3\/lists$/, lists],
  [/^\/marketing\/lead-scoring\/[\w-]+\/scores$/, scores],
  [/^\/marketing\/v3\/campaigns$/, campaigns],
  [/^\/automation\/v4\/flows$/, workflows],
];

/** Whether a push writes to an address at all. */
export function isHubspotCollection(endpoint: string): boolean {
  return known.some(([shape]) => shape.test(endpoint));
}

export function hubspotRank(endpoint: string): number {
  return known.findIndex(([shape]) => shape.test(endpoint));
}

/** What is at an address to which components are posted. */
export function hubspotCollection(api: HubspotApi, endpoint: string): Collection {
  const found = known.find(([shape]) => shape.test(endpoint));
  if (found === undefined) throw new Error(`nothing is known of ${endpoint}`);
  return found[1](api, endpoint);
}
