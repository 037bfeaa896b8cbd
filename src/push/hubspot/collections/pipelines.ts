import { isJsonObject, type JsonObject } from '../../../support/json-value.ts';
import { canonicalJson } from '../../../support/stable-json.ts';
import type { Collection, Done, Entry, LiveComponent, Update } from '../../collection.ts';
import type { Trouble } from '../../trouble.ts';
import type { HubspotApi } from '../hubspot-api.ts';
import { componentOf, done, inTurn, isTrouble, listed, removed, wordOf } from '../replies.ts';

/** Pipelines of one type of object: `/crm/v3/pipelines/leads`. Their stages are changed one by one, so that each keeps its id. */
export function pipelines(api: HubspotApi, endpoint: string): Collection {
  return {
    entries: { under: 'stages', id: 'id', name: 'label' },
    references: (live) => [
      ...stagesOf(live).map(({ id, label }) => [`stage:${live.name}/${wordOf(label)}`, wordOf(id)] as const),
    ],
    read: async () => {
      const reply = await api({ method: 'GET', path: endpoint });
      if (reply.came !== 'json') return reply;
      const found = listed(reply.json, 'results');
      return isTrouble(found) ? found : found.filter(({ archived }) => archived !== true).map(asPipeline);
    },
    create: (body) => done(api, { method: 'POST', path: endpoint, body }, asPipeline),
    update: (update) => updated(api, `${endpoint}/${encodeURIComponent(update.live.id)}`, update),
    // Leads that stand in it would lose their place.
    remove: ({ id }) =>
      removed(api, `${endpoint}/${encodeURIComponent(id)}?validateReferencesBeforeDelete=true`),
  };
}

function asPipeline(body: JsonObject): LiveComponent {
  return componentOf(body, 'id', 'label');
}

function updated(
  api: HubspotApi,
  at: string,
  { body, entries, gone, live }: Update,
): Promise<Done | Trouble> {
  const stages = new Map(stagesOf(live).map((stage) => [wordOf(stage['id']), stage]));
  const { displayOrder, label } = body;
  const head = { label: label ?? '', displayOrder: displayOrder ?? 0 };
  const isSameHead = live.body['label'] === head.label && live.body['displayOrder'] === head.displayOrder;
  return inTurn([
    ...(isSameHead ? [] : [() => done(api, { method: 'PATCH' as const, path: at, body: head })]),
    // Names first become free, then are taken.
    ...gone.map(
      (id) => () =>
        removed(api, `${at}/stages/${encodeURIComponent(id)}?validateReferencesBeforeDelete=true`),
    ),
    ...inTheWay(entries, stages).map(
      ({ body: { label }, id }) =>
        () =>
          done(api, {
            method: 'PATCH' as const,
            path: `${at}/stages/${encodeURIComponent(id)}`,
            body: { label: `${wordOf(label)} (${id})` },
          }),
    ),
    ...entries.flatMap((entry) => stageSteps(api, at, entry, stages)),
  ]);
}

/** Stages that have a label which an earlier one is to get; each label is given once. */
function inTheWay(
  entries: readonly Entry[],
  stages: ReadonlyMap<string, JsonObject>,
): readonly { readonly id: string; readonly body: JsonObject }[] {
  return entries.flatMap(({ body: { label }, id = '' }, index) => {
    const body = stages.get(id);
    if (body === undefined || body['label'] === label) return [];
    const isTaken = entries.slice(0, index).some((earlier) => earlier.body['label'] === body['label']);
    return isTaken ? [{ id, body }] : [];
  });
}

function stageSteps(
  api: HubspotApi,
  at: string,
  { body, id }: Entry,
  stages: ReadonlyMap<string, JsonObject>,
): readonly (() => Promise<Done | Trouble>)[] {
  const there = id === undefined ? undefined : stages.get(id);
  if (id === undefined || there === undefined)
    return [() => done(api, { method: 'POST', path: `${at}/stages`, body })];
  const isSame = Object.entries(body).every(
    ([key, value]) => canonicalJson(there[key] ?? null) === canonicalJson(value),
  );
  const path = `${at}/stages/${encodeURIComponent(id)}`;
  return isSame ? [] : [() => done(api, { method: 'PATCH', path, body })];
}

function stagesOf({ body }: LiveComponent): readonly JsonObject[] {
  const { stages } = body;
  return Array.isArray(stages) ? stages.filter(isJsonObject) : [];
}
