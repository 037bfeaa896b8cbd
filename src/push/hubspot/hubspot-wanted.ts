import { hubspotRequests } from '../../compile/hubspot/hubspot.ts';
import type { Payload } from '../../compile/hubspot/payload.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../support/json-value.ts';
import type { WantedComponent } from '../wanted-component.ts';
import { wordOf } from './replies.ts';

/** What the agreement wants HubSpot to have, in the order in which it has to be made. */
export function hubspotWanted(
  agreement: Agreement,
  configuration: TargetConfiguration,
): readonly WantedComponent[] {
  return hubspotRequests(agreement, configuration).map(wantedOf);
}

function wantedOf({ body, endpoint, entryKeys, file, method }: Payload): WantedComponent {
  const plain = plainObject(body);
  const head = { key: file.replace(/\.json$/, ''), body: plain, isPart: false };
  if (method === 'POST') return { ...head, endpoint, name: nameOf(plain), ...(entryKeys && { entryKeys }) };
  // The address says what it is called.
  const [, rules, property = '', rule = ''] = /^(.*)\/([^/]+)\/rule-type\/([^/]+)$/.exec(endpoint) ?? [];
  if (rules !== undefined) return { ...head, endpoint: rules, name: `${property}/${rule}` };
  const end = endpoint.lastIndexOf('/');
  return { ...head, endpoint: endpoint.slice(0, end), name: endpoint.slice(end + 1), isPart: true };
}

function nameOf({ label, name, properties }: JsonObject): string {
  const campaign = isJsonObject(properties) ? properties['hs_name'] : undefined;
  return wordOf(campaign ?? name ?? label);
}

/** As the API will read it. */
function plainObject(body: unknown): JsonObject {
  const plain: JsonValue = JSON.parse(JSON.stringify(body));
  if (!isJsonObject(plain)) throw new Error('a body of a request is no object');
  return plain;
}
