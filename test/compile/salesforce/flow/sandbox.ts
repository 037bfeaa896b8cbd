import { formulaValue, type Held } from './flow-formula.ts';
import type { ReadCondition, ReadElement, ReadFlow, ReadPath, ReadValue } from './read-flow.ts';

/** A lead by API name of its fields; what is not there is blank. */
export type LeadRecord = Readonly<Record<string, Held>>;

/** A task that a flow made. */
export interface MadeTask {
  readonly at: number;
  readonly subject: Held;
  readonly owner: Held;
}

/** One lead in an organisation that has the flows switched on, as Salesforce describes how it runs them. */
export interface Sandbox {
  readonly lead: () => LeadRecord;
  readonly tasks: () => readonly MadeTask[];
  /** Saves the lead with other values, at an instant not before the last. */
  readonly save: (changes: LeadRecord, at: number) => void;
  /** Lets time pass: paths run at their instants. */
  readonly advance: (to: number) => void;
  /** Runs a daily flow on the lead. */
  readonly runDaily: (name: string, at: number) => void;
}

interface Waiting {
  readonly flow: ReadFlow;
  readonly path: ReadPath;
  readonly at: number;
}

/**
 * `queues` are the names of the queues that exist. `movesPaths`: whether a path moves when the field it waits for changes on
 * a lead that goes on passing the filters.
 */
export function sandboxOf(
  flows: readonly ReadFlow[],
  initial: LeadRecord,
  queues: readonly string[],
  movesPaths = true,
): Sandbox {
  let lead: LeadRecord = initial;
  let waiting: readonly Waiting[] = [];
  const tasks: MadeTask[] = [];
  const ordered = flows.toSorted((left, right) => left.order - right.order);
  const ofTrigger = (trigger: string) => ordered.filter(({ start }) => start.trigger === trigger);

  const save = (changes: LeadRecord, at: number): void => {
    const prior = lead;
    const draft: Record<string, Held> = { ...prior, ...changes };
    for (const flow of ofTrigger('RecordBeforeSave')) {
      if (!passes(flow, { record: draft, prior, at })) continue;
      run(flow, flow.start.next, {
        at,
        record: () => draft,
        write: (field, value) => {
          draft[field] = value;
        },
      });
    }
    lead = draft;
    for (const flow of ofTrigger('RecordAfterSave')) {
      const isIn = passes(flow, { record: draft, prior, at });
      const wasIn = passes(flow, { record: prior, prior, at });
      schedule(flow, { isIn, wasIn, prior, at });
      if (isIn && (!flow.start.onlyWhenChanged || !wasIn)) runNow(flow, flow.start.next, at);
    }
  };

  /** Paths wait while the lead passes; another value in the field moves them, a lead that passes no more drops them. */
  const schedule = (
    flow: ReadFlow,
    { isIn, wasIn, prior, at }: { isIn: boolean; wasIn: boolean; prior: LeadRecord; at: number },
  ): void => {
    const others = waiting.filter((each) => each.flow !== flow);
    if (!isIn) {
      waiting = others;
      return;
    }
    const kept = waiting.filter((each) => each.flow === flow);
    const paths = flow.start.paths.flatMap((path): readonly Waiting[] => {
      const value = lead[path.field] ?? null;
      const isNew = !wasIn || (movesPaths && value !== (prior[path.field] ?? null));
      if (!isNew) return kept.filter((each) => each.path === path);
      return typeof value === 'number'
        ? [{ flow, path, at: Math.max(value + path.minutes * 60_000, at) }]
        : [];
    });
    waiting = [...others, ...paths];
  };

  const runNow = (flow: ReadFlow, first: string | undefined, at: number): void =>
    run(flow, first, {
      at,
      record: () => lead,
      update: (changes) => save(changes, at),
      create: (fields) =>
        tasks.push({ at, subject: fields['Subject'] ?? null, owner: fields['OwnerId'] ?? null }),
      find: (name) => (queues.includes(name) ? `id of ${name}` : null),
    });

  const advance = (to: number): void => {
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= to).toSorted((left, right) => left.at - right.at);
      if (next === undefined) return;
      waiting = waiting.filter((each) => each !== next);
      runNow(next.flow, next.path.next, next.at);
    }
  };

  const runDaily = (name: string, at: number): void => {
    const flow = flows.find((each) => each.name === name && each.start.trigger === 'Scheduled');
    if (flow === undefined) throw new Error(`no daily flow ${name}`);
    if (passes(flow, { record: lead, prior: lead, at })) runNow(flow, flow.start.next, at);
  };

  return { lead: () => lead, tasks: () => tasks, save, advance, runDaily };
}

interface Scope {
  readonly at: number;
  readonly record: () => LeadRecord;
  readonly write?: (field: string, value: Held) => void;
  readonly update?: (changes: LeadRecord) => void;
  readonly create?: (fields: LeadRecord) => void;
  readonly find?: (queue: string) => string | null;
}

function run(flow: ReadFlow, first: string | undefined, scope: Scope): void {
  const found = new Map<string, string | null>();
  // What the flow sees of the lead is what it was when the interview began, with its own changes.
  let own: LeadRecord = scope.record();
  const valueIn = (value: ReadValue): Held => read(flow, value, { at: scope.at, record: own, found });
  let next = first;
  for (let steps = 0; next !== undefined; steps++) {
    const element: ReadElement | undefined = flow.elements.get(next);
    if (element === undefined || steps > 200) throw new Error(`${flow.name} is lost at ${next}`);
    next = element.next;
    const set = Object.fromEntries(
      element.set.map(({ to, value }) => [to.replace('$Record.', ''), valueIn(value)] as const),
    );
    switch (element.kind) {
      case 'decisions': {
        const holds = (condition: ReadCondition): boolean =>
          compares(
            condition.operator,
            valueIn({ kind: 'elementReference', text: condition.left }),
            valueIn(condition.right),
          );
        const outcome = element.outcomes.find(({ conditions, logic }) =>
          logicHolds(logic, conditions.map(holds)),
        );
        if (outcome !== undefined) next = outcome.next;
        break;
      }
      case 'assignments':
        for (const [field, value] of Object.entries(set)) scope.write?.(field, value);
        own = scope.record();
        break;
      case 'recordUpdates':
        scope.update?.(set);
        own = { ...own, ...set };
        break;
      case 'recordCreates':
        scope.create?.(set);
        break;
      case 'recordLookups': {
        const name = element.filters.find(({ left }) => left === 'DeveloperName')?.right.text ?? '';
        found.set(element.name, scope.find?.(name) ?? null);
        break;
      }
      default:
        throw new Error(`unknown element ${element.kind}`);
    }
  }
}

interface Seen {
  readonly at: number;
  readonly record: LeadRecord;
  readonly found: ReadonlyMap<string, string | null>;
}

function read(flow: ReadFlow, { kind, text }: ReadValue, seen: Seen): Held {
  switch (kind) {
    case 'stringValue':
      return text;
    case 'numberValue':
      return Number(text);
    case 'booleanValue':
      return text === 'true';
    case 'elementReference':
      return referred(flow, text, seen);
    default:
      throw new Error(`unknown value ${kind}`);
  }
}

function referred(flow: ReadFlow, reference: string, seen: Seen): Held {
  if (reference === '$Flow.CurrentDateTime') return seen.at;
  if (reference === '$Flow.CurrentDate') return Math.floor(seen.at / 86_400_000);
  if (reference === '$GlobalConstant.EmptyString' || flow.variables.includes(reference)) return null;
  if (reference.startsWith('$Record.')) return seen.record[reference.slice('$Record.'.length)] ?? null;
  const formula = flow.formulas.get(reference);
  if (formula !== undefined) return formulaValue(formula, (inner) => referred(flow, inner, seen));
  const found = seen.found.get(reference.replace(/\.Id$/, ''));
  if (found === undefined) throw new Error(`unknown reference ${reference}`);
  return found;
}

/** Does the lead pass the filters of the start? */
function passes(
  flow: ReadFlow,
  { record, prior, at }: { readonly record: LeadRecord; readonly prior: LeadRecord; readonly at: number },
): boolean {
  const seen = { at, record, found: new Map() };
  const answers = flow.start.filters.map(({ left, operator, right }) => {
    const value = record[left] ?? null;
    if (operator === 'IsChanged') return (value !== (prior[left] ?? null)) === (right.text === 'true');
    return compares(operator, value, read(flow, right, seen));
  });
  return logicHolds(flow.start.logic, answers);
}

/** Nothing is less or greater than a blank. */
function compares(operator: string, left: Held, right: Held): boolean {
  const isBlank = left === null || left === '';
  switch (operator) {
    case 'IsNull':
      return isBlank === right;
    case 'EqualTo':
      return (isBlank ? null : left) === (right === '' ? null : right);
    case 'NotEqualTo':
      return !compares('EqualTo', left, right);
    default: {
      if (typeof left !== 'number' || typeof right !== 'number') return false;
      if (operator === 'LessThan') return left < right;
      if (operator === 'LessThanOrEqualTo') return left <= right;
      if (operator === 'GreaterThan') return left > right;
      if (operator === 'GreaterThanOrEqualTo') return left >= right;
      throw new Error(`unknown operator ${operator}`);
    }
  }
}

/** `and`, `or` or `1 AND (2 OR 3)`. */
function logicHolds(logic: string, answers: readonly boolean[]): boolean {
  if (logic === 'and') return answers.every(Boolean);
  if (logic === 'or') return answers.some(Boolean);
  const tokens = logic.match(/\d+|[()]|AND|OR/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let value = both();
    while (tokens[at] === 'OR') {
      at++;
      value = both() || value;
    }
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (tokens[at] === 'AND') {
      at++;
      value = one() && value;
    }
    return value;
  };
  const one = (): boolean => {
    const token = tokens[at++] ?? '';
    if (token !== '(') {
      const answer = answers[Number(token) - 1];
      if (answer === undefined) throw new Error(`${logic} names no condition ${token}`);
      return answer;
    }
    const value = either();
    at++;
    return value;
  };
  const value = either();
  if (at !== tokens.length) throw new Error(`cannot read ${logic}`);
  return value;
}
