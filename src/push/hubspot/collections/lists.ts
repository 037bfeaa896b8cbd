import { isJsonObject, type JsonObject } from '../../../support/json-value.ts';
import type { Collection, Done, LiveComponent, Sought, Update } from '../../collection.ts';
import type { Trouble } from '../../trouble.ts';
import type { ApiRequest, HubspotApi } from '../hubspot-api.ts';
import { componentOf, done, inTurn, isTrouble, listed, removed, wordOf } from '../replies.ts';

/** As many as the search gives at once. */
const pageSize = 500;
/** Ids in one address. */
const mostIds = 50;

/** Lists, which HubSpot calls segments: `/crm/v3/lists`. */
export function lists(api: HubspotApi, endpoint: string): Collection {
  return {
    references: ({ id, name }) => [[`list:${name}`, id]],
    read: async (sought) => {
      if (sought.names.size === 0) return withFilters(api, endpoint, [...sought.ids]);
      const all = await everyList(api, endpoint);
      if (isTrouble(all)) return all;
      const ours = all.filter((list) => isSought(list, sought)).map(({ listId }) => wordOf(listId));
      return withFilters(api, endpoint, ours);
    },
    create: (body) => done(api, { method: 'POST', path: endpoint, body }, listIn('list')),
    update: (update) => updated(api, endpoint, update),
    // HubSpot gives each name once.
    setAside: ({ id, name }) => done(api, renaming(endpoint, id, `${name} (${id})`)),
    remove: ({ id }) => removed(api, `${endpoint}/${encodeURIComponent(id)}`),
  };
}

function isSought({ listId, name }: JsonObject, { ids, names }: Sought): boolean {
  return names.has(wordOf(name)) || ids.has(wordOf(listId));
}

/** Names and ids of all lists; the search shows no filters. */
async function everyList(api: HubspotApi, endpoint: string): Promise<readonly JsonObject[] | Trouble> {
  const found: JsonObject[] = [];
  for (let offset = 0; ; ) {
    const reply = await api({
      method: 'POST',
      path: `${endpoint}/search`,
      body: { query: '', count: pageSize, offset, additionalProperties: [] },
      isRepeatable: true,
    });
    if (reply.came !== 'json') return reply;
    const page = listed(reply.json, 'lists');
    if (isTrouble(page)) return page;
    found.push(...page);
    const next = Number(reply.json['offset']);
    if (reply.json['hasMore'] !== true || page.length === 0) return found;
    offset = next > offset ? next : offset + page.length;
  }
}

async function withFilters(
  api: HubspotApi,
  endpoint: string,
  ids: readonly string[],
): Promise<readonly LiveComponent[] | Trouble> {
  const found: LiveComponent[] = [];
  for (let start = 0; start < ids.length; start += mostIds) {
    const asked = ids.slice(start, start + mostIds).map((id) => `listIds=${encodeURIComponent(id)}`);
    const reply = await api({ method: 'GET', path: `${endpoint}?${asked.join('&')}&includeFilters=true` });
    if (reply.came !== 'json') return reply;
    const page = listed(reply.json, 'lists');
    if (isTrouble(page)) return page;
    found.push(...page.map(asList));
  }
  return found;
}

/** A name and filters are changed by requests of their own. */
async function updated(api: HubspotApi, endpoint: string, { body, live }: Update): Promise<Done | Trouble> {
  const at = `${endpoint}/${encodeURIComponent(live.id)}`;
  const name = wordOf(body['name']);
  const shown = listIn('updatedList');
  return inTurn([
    ...(name === live.name ? [] : [() => done(api, renaming(endpoint, live.id, name), shown)]),
    () =>
      done(api, {
        method: 'PUT',
        path: `${at}/update-list-filters`,
        body: { filterBranch: body['filterBranch'] ?? {} },
      }),
  ]);
}

function renaming(endpoint: string, id: string, name: string): ApiRequest {
  const at = `${endpoint}/${encodeURIComponent(id)}/update-list-name`;
  return { method: 'PUT', path: `${at}?listName=${encodeURIComponent(name)}` };
}

function asList(body: JsonObject): LiveComponent {
  return componentOf(body, 'listId', 'name');
}

function listIn(key: string): (json: JsonObject) => LiveComponent | undefined {
  return (json) => {
    const list = json[key];
    return isJsonObject(list) && isJsonObject(list['filterBranch']) ? asList(list) : undefined;
  };
}
