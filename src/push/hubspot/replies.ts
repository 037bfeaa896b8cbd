import { isJsonObject, type JsonObject, type JsonValue } from '../../support/json-value.ts';
import type { Done, LiveComponent } from '../collection.ts';
import type { Trouble } from '../trouble.ts';
import type { ApiReply, ApiRequest, HubspotApi } from './hubspot-api.ts';

export function isTrouble(given: object): given is Trouble {
  return 'came' in given && given.came !== 'json' && given.came !== 'done';
}

/** The objects of a list in an answer; an answer without it is none of the API. */
export function listed(json: JsonObject, under: string): readonly JsonObject[] | Trouble {
  const found: JsonValue | undefined = json[under];
  if (!Array.isArray(found))
    return { came: 'unknown', reason: `HubSpot's answer has no “${under}”, where a list was expected` };
  return found.filter(isJsonObject);
}

/** All pages of a list that goes on `after` a mark. */
export async function allPages(
  api: HubspotApi,
  path: string,
  asked = '',
): Promise<readonly JsonObject[] | Trouble> {
  const found: JsonObject[] = [];
  const marks = new Set<string>();
  let after: string | undefined;
  for (;;) {
    const reply = await api({
      method: 'GET',
      path: `${path}?limit=100${asked === '' ? '' : `&${asked}`}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
    });
    if (reply.came !== 'json') return reply;
    const page = listed(reply.json, 'results');
    if (isTrouble(page)) return page;
    found.push(...page);
    const next = nextOf(reply.json);
    if (next === undefined) return found;
    // Without the rest, what is there would be made a second time; and a mark that comes again would never end.
    if (next === '' || marks.has(next))
      return { came: 'unknown', reason: 'HubSpot does not say where its list goes on' };
    marks.add(next);
    after = next;
  }
}

/** Where the list goes on; undefined where it does not, empty where that is not said. */
function nextOf({ paging }: JsonObject): string | undefined {
  const next = isJsonObject(paging) ? paging['next'] : undefined;
  return isJsonObject(next) ? wordOf(next['after']) : undefined;
}

/** A component by the keys under which its id and its name stand. */
export function componentOf(body: JsonObject, idKey: string, nameKey: string): LiveComponent {
  return { id: wordOf(body[idKey]), name: wordOf(body[nameKey]), body };
}

export function wordOf(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Asks for a change; `live` reads what the answer shows of it. An answer that shows nothing with an id tells nothing. */
export async function done(
  api: HubspotApi,
  request: ApiRequest,
  live?: (json: JsonObject) => LiveComponent | undefined,
): Promise<Done | Trouble> {
  return doneBy(await api(request), live);
}

function doneBy(
  reply: ApiReply,
  live: ((json: JsonObject) => LiveComponent | undefined) | undefined,
): Done | Trouble {
  if (reply.came !== 'json') return reply;
  const shown = live?.(reply.json);
  return shown === undefined || shown.id === '' ? { came: 'done' } : { came: 'done', live: shown };
}

/** What is to be gone is gone, whoever removed it. */
export async function removed(api: HubspotApi, path: string): Promise<Done | Trouble> {
  const reply = await api({ method: 'DELETE', path });
  return reply.came === 'refused' && reply.reason.startsWith('HubSpot answered 404')
    ? { came: 'done' }
    : doneBy(reply, undefined);
}

/** Each in turn; the first that is not done ends it. */
export async function inTurn(steps: readonly (() => Promise<Done | Trouble>)[]): Promise<Done | Trouble> {
  for (const step of steps) {
    const result = await step();
    if (result.came !== 'done') return result;
  }
  return { came: 'done' };
}

export function without(body: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));
}
