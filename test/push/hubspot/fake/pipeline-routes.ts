import { isJsonObject, type JsonObject } from '../../../../src/support/json-value.ts';
import type { FakeAccount } from './account.ts';
import { type FakeReply, failed, type Route } from './reply.ts';
import { deleted, freshId, patched, stamped, text } from './stored.ts';

export function pipelineRoutes({ pipelines }: FakeAccount): readonly Route[] {
  const of = (type = ''): Map<string, JsonObject> => {
    const found = pipelines.get(type) ?? new Map<string, JsonObject>();
    pipelines.set(type, found);
    return found;
  };
  const stagesOf = (pipeline: JsonObject | undefined): readonly JsonObject[] =>
    Array.isArray(pipeline?.['stages']) ? pipeline['stages'].filter(isJsonObject) : [];
  const withStages = (type: string, id: string, stages: readonly JsonObject[]): FakeReply => {
    const labels = stages.map(({ label }) => text(label));
    if (new Set(labels).size !== labels.length)
      return failed(400, 'Stage labels must be unique', 'VALIDATION_ERROR');
    return patched(of(type), id, { stages });
  };
  return [
    [
      'GET',
      /^\/crm\/v3\/pipelines\/([^/]+)$/,
      ([type]) => ({ status: 200, json: { results: [...of(type).values()] } }),
    ],
    [
      'POST',
      /^\/crm\/v3\/pipelines\/([^/]+)$/,
      ([type], body) => {
        if ([...of(type).values()].some(({ label }) => label === body['label']))
          return failed(409, 'Pipeline label must be unique', 'CONFLICT');
        const stages = stagesOf(body);
        if (stages.some((stage) => !isJsonObject(stage['metadata'])))
          return failed(400, 'metadata is required', 'VALIDATION_ERROR');
        const id = freshId();
        of(type).set(
          id,
          stamped({ ...body, id, stages: stages.map((stage) => stamped({ ...stage, id: freshId() })) }),
        );
        return { status: 201, json: of(type).get(id) ?? {} };
      },
    ],
    [
      'PATCH',
      /^\/crm\/v3\/pipelines\/([^/]+)\/([^/]+)$/,
      ([type, id = ''], body) =>
        'stages' in body
          ? failed(400, 'stages have requests of their own', 'VALIDATION_ERROR')
          : patched(of(type), id, body),
    ],
    ['DELETE', /^\/crm\/v3\/pipelines\/([^/]+)\/([^/]+)$/, ([type, id = '']) => deleted(of(type), id)],
    [
      'POST',
      /^\/crm\/v3\/pipelines\/([^/]+)\/([^/]+)\/stages$/,
      ([type = '', id = ''], body) =>
        withStages(type, id, [...stagesOf(of(type).get(id)), stamped({ ...body, id: freshId() })]),
    ],
    [
      'PATCH',
      /^\/crm\/v3\/pipelines\/([^/]+)\/([^/]+)\/stages\/([^/]+)$/,
      ([type = '', id = '', stage = ''], body) =>
        withStages(
          type,
          id,
          stagesOf(of(type).get(id)).map((each) =>
            each['id'] === stage ? stamped({ ...each, ...body }) : each,
          ),
        ),
    ],
    [
      'DELETE',
      /^\/crm\/v3\/pipelines\/([^/]+)\/([^/]+)\/stages\/([^/]+)$/,
      ([type = '', id = '', stage = '']) => {
        const rest = stagesOf(of(type).get(id)).filter((each) => each['id'] !== stage);
        return { ...withStages(type, id, rest), status: 204 };
      },
    ],
  ];
}
