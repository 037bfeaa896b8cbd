import type { Collection, LiveComponent } from '../../collection.ts';
import type { HubspotApi } from '../hubspot-api.ts';
import { componentOf, done, isTrouble, listed, removed, without } from '../replies.ts';

/** Properties, or groups of them, of one type of object: `/crm/v3/properties/contacts`, `…/contacts/groups`. */
export function properties(api: HubspotApi, endpoint: string): Collection {
  const named = (body: LiveComponent['body']): LiveComponent => componentOf(body, 'name', 'name');
  const at = (id: string): string => `${endpoint}/${encodeURIComponent(id)}`;
  return {
    entries: { under: 'options', id: 'value', name: 'value' },
    read: async () => {
      const reply = await api({ method: 'GET', path: endpoint });
      if (reply.came !== 'json') return reply;
      const found = listed(reply.json, 'results');
      return isTrouble(found) ? found : found.filter(({ archived }) => archived !== true).map(named);
    },
    create: (body) => done(api, { method: 'POST', path: endpoint, body }, named),
    // The name is the address and cannot be changed.
    update: ({ body, live }) =>
      done(api, { method: 'PATCH', path: at(live.id), body: without(body, ['name']) }, named),
    isFixed: ({ body }) => body['hubspotDefined'] === true,
    remove: ({ id }) => removed(api, at(id)),
  };
}
