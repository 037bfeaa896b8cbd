import type { Stage } from '../../../model/lifecycle.ts';
import type { ListView } from '../lifecycle/list-view.ts';
import type { WorkFields } from '../lifecycle/work-fields.ts';
import type { Workbench } from '../workbench.ts';
import { allOf, type Conditions, isBlank, isEqual } from './condition.ts';
import { entering } from './entered.ts';
import { faultFormula, faultNote, faultNoteName } from './fault-note.ts';
import { blank, type FieldValue, type Flow, type FlowElement } from './flow.ts';
import { flowNames } from './flow-names.ts';
import { readyConditions } from './ready-conditions.ts';

/** A stage that leads enter by themselves, and from where a flow may move them. */
export interface AutomaticEntry {
  readonly stage: Stage;
  readonly view: ListView;
  readonly sources: readonly string[];
}

/** What a flow reads and writes to move a lead. */
export interface MoveFields extends WorkFields {
  readonly stage: string;
}

/** Moves a lead into the stage as soon as it is saved and fulfils everything that is asked (semantics §4). */
export function entryFlow(
  workbench: Workbench,
  entry: AutomaticEntry,
  fields: MoveFields,
  fault: string,
  order: number,
): Flow {
  const { stage } = entry;
  const title = workbench.words(stage.title);
  const { conditions, logic } = mayMove(entry, fields);
  return {
    name: flowNames(workbench).entry(stage.id),
    label: `Enter: ${title}`,
    description: `Moves a lead into the stage ${title} when it is saved and fulfils everything that the stage asks for. Leads that only time makes ready are moved by the daily sweep.`,
    order,
    start: {
      when: 'after save',
      becomesTrue: false,
      paths: [],
      filters: conditions.map(({ left, operator, right }) => ({
        field: left.replace('$Record.', ''),
        operator,
        value: right,
      })),
      logic,
      next: 'Is_Ready',
    },
    formulas: [faultFormula],
    blanks: [],
    elements: [
      {
        kind: 'decision',
        name: 'Is_Ready',
        label: 'Is the lead ready?',
        description: 'The same conditions as the list of ready leads.',
        outcomes: [
          {
            name: 'Ready',
            label: 'Ready',
            ...readyConditions(entry.view, workbench.fields()),
            next: 'Enter',
          },
        ],
      },
      moving(workbench, entry, fields, 'Enter'),
      faultNote(fault),
    ],
  };
}

/** In a stage before, in a cycle that goes on, and not sent back for repair. */
export function mayMove({ sources }: AutomaticEntry, fields: MoveFields): Conditions {
  return allOf([
    sources.map((source) => isEqual(fields.stage, { text: source })),
    isBlank(fields.reason),
    isBlank(fields.stoppedByGate),
    isEqual('IsConverted', { flag: false }),
  ]);
}

/** The move itself; the handoff stage opens a new handoff. */
export function moving(
  workbench: Workbench,
  { stage }: AutomaticEntry,
  fields: MoveFields,
  name: string,
): FlowElement {
  const { handoff } = workbench.agreement.lifecycle;
  const opens: readonly FieldValue[] =
    stage.id === handoff.stage ? [{ field: fields.handoffOutcome, value: blank }] : [];
  return {
    kind: 'update',
    name,
    label: `Into ${workbench.words(stage.title)}`,
    description: 'Moves the lead into the stage.',
    set: [{ field: fields.stage, value: { text: stage.id } }, ...entering(workbench, stage.id), ...opens],
    fault: faultNoteName,
  };
}
