import { Ajv } from 'ajv';

/**
 * What HubSpot's documentation says of the request that creates a workflow (`POST /automation/v4/flows`), as far as leadpact
 * writes it: written from the guide, the reference of actions and enrolment, and HubSpot's own notes on the form of workflows.
 * The official client has no model of this API. Stricter than HubSpot: nothing unknown is let through.
 */
export function flowJudge(): (body: unknown) => boolean {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
  const validate = ajv.compile(flow);
  return (body) => validate(body) === true && isSound(body as Flow); // checked the line before
}

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}
const is = (...values: readonly (boolean | number | string)[]): object => ({ enum: values });
const text = { type: 'string', minLength: 1 };
const number = { type: 'string', pattern: '^[1-9][0-9]*$' };
const whole = { type: 'string', pattern: '^-?[0-9]+$' };
const none = { type: 'array', maxItems: 0 };
const objectType = is('0-1', '0-2');

const connection = object({ edgeType: is('STANDARD', 'GOTO'), nextActionId: number });

const propertyFilter = object({
  filterType: is('PROPERTY'),
  property: text,
  operation: {
    type: 'object',
    required: ['operationType', 'operator', 'includeObjectsWithNoValueSet'],
    properties: {
      operationType: text,
      operator: text,
      includeObjectsWithNoValueSet: { type: 'boolean' },
    },
  },
});
const listFilter = object({
  filterType: is('IN_LIST'),
  operator: is('IN_LIST', 'NOT_IN_LIST'),
  listId: { type: 'string', pattern: '^(?:[0-9]+|\\{\\{list:[\\s\\S]+\\}\\})$' },
});
const and = object({
  filterBranchType: is('AND'),
  filterBranchOperator: is('AND'),
  filterBranches: none,
  filters: { type: 'array', minItems: 1, items: { oneOf: [propertyFilter, listFilter] } },
});
const or = object({
  filterBranchType: is('OR'),
  filterBranchOperator: is('OR'),
  filterBranches: { type: 'array', minItems: 1, items: and },
  filters: none,
});

const objectProperty = object({ type: is('OBJECT_PROPERTY'), propertyName: text });

const setProperty = object({
  property_name: text,
  value: {
    oneOf: [
      object({ type: is('STATIC_VALUE'), staticValue: text }),
      object({ type: is('INCREMENT'), incrementAmount: { type: 'number' } }),
      object({ type: is('TIMESTAMP'), timestampType: is('EXECUTION_TIME') }),
    ],
  },
});
const delay = object({
  delta: { type: 'string', pattern: '^[0-9]+$' },
  time_unit: is('MINUTES', 'HOURS', 'DAYS'),
});
const delayUntil = object({ date: objectProperty, delta: whole, time_unit: is('MINUTES', 'HOURS', 'DAYS') });
const task = object(
  {
    task_type: is('TODO', 'CALL', 'EMAIL'),
    // HubSpot replaces tokens in these; none is meant.
    subject: { type: 'string', minLength: 1, not: { type: 'string', pattern: '\\{[{%#]' } },
    body: {
      type: 'string',
      pattern: '^<p>[^<>]*</p>$',
      not: { type: 'string', pattern: '\\{[{%#]' },
    },
    priority: is('NONE', 'LOW', 'MEDIUM', 'HIGH'),
    associations: {
      type: 'array',
      minItems: 1,
      items: object({
        target: object({
          associationCategory: is('HUBSPOT_DEFINED'),
          associationTypeId: is(204),
        }),
        value: object({ type: is('ENROLLED_OBJECT') }),
      }),
    },
    use_explicit_associations: is('true', 'false'),
    owner_assignment: object({ type: is('CUSTOM'), value: objectProperty }),
  },
  ['owner_assignment'],
);

function single(actionTypeId: string, fields: object): object {
  return object(
    {
      actionId: number,
      type: is('SINGLE_CONNECTION'),
      actionTypeId: is(actionTypeId),
      actionTypeVersion: is(0),
      fields,
      connection,
    },
    ['connection'],
  );
}

const action = {
  oneOf: [
    single('0-1', delay),
    single('0-3', task),
    single('0-5', setProperty),
    single('0-35', delayUntil),
    object(
      {
        actionId: number,
        type: is('LIST_BRANCH'),
        listBranches: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: object({ branchName: text, filterBranch: or, connection }, ['connection']),
        },
        defaultBranchName: text,
        defaultBranch: connection,
      },
      ['defaultBranch'],
    ),
  ],
};

const enrollment = object({
  type: is('LIST_BASED'),
  shouldReEnroll: { type: 'boolean' },
  listFilterBranch: or,
  reEnrollmentTriggersFilterBranches: { type: 'array', items: and },
  unEnrollObjectsNotMeetingCriteria: { type: 'boolean' },
});

const shared = {
  name: text,
  description: { type: 'string' },
  flowType: is('WORKFLOW'),
  // Nothing that leadpact writes runs before somebody has looked at it.
  isEnabled: is(false),
  startActionId: number,
  actions: { type: 'array', minItems: 1, items: action },
  enrollmentCriteria: enrollment,
  blockedDates: none,
  customProperties: object({}),
  dataSources: none,
  timeWindows: none,
};

const flow = {
  oneOf: [
    object({
      ...shared,
      type: is('CONTACT_FLOW'),
      objectTypeId: is('0-1'),
      canEnrollFromSalesforce: { type: 'boolean' },
      suppressionListIds: none,
    }),
    object({ ...shared, type: is('PLATFORM_FLOW'), objectTypeId: objectType }),
  ],
};

interface Flow {
  readonly startActionId: string;
  readonly actions: readonly Action[];
}
interface Connection {
  readonly nextActionId: string;
}
interface Action {
  readonly actionId: string;
  readonly connection?: Connection;
  readonly defaultBranch?: Connection;
  readonly listBranches?: readonly { readonly connection?: Connection }[];
}

/** Every action is there once and reached from the first one, and none is reached from itself. */
function isSound({ actions, startActionId }: Flow): boolean {
  const byId = new Map(actions.map((each) => [each.actionId, each]));
  const reached = new Set<string>();
  const ends = (id: string, on: readonly string[]): boolean => {
    const found = byId.get(id);
    if (found === undefined || on.includes(id)) return false;
    reached.add(id);
    return nextOf(found).every((next) => ends(next, [...on, id]));
  };
  return byId.size === actions.length && ends(startActionId, []) && reached.size === actions.length;
}

function nextOf({ connection, defaultBranch, listBranches = [] }: Action): readonly string[] {
  return [connection, defaultBranch, ...listBranches.map((branch) => branch.connection)].flatMap((each) =>
    each === undefined ? [] : [each.nextActionId],
  );
}
