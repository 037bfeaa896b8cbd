import type { Trouble } from '../trouble.ts';
import type { HubspotApi } from './hubspot-api.ts';
import { wordOf } from './replies.ts';

/** The account to which a token belongs. */
export interface HubspotAccount {
  readonly came: 'account';
  /** HubSpot calls it the id of the portal, or Hub ID. */
  readonly id: string;
  /** `STANDARD`, `SANDBOX`, … */
  readonly kind: string;
}

export async function hubspotAccount(api: HubspotApi): Promise<HubspotAccount | Trouble> {
  const reply = await api({ method: 'GET', path: '/account-info/v3/details' });
  if (reply.came !== 'json') return reply;
  const id = wordOf(reply.json['portalId']);
  return id === ''
    ? { came: 'stopped', reason: 'HubSpot does not say to which account the token belongs' }
    : { came: 'account', id, kind: wordOf(reply.json['accountType']) };
}
