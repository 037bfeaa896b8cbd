import { isJsonObject, type JsonObject } from '../../../support/json-value.ts';
import type { Collection, Done, LiveComponent } from '../../collection.ts';
import type { Trouble } from '../../trouble.ts';
import type { HubspotApi } from '../hubspot-api.ts';
import { done, isTrouble, listed, wordOf } from '../replies.ts';

/** Bounds of properties of one type of object: `/crm/v3/property-validations/0-1`, each known as `lp_sites/MAX_NUMBER`. They go with their property, and not otherwise. */
export function validations(api: HubspotApi, endpoint: string): Collection {
  const put = (name: string, body: JsonObject): Promise<Done | Trouble> =>
    done(api, { method: 'PUT', path: `${endpoint}/${addressOf(name)}`, body });
  return {
    read: async ({ ids, names }) => {
      const reply = await api({ method: 'GET', path: endpoint });
      if (reply.came !== 'json') return reply;
      const found = listed(reply.json, 'results');
      if (isTrouble(found)) return found;
      return found.flatMap(rulesOf).filter(({ name }) => names.has(name) || ids.has(name));
    },
    create: (body, name) => put(name, body),
    update: ({ body, live }) => put(live.id, body),
  };
}

function addressOf(name: string): string {
  const [property = '', rule = ''] = name.split('/');
  return `${encodeURIComponent(property)}/rule-type/${encodeURIComponent(rule)}`;
}

function rulesOf({ propertyName, propertyValidationRules: rules }: JsonObject): readonly LiveComponent[] {
  return (Array.isArray(rules) ? rules.filter(isJsonObject) : []).map(({ ruleType, ...body }) => {
    const name = `${wordOf(propertyName)}/${wordOf(ruleType)}`;
    return { id: name, name, body };
  });
}
