import type { JsonObject } from '../../../support/json-value.ts';
import type { Collection, LiveComponent } from '../../collection.ts';
import type { Trouble } from '../../trouble.ts';
import type { HubspotApi } from '../hubspot-api.ts';
import { allPages, componentOf, done, isTrouble, removed, wordOf } from '../replies.ts';

interface Paged {
  /** Path below a component at which the whole of it is read and written. */
  readonly whole: string;
  /** What the API asks for beside the body when a component is replaced. */
  readonly replacement: (body: JsonObject, live: LiveComponent) => JsonObject;
}

/** Components whose list is a page of heads, each whole only by itself, and replaced as a whole. */
function paged({ replacement, whole }: Paged): (api: HubspotApi, endpoint: string) => Collection {
  return (api, endpoint) => {
    const at = (id: string): string => `${endpoint}/${encodeURIComponent(id)}`;
    return {
      read: async ({ ids, names }) => {
        if (names.size === 0)
          return wholes(
            api,
            [...ids].map((id) => at(id) + whole),
          );
        const heads = await allPages(api, endpoint);
        if (isTrouble(heads)) return heads;
        const ours = heads.filter(({ id, name }) => names.has(wordOf(name)) || ids.has(wordOf(id)));
        return wholes(
          api,
          ours.map(({ id }) => at(wordOf(id)) + whole),
        );
      },
      create: (body) => done(api, { method: 'POST', path: endpoint, body }, wholeIn),
      update: ({ body, live }) =>
        done(api, { method: 'PUT', path: at(live.id) + whole, body: replacement(body, live) }),
      remove: ({ id }) => removed(api, at(id)),
    };
  };
}

/** Not every version of an API shows what it made. */
function wholeIn(json: JsonObject): LiveComponent | undefined {
  const shown = componentOf(json, 'id', 'name');
  return shown.id === '' || shown.name === '' || Object.keys(json).length < 4 ? undefined : shown;
}

async function wholes(
  api: HubspotApi,
  paths: readonly string[],
): Promise<readonly LiveComponent[] | Trouble> {
  const found: LiveComponent[] = [];
  for (const path of paths) {
    const reply = await api({ method: 'GET', path });
    if (reply.came !== 'json') return reply;
    found.push(componentOf(reply.json, 'id', 'name'));
  }
  return found;
}

/** Lead scores, as the drafts that somebody publishes: `/marketing/lead-scoring/<version>/scores`. */
export const scores: (api: HubspotApi, endpoint: string) => Collection = paged({
  whole: '/draft',
  replacement: (body) => body,
});

/** Workflows: `/automation/v4/flows`. One that is changed elsewhere meanwhile has another revision, and is refused. */
export const workflows: (api: HubspotApi, endpoint: string) => Collection = paged({
  whole: '',
  replacement: (body, live) => ({
    ...body,
    revisionId: live.body['revisionId'] ?? '',
    // Whoever switched it on has decided that.
    isEnabled: live.body['isEnabled'] === true,
  }),
});
