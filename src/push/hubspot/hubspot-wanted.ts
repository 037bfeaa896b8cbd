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
  const key = file.replace(/\.json$/, '');
  if (method === 'PATCH') {
    // HubSpot brings it; the address says what it is called.
    const end = endpoint.lastIndexOf('/');
    const name = endpoint.slice(end + 1);
    return { key, endpoint: endpoint.slice(0, end), name, body: plain, isPart: true };
  }
  const name = wordOf(plain['name'] ?? plain['label']);
  return { key, endpoint, name, body: plain, isPart: false, ...(entryKeys && { entryKeys }) };
}

/** As the API will read it. */
function plainObject(body: unknown): JsonObject {
  const plain: JsonValue = JSON.parse(JSON.stringify(body));
  if (!isJsonObject(plain)) throw new Error('a body of a request is no object');
  return plain;
}
