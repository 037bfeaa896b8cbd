import { isJsonObject, type JsonObject, type JsonValue } from '../../../../src/support/json-value.ts';
import { failed, type Route } from './reply.ts';
import { deleted, freshId, stamped } from './stored.ts';

interface PagedForm {
  /** Below a component, where the whole of it is. */
  readonly whole: string;
  readonly head: (body: JsonObject) => JsonObject;
  /** Whether the answer to a creation shows what was made. */
  readonly showsCreated: boolean;
  /** What keeps a replacement from being taken. */
  readonly conflict: (there: JsonObject, body: JsonObject) => boolean;
  readonly added: (id: string) => JsonObject;
}

export const scoreForm: PagedForm = {
  whole: '/draft',
  head: ({ id, name, objectTypeId }) => ({
    id: id ?? '',
    name: name ?? '',
    scoredObjectTypeId: objectTypeId ?? '',
    scoreType: 'COMBINED',
    lastConfigurationChangeTimestamp: new Date(0).toISOString(),
  }),
  showsCreated: false,
  conflict: () => false,
  added: () => ({ scoreStatus: 'DRAFT', scoreType: 'COMBINED' }),
};

export const flowForm: PagedForm = {
  whole: '',
  head: ({ flowType, id, isEnabled, name, objectTypeId, revisionId }) => ({
    id: id ?? '',
    name: name ?? '',
    isEnabled: isEnabled ?? false,
    objectTypeId: objectTypeId ?? '',
    revisionId: revisionId ?? '',
    flowType: flowType ?? '',
  }),
  showsCreated: true,
  conflict: (there, body) => there['revisionId'] !== body['revisionId'],
  added: () => ({ revisionId: '1', crmObjectCreationStatus: 'COMPLETE' }),
};

export function pagedRoutes(
  endpoint: string,
  all: Map<string, JsonObject>,
  form: PagedForm,
  pageSize: number,
  complaint: (body: JsonObject) => string | undefined = () => undefined,
): readonly Route[] {
  const at = endpoint.replaceAll('/', String.raw`\/`);
  const one = new RegExp(`^${at}\\/([^/]+)${form.whole}$`);
  return [
    [
      'GET',
      new RegExp(`^${at}$`),
      (_, __, query) => {
        const start = Number(query.get('after') ?? 0);
        const page = [...all.values()].slice(
          start,
          start + Math.min(Number(query.get('limit') ?? 10), pageSize),
        );
        const next = start + page.length;
        return {
          status: 200,
          json: {
            results: page.map(form.head),
            ...(next < all.size && { paging: { next: { after: String(next) } } }),
          },
        };
      },
    ],
    [
      'POST',
      new RegExp(`^${at}$`),
      (_, body) => {
        const wrong = complaint(body);
        if (wrong !== undefined) return failed(400, wrong, 'VALIDATION_ERROR');
        const id = freshId();
        all.set(id, stamped({ ...form.added(id), ...body, id }));
        return { status: 201, json: form.showsCreated ? (all.get(id) ?? {}) : {} };
      },
    ],
    [
      'GET',
      one,
      ([id = '']) =>
        all.has(id) ? { status: 200, json: all.get(id) ?? {} } : failed(404, 'not found', 'OBJECT_NOT_FOUND'),
    ],
    [
      'PUT',
      one,
      ([id = ''], body) => {
        const there = all.get(id);
        if (there === undefined) return failed(404, 'not found', 'OBJECT_NOT_FOUND');
        const wrong = complaint(body);
        if (wrong !== undefined) return failed(400, wrong, 'VALIDATION_ERROR');
        if (form.conflict(there, body)) return failed(409, 'the revision is not the newest', 'CONFLICT');
        const revision =
          there['revisionId'] === undefined ? {} : { revisionId: String(Number(there['revisionId']) + 1) };
        all.set(id, stamped({ ...there, ...body, ...revision, id }));
        return { status: 200, json: all.get(id) ?? {} };
      },
    ],
    ['DELETE', new RegExp(`^${at}\\/([^/]+)$`), ([id = '']) => deleted(all, id)],
  ];
}

/** A workflow takes its records from lists, and each has to be there. */
export function unknownList(value: JsonValue, lists: ReadonlyMap<string, JsonObject>): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const id = isJsonObject(value) ? value['listId'] : undefined;
  if (typeof id === 'string' && !lists.has(id)) return `list ${id} does not exist`;
  for (const item of Object.values(value)) {
    const found = unknownList(item, lists);
    if (found !== undefined) return found;
  }
  return undefined;
}
