import type { Workbench } from '../workbench.ts';
import type { ClockFields } from './clock-fields.ts';
import { isKnown } from './condition.ts';
import {
  blank,
  type Flow,
  type FlowCondition,
  type FlowElement,
  type FlowValue,
  now,
  ofLead,
} from './flow.ts';
import { flowNames } from './flow-names.ts';

/**
 * Works out, whenever the lead is saved, where the promise stands: met if it was stopped by the limit, breached after the
 * limit, warned from the first warning on (semantics §5). All of it is read off the instants, so it never depends on what
 * was there before.
 */
export function slaStateFlow(workbench: Workbench, clock: ClockFields, order: number): Flow {
  const title = workbench.words(clock.sla.title);
  return {
    name: flowNames(workbench).slaState(clock.sla.id),
    label: `Promise: ${title} – state`,
    description: `Keeps ${clock.state} on the lead: running, warned, breached or met, read off the instants of the clock whenever the lead is saved. ${workbench.words(clock.sla.promise)}`,
    order,
    start: {
      when: 'before save',
      becomesTrue: false,
      paths: [],
      filters: [clock.due, clock.state].map((field) => ({
        field,
        operator: 'IsNull',
        value: { flag: false },
      })),
      logic: 'or',
      next: 'Where_It_Stands',
    },
    formulas: [],
    blanks: [],
    elements: [decision(clock), ...states(clock)],
  };
}

function decision({ due, stop, warning }: ClockFields): FlowElement {
  const until = (field: string, than: FlowValue): readonly FlowCondition[] => [
    isKnown(field),
    { left: ofLead(field), operator: 'LessThanOrEqualTo', right: than },
  ];
  const outcome = (name: string, label: string, conditions: readonly FlowCondition[]) => ({
    name: `Is_${name}`,
    label,
    conditions: [isKnown(due), ...conditions],
    logic: 'and',
    next: `Set_${name}`,
  });
  return {
    kind: 'decision',
    name: 'Where_It_Stands',
    label: 'Where the promise stands',
    description: 'Read off the instants, in this order.',
    outcomes: [
      outcome('Met', 'Stopped in time', until(stop, { ref: ofLead(due) })),
      outcome('Breached', 'After the limit', [{ left: ofLead(due), operator: 'LessThan', right: now }]),
      ...(warning === undefined ? [] : [outcome('Warned', 'After the first warning', until(warning, now))]),
      outcome('Running', 'Before the limit', []),
    ],
    otherwise: 'Set_Nothing',
  };
}

function states({ state, warning }: ClockFields): readonly FlowElement[] {
  const set = (name: string, value: FlowValue): FlowElement => ({
    kind: 'assignment',
    name: `Set_${name}`,
    label: `Set ${name.toLowerCase()}`,
    description: 'Writes the state into the lead that is being saved.',
    set: [{ field: state, value }],
  });
  const named = ['Met', 'Breached', ...(warning === undefined ? [] : ['Warned']), 'Running'];
  return [...named.map((name) => set(name, { text: name.toLowerCase() })), set('Nothing', blank)];
}
