import type { Reason } from '../../../model/reason.ts';
import type { ListView } from '../lifecycle/list-view.ts';
import type { Workbench } from '../workbench.ts';
import { allOf, isEqual, isKnown } from './condition.ts';
import { enteringAnew } from './entered.ts';
import type { MoveFields } from './entry-flow.ts';
import { faultFormula, faultNote, faultNoteName } from './fault-note.ts';
import { blank, type FieldValue, type Flow, type FlowElement, ofLead, today } from './flow.ts';
import { flowNames } from './flow-names.ts';
import { readyConditions } from './ready-conditions.ts';
import type { RecyclingFields } from './recycling.ts';

/** What the flow reads and writes besides the stage. */
export interface WakeUpFields extends MoveFields, RecyclingFields {
  readonly lastScored: string;
}

/**
 * Begins the next cycle of recycled leads every day: at the handoff stage, when its criteria hold, the wait is over, something
 * worth points happened since, and cycles are left (semantics §4, Re-MQL).
 */
export function wakeUpFlow(
  workbench: Workbench,
  reasons: readonly Reason[],
  view: ListView,
  fields: WakeUpFields,
  fault: string,
): Flow {
  return {
    name: flowNames(workbench).wakeUp,
    label: 'Wake up recycled leads',
    description:
      'Begins the next cycle of recycled leads every day: when their date has come, they fulfil what the handoff stage asks for, something worth points happened since, and cycles are left.',
    start: {
      when: 'daily',
      hour: 1,
      filters: [
        { field: fields.reopenOn, operator: 'LessThanOrEqualTo', value: today },
        { field: 'IsConverted', operator: 'EqualTo', value: { flag: false } },
      ],
      logic: 'and',
      next: 'May_Come_Back',
    },
    formulas: [
      faultFormula,
      {
        name: 'Next_Cycle',
        description: 'A blank cycle is the first.',
        type: 'Number',
        expression: `BLANKVALUE({!${ofLead(fields.cycle)}}, 1) + 1`,
      },
    ],
    blanks: [
      { name: 'No_Date', type: 'Date' },
      { name: 'No_Instant', type: 'DateTime' },
    ],
    elements: [
      mayComeBack(workbench, reasons, fields),
      {
        kind: 'decision',
        name: 'Is_Ready',
        label: 'Is the lead ready?',
        description: 'The same conditions as the list of ready leads.',
        outcomes: [
          {
            name: 'Ready',
            label: 'Ready',
            ...readyConditions(view, workbench.fields()),
            next: 'Begin_Cycle',
          },
        ],
      },
      beginCycle(workbench, fields),
      faultNote(fault),
    ],
  };
}

function mayComeBack(
  { agreement }: Workbench,
  reasons: readonly Reason[],
  { endedAt, lastScored, reason, reopenOn, stage }: WakeUpFields,
): FlowElement {
  const chosen = (of: readonly Reason[]) => of.map(({ id }) => isEqual(reason, { text: id }));
  const stages = [...new Set(reasons.flatMap(({ to }) => to ?? []))];
  return {
    kind: 'decision',
    name: 'May_Come_Back',
    label: 'May the lead come back?',
    description:
      'A date opens with its first minute; a wait ends in the course of its last day, so the next morning counts.',
    outcomes: [
      {
        name: 'Open_Again',
        label: 'Open again',
        ...allOf([
          chosen(reasons),
          stages.map((id) => isEqual(stage, { text: id })),
          [
            ...chosen(reasons.filter(({ asksDate }) => asksDate)),
            { left: ofLead(reopenOn), operator: 'LessThan', right: today },
          ],
          {
            left: 'Next_Cycle',
            operator: 'LessThanOrEqualTo',
            right: { number: agreement.lifecycle.cycles.max },
          },
          isKnown(endedAt),
          isKnown(lastScored),
          { left: ofLead(lastScored), operator: 'GreaterThan', right: { ref: ofLead(endedAt) } },
        ]),
        next: 'Is_Ready',
      },
    ],
  };
}

function beginCycle(workbench: Workbench, fields: WakeUpFields): FlowElement {
  const { stage } = workbench.agreement.lifecycle.handoff;
  const emptied = [
    fields.reason,
    fields.note,
    fields.handoffOutcome,
    fields.stoppedByGate,
    ...(fields.track === undefined ? [] : [fields.track]),
  ];
  const set: readonly FieldValue[] = [
    { field: fields.stage, value: { text: stage } },
    { field: fields.cycle, value: { ref: 'Next_Cycle' } },
    ...emptied.map((field) => ({ field, value: blank })),
    { field: fields.reopenOn, value: { ref: 'No_Date' } },
    { field: fields.endedAt, value: { ref: 'No_Instant' } },
    ...enteringAnew(workbench, stage, { ref: 'No_Instant' }),
  ];
  return {
    kind: 'update',
    name: 'Begin_Cycle',
    label: 'Begin the next cycle',
    description: 'At the handoff stage, with nothing left of the last cycle.',
    set,
    fault: faultNoteName,
  };
}
