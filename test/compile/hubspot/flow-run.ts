/** A workflow as leadpact writes it. */
export interface FlowBody {
  readonly startActionId: string;
  readonly actions: readonly FlowAction[];
  readonly enrollmentCriteria: unknown;
}

interface FlowAction {
  readonly actionId: string;
  readonly type: string;
  readonly actionTypeId?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly connection?: Next;
  readonly listBranches?: readonly { readonly filterBranch: unknown; readonly connection?: Next }[];
  readonly defaultBranch?: Next;
}
interface Next {
  readonly nextActionId: string;
}

/** Properties of a contact; instants as milliseconds. */
export type RunContact = Readonly<Record<string, unknown>>;

/** What happened, with the instant. */
export type Happening =
  | { readonly at: number; readonly set: string; readonly to: unknown }
  | { readonly at: number; readonly task: unknown; readonly owned: boolean };

interface Surroundings {
  /** Ids of the lists that have the contact. */
  readonly lists?: readonly string[];
  readonly now?: number;
}

/** Sends a contact through a workflow by what HubSpot’s documentation says of its actions. */
export function runFlow(
  flow: FlowBody,
  contact: RunContact,
  { lists = [], now = 0 }: Surroundings = {},
): { readonly contact: RunContact; readonly log: readonly Happening[] } {
  const byId = new Map(flow.actions.map((action) => [action.actionId, action]));
  let state = { contact: { ...contact }, at: now };
  const log: Happening[] = [];
  let next: string | undefined = flow.startActionId;
  for (let steps = 0; next !== undefined; steps++) {
    if (steps > flow.actions.length) throw new Error('the workflow never ends');
    const action = byId.get(next);
    if (action === undefined) throw new Error(`no action ${next}`);
    if (action.type === 'LIST_BRANCH') {
      next = wayOf(action, state.contact, lists)?.nextActionId;
      continue;
    }
    state = done(action, state, log);
    next = action.connection?.nextActionId;
  }
  return { contact: state.contact, log };
}

function wayOf(action: FlowAction, contact: RunContact, lists: readonly string[]): Next | undefined {
  const way = action.listBranches?.find(({ filterBranch }) => meets(filterBranch as Branch, contact, lists));
  return way === undefined ? action.defaultBranch : way.connection;
}

interface Branch {
  readonly filterBranchType: 'AND' | 'OR';
  readonly filterBranches: readonly Branch[];
  readonly filters: readonly {
    readonly listId?: string;
    readonly property?: string;
    readonly operation?: { readonly operator: string; readonly values: readonly unknown[] };
  }[];
}

function meets(
  { filterBranches, filterBranchType, filters }: Branch,
  contact: RunContact,
  lists: readonly string[],
): boolean {
  const answers = [
    ...filterBranches.map((branch) => meets(branch, contact, lists)),
    ...filters.map(({ listId, operation, property = '' }) => {
      if (listId !== undefined) return lists.includes(listId);
      if (operation?.operator !== 'IS_ANY_OF') throw new Error('a filter that no branch has');
      return operation.values.includes(contact[property]);
    }),
  ];
  return filterBranchType === 'OR' ? answers.includes(true) : !answers.includes(false);
}

interface State {
  readonly contact: Record<string, unknown>;
  readonly at: number;
}

function done({ actionTypeId, fields = {} }: FlowAction, state: State, log: Happening[]): State {
  const { at, contact } = state;
  switch (actionTypeId) {
    case '0-1':
      return { contact, at: at + minutes(fields) };
    case '0-35': {
      const { propertyName } = fields['date'] as { propertyName: string };
      const due = contact[propertyName];
      if (typeof due !== 'number') throw new Error(`no instant in ${propertyName}`);
      // What has passed is not waited for.
      return { contact, at: Math.max(at, due + minutes(fields)) };
    }
    case '0-3':
      log.push({ at, task: fields['subject'], owned: 'owner_assignment' in fields });
      return state;
    case '0-5': {
      const property = String(fields['property_name']);
      const to = settledValue(fields['value'] as SetTo, contact[property], at);
      log.push({ at, set: property, to });
      return { at, contact: { ...contact, [property]: to } };
    }
    default:
      throw new Error(`an unknown action ${actionTypeId}`);
  }
}

function minutes({ delta, time_unit }: Readonly<Record<string, unknown>>): number {
  if (time_unit !== 'MINUTES') throw new Error(`an unknown unit ${String(time_unit)}`);
  return Number(delta) * 60_000;
}

interface SetTo {
  readonly type: string;
  readonly staticValue?: string;
  readonly incrementAmount?: number;
}

function settledValue({ incrementAmount, staticValue, type }: SetTo, before: unknown, at: number): unknown {
  if (type === 'INCREMENT') return Number(before) + Number(incrementAmount);
  return type === 'TIMESTAMP' ? at : staticValue;
}
