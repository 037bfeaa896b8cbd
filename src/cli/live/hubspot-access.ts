import { serverAddress } from '../../notify/server-address.ts';
import type { HubspotAccess } from '../../push/hubspot/hubspot-api.ts';
import type { Io } from '../io.ts';

/** HubSpot's own address; accounts in other regions are answered there, too. */
const usual = 'https://api.hubapi.com';

/** How HubSpot's API is reached, or one sentence that says what is missing. A token on a command line could be read by everybody on the machine. */
export function hubspotAccess({ environment }: Pick<Io, 'environment'>): HubspotAccess | string {
  const token = environment['HUBSPOT_ACCESS_TOKEN']?.trim() ?? '';
  if (token === '')
    return 'HUBSPOT_ACCESS_TOKEN is not set; it holds the access token of a private app of the account';
  if (!/^[\x21-\x7e]{8,4096}$/.test(token))
    return 'HUBSPOT_ACCESS_TOKEN holds no token: blanks or other signs are in it (its value is not shown)';
  const address = serverAddress(environment['HUBSPOT_API_URL'] ?? usual, 'HUBSPOT_API_URL');
  if (typeof address === 'string') return address;
  if (/[?#]/.test(address.url))
    return 'HUBSPOT_API_URL has a ? or # in it, behind which the paths of the API would be lost; write the address without';
  return { url: address.url, token };
}
