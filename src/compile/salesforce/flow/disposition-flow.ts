import type { Reason } from '../../../model/reason.ts';
import type { Workbench } from '../workbench.ts';
import { allOf, isBlank, isEqual } from './condition.ts';
import { entering } from './entered.ts';
import type { MoveFields } from './entry-flow.ts';
import { type FieldValue, type Flow, type FlowElement, type FlowFormula, now, ofLead } from './flow.ts';
import { flowNames } from './flow-names.ts';
import type { RecyclingFields } from './recycling.ts';

/**
 * Does what a reason says when it is chosen for a lead that sales has: moves it, ends the cycle, and writes track and date
 * of the return (semantics §4).
 */
export function dispositionFlow(
  workbench: Workbench,
  fields: MoveFields & RecyclingFields,
  order: number,
): Flow {
  const effects = effectsOf(Object.values(workbench.agreement.reasons));
  return {
    name: flowNames(workbench).disposition,
    label: 'Disposition',
    description:
      'When a reason is chosen for a lead that sales has: moves the lead where the reason sends it, ends the cycle, and writes track and date of the return.',
    order,
    start: {
      when: 'before save',
      becomesTrue: false,
      paths: [],
      filters: [
        { field: fields.reason, operator: 'IsChanged', value: { flag: true } },
        { field: fields.reason, operator: 'IsNull', value: { flag: false } },
        { field: fields.endedAt, operator: 'IsNull', value: { flag: true } },
      ],
      logic: 'and',
      next: 'Where_It_Is',
    },
    formulas: waits(effects, fields),
    blanks: [],
    elements: [
      ...handed(workbench, fields),
      {
        kind: 'decision',
        name: 'By_Reason',
        label: 'What the reason says',
        description: 'Reasons with the same consequence together.',
        outcomes: effects.map(({ name, reasons }) => ({
          name: `Is_${name}`,
          label: reasons.map(({ title }) => workbench.words(title)).join(', '),
          ...allOf([reasons.map(({ id }) => isEqual(fields.reason, { text: id }))]),
          next: `Do_${name}`,
        })),
      },
      ...effects.map((effect) => consequence(workbench, effect, fields)),
    ],
  };
}

/** Reasons that do the same to a lead. */
interface Effect {
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly like: Reason;
}

function effectsOf(reasons: readonly Reason[]): readonly Effect[] {
  const byEffect = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const { to, track, waitDays } = reason;
    const key = JSON.stringify([isEnd(reason), to, track, waitDays]);
    byEffect.set(key, [...(byEffect.get(key) ?? []), reason]);
  }
  return [...byEffect.values()].flatMap((alike, index) => {
    const [like] = alike;
    return like === undefined ? [] : [{ name: `Effect_${index + 1}`, reasons: alike, like }];
  });
}

/** Every class but a return ends the cycle. */
function isEnd({ class: kind }: Reason): boolean {
  return kind !== 'return';
}

/** A lead that is not handed over can be given a reason, but nothing follows from it. */
function handed(workbench: Workbench, fields: MoveFields): readonly FlowElement[] {
  const { handoff, stages } = workbench.agreement.lifecycle;
  const rank = stages.findIndex(({ id }) => id === handoff.stage);
  const worked = stages.slice(rank).map(({ id }) => isEqual(fields.stage, { text: id }));
  const { handoffOutcome, stage } = fields;
  return [
    {
      kind: 'decision',
      name: 'Where_It_Is',
      label: 'Does sales have the lead?',
      description: 'From the handoff on; before the decision the reason rejects it.',
      outcomes: [
        {
          name: 'Undecided',
          label: 'Handed over, not decided',
          ...allOf([isEqual(stage, { text: handoff.stage }), isBlank(handoffOutcome)]),
          next: 'Reject',
        },
        { name: 'Worked', label: 'Sales has it', ...allOf([worked]), next: 'By_Reason' },
      ],
    },
    {
      kind: 'assignment',
      name: 'Reject',
      label: 'Rejected',
      description: 'The handoff is decided.',
      set: [{ field: handoffOutcome, value: { text: 'rejected' } }],
      next: 'By_Reason',
    },
  ];
}

function consequence(
  workbench: Workbench,
  { like, name }: Effect,
  fields: MoveFields & RecyclingFields,
): FlowElement {
  const { to, track, waitDays } = like;
  const set: readonly (FieldValue | undefined)[] = [
    to === undefined ? undefined : { field: fields.stage, value: { text: to } },
    ...(to === undefined ? [] : entering(workbench, to)),
    isEnd(like) ? { field: fields.endedAt, value: now } : undefined,
    track === undefined || fields.track === undefined
      ? undefined
      : { field: fields.track, value: { text: track } },
    waitDays === undefined ? undefined : { field: fields.reopenOn, value: { ref: `After_${waitDays}_Days` } },
  ];
  return {
    kind: 'assignment',
    name: `Do_${name}`,
    label: 'Do what it says',
    description: 'Writes the consequences of the reason into the lead.',
    set: set.filter((each) => each !== undefined),
  };
}

/** A date that somebody entered counts before the wait. */
function waits(effects: readonly Effect[], { reopenOn }: MoveFields): readonly FlowFormula[] {
  const days = [...new Set(effects.flatMap(({ like }) => like.waitDays ?? []))];
  return days.map((wait) => ({
    name: `After_${wait}_Days`,
    description: 'The date that was entered, else the end of the wait.',
    type: 'Date',
    expression: `BLANKVALUE({!${ofLead(reopenOn)}}, {!$Flow.CurrentDate} + ${wait})`,
  }));
}
