import { isJsonObject, type JsonValue } from '../../../../src/support/json-value.ts';
import type { FakeAccount } from './account.ts';
import { failed, type Route } from './reply.ts';
import { deleted, freshId, patched, text } from './stored.ts';

/** Properties that a filter branch reads. */
function propertiesIn(value: JsonValue): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isJsonObject(value) && value['filterType'] === 'PROPERTY' ? [text(value['property'])] : [];
  return [...own, ...Object.values(value).flatMap((item: JsonValue) => propertiesIn(item))];
}

export function listRoutes({ lists, properties }: FakeAccount, pageSize: number): readonly Route[] {
  const complaint = (branch: JsonValue, type: JsonValue = '0-1'): string | undefined => {
    const known = properties.get(type === '0-2' ? 'companies' : 'contacts');
    const unknown = propertiesIn(branch).find((name) => known?.has(name) !== true);
    return unknown === undefined ? undefined : `Property ${unknown} does not exist`;
  };
  const nameIsTaken = (name: string, but?: string): boolean =>
    [...lists.values()].some((list) => list['name'] === name && list['listId'] !== but);
  return [
    [
      'POST',
      /^\/crm\/v3\/lists$/,
      (_, body) => {
        if (nameIsTaken(text(body['name'])))
          return failed(400, 'A list with this name already exists', 'VALIDATION_ERROR');
        const wrong = complaint(body['filterBranch'] ?? {}, body['objectTypeId']);
        if (wrong !== undefined) return failed(400, wrong, 'VALIDATION_ERROR');
        const listId = freshId();
        lists.set(listId, {
          ...body,
          listId,
          listVersion: 1,
          processingStatus: 'COMPLETE',
          createdAt: new Date(0).toISOString(),
          size: 0,
        });
        return { status: 200, json: { list: lists.get(listId) ?? {} } };
      },
    ],
    [
      'POST',
      /^\/crm\/v3\/lists\/search$/,
      (_, body) => {
        const all = [...lists.values()].map(({ filterBranch: _branch, ...head }) => head);
        const offset = Number(body['offset'] ?? 0);
        const page = all.slice(offset, offset + Math.min(Number(body['count'] ?? 20), pageSize));
        const next = offset + page.length;
        return {
          status: 200,
          json: { lists: page, hasMore: next < all.length, offset: next, total: all.length },
        };
      },
    ],
    [
      'GET',
      /^\/crm\/v3\/lists$/,
      (_, __, query) => {
        const found = query.getAll('listIds').flatMap((id) => lists.get(id) ?? []);
        return { status: 200, json: { lists: found } };
      },
    ],
    [
      'PUT',
      /^\/crm\/v3\/lists\/([^/]+)\/update-list-filters$/,
      ([id = ''], body) => {
        const wrong = complaint(body['filterBranch'] ?? {}, lists.get(id)?.['objectTypeId']);
        if (wrong !== undefined) return failed(400, wrong, 'VALIDATION_ERROR');
        const reply = patched(lists, id, { filterBranch: body['filterBranch'] ?? {} });
        return reply.status === 200 ? { status: 200, json: { updatedList: reply.json ?? {} } } : reply;
      },
    ],
    [
      'PUT',
      /^\/crm\/v3\/lists\/([^/]+)\/update-list-name$/,
      ([id = ''], _, query) => {
        const name = query.get('listName') ?? '';
        if (nameIsTaken(name, id))
          return failed(400, 'A list with this name already exists', 'VALIDATION_ERROR');
        const reply = patched(lists, id, { name });
        const { filterBranch: _branch, ...head } = lists.get(id) ?? {};
        return reply.status === 200 ? { status: 200, json: { updatedList: head } } : reply;
      },
    ],
    ['DELETE', /^\/crm\/v3\/lists\/([^/]+)$/, ([id = '']) => deleted(lists, id)],
  ];
}
