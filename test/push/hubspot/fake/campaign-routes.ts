import { isJsonObject, type JsonObject } from '../../../../src/support/json-value.ts';
import type { FakeAccount } from './account.ts';
import { failed, type Route } from './reply.ts';
import { deleted, freshId, patched, stamped } from './stored.ts';

/** Campaigns, of which the list shows only the properties that are asked for. */
export function campaignRoutes({ campaigns }: FakeAccount, pageSize: number): readonly Route[] {
  return [
    [
      'GET',
      /^\/marketing\/v3\/campaigns$/,
      (_, __, query) => {
        const start = Number(query.get('after') ?? 0);
        const asked = (query.get('properties') ?? '').split(',');
        const page = [...campaigns.values()].slice(start, start + pageSize);
        const next = start + page.length;
        const paging = next < campaigns.size ? { paging: { next: { after: String(next) } } } : {};
        return { status: 200, json: { total: campaigns.size, results: page.map(only(asked)), ...paging } };
      },
    ],
    [
      'POST',
      /^\/marketing\/v3\/campaigns$/,
      (_, body) => {
        const { properties } = body;
        if (!isJsonObject(properties) || typeof properties['hs_name'] !== 'string')
          return failed(400, 'hs_name is required', 'VALIDATION_ERROR');
        const id = freshId();
        campaigns.set(id, stamped({ id, businessUnits: [], properties }));
        return { status: 201, json: campaigns.get(id) ?? {} };
      },
    ],
    [
      'PATCH',
      /^\/marketing\/v3\/campaigns\/([^/]+)$/,
      ([id = ''], { properties }) => {
        const before = campaigns.get(id)?.['properties'];
        const merged = { ...(isJsonObject(before) && before), ...(isJsonObject(properties) && properties) };
        return patched(campaigns, id, { properties: merged });
      },
    ],
    ['DELETE', /^\/marketing\/v3\/campaigns\/([^/]+)$/, ([id = '']) => deleted(campaigns, id)],
  ];
}

function only(names: readonly string[]): (campaign: JsonObject) => JsonObject {
  return ({ properties, ...head }) => {
    const entries = isJsonObject(properties) ? Object.entries(properties) : [];
    return { ...head, properties: Object.fromEntries(entries.filter(([name]) => names.includes(name))) };
  };
}
