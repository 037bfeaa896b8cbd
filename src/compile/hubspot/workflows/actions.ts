import { xmlText } from '../../../support/xml-text.ts';
import type { Branch, Step } from './step.ts';

/** The steps as HubSpot keeps them: a flat list in which every action names the next one. */
export function actionsOf(steps: readonly Step[]): readonly unknown[] {
  const ids = new Map<Step, string>();
  number(steps, ids);
  return written(steps, undefined, ids);
}

/** From `1`, in the order in which they are read. */
function number(steps: readonly Step[], ids: Map<Step, string>): void {
  for (const step of steps) {
    ids.set(step, String(ids.size + 1));
    if (step.do !== 'branch') continue;
    for (const way of waysOf(step)) number(way, ids);
  }
}

function written(
  steps: readonly Step[],
  after: string | undefined,
  ids: ReadonlyMap<Step, string>,
): readonly unknown[] {
  return steps.flatMap((step, index) => {
    const actionId = idOf(step, ids);
    const following = steps[index + 1];
    const next = following === undefined ? after : idOf(following, ids);
    if (step.do === 'branch') return writtenBranch(step, actionId, next, ids);
    const { actionTypeId, fields } = actionOf(step);
    const head = { actionId, type: 'SINGLE_CONNECTION', actionTypeId, actionTypeVersion: 0, fields };
    return [{ ...head, ...(next !== undefined && { connection: connectionTo(next) }) }];
  });
}

/** What is done on each way, the last one being that of everybody else. */
function waysOf({ otherwiseThen = [], ways }: Branch): readonly (readonly Step[])[] {
  return [...ways.map(({ steps }) => steps), otherwiseThen];
}

function writtenBranch(
  step: Branch,
  actionId: string,
  next: string | undefined,
  ids: ReadonlyMap<Step, string>,
): readonly unknown[] {
  const startOf = ([first]: readonly Step[]): string | undefined =>
    first === undefined ? next : idOf(first, ids);
  const otherwise = startOf(step.otherwiseThen ?? []);
  const branch = {
    actionId,
    type: 'LIST_BRANCH',
    listBranches: step.ways.map(({ filters, name, steps }) => {
      const to = startOf(steps);
      return {
        branchName: name,
        filterBranch: filters,
        ...(to !== undefined && { connection: connectionTo(to) }),
      };
    }),
    defaultBranchName: step.otherwise,
    ...(otherwise !== undefined && { defaultBranch: connectionTo(otherwise) }),
  };
  return [branch, ...waysOf(step).flatMap((way) => written(way, next, ids))];
}

function idOf(step: Step, ids: ReadonlyMap<Step, string>): string {
  const id = ids.get(step);
  if (id === undefined) throw new Error('a step without a number');
  return id;
}

function connectionTo(nextActionId: string): unknown {
  return { edgeType: 'STANDARD', nextActionId };
}

/** Kind and fields of an action, as HubSpot's reference of action types gives them. */
function actionOf(step: Exclude<Step, { readonly do: 'branch' }>): { actionTypeId: string; fields: unknown } {
  switch (step.do) {
    case 'set':
      return { actionTypeId: '0-5', fields: { property_name: step.property, value: step.value } };
    case 'wait':
      return { actionTypeId: '0-1', fields: { delta: String(step.minutes), time_unit: 'MINUTES' } };
    case 'wait-until': {
      const date = { type: 'OBJECT_PROPERTY', propertyName: step.property };
      return {
        actionTypeId: '0-35',
        fields: { date, delta: String(step.minutes), time_unit: 'MINUTES' },
      };
    }
    case 'task':
      return { actionTypeId: '0-3', fields: taskFields(step) };
    default:
      return step satisfies never;
  }
}

function taskFields({ body, forOwner, subject }: Extract<Step, { readonly do: 'task' }>): unknown {
  const owner = { type: 'OBJECT_PROPERTY', propertyName: 'hubspot_owner_id' };
  return {
    task_type: 'TODO',
    subject: withoutTokens(subject),
    body: `<p>${xmlText(withoutTokens(body))}</p>`,
    priority: 'HIGH',
    associations: [{ target: taskOfContact, value: { type: 'ENROLLED_OBJECT' } }],
    use_explicit_associations: 'true',
    ...(forOwner && { owner_assignment: { type: 'CUSTOM', value: owner } }),
  };
}

/** HubSpot puts a property of the record in the place of `{{ … }}`; texts of an agreement never ask for one. */
function withoutTokens(text: string): string {
  return text.replaceAll(/\{(?=[{%#])/g, '{ ');
}

/** The association from a contact to a task. */
const taskOfContact = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 204 };
