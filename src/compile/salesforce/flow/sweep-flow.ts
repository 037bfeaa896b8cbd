import type { Workbench } from '../workbench.ts';
import type { Conditions } from './condition.ts';
import { type AutomaticEntry, type MoveFields, mayMove, moving } from './entry-flow.ts';
import { faultFormula, faultNote, faultNoteName } from './fault-note.ts';
import { type Flow, type FlowElement, ofLead, today } from './flow.ts';
import { flowNames } from './flow-names.ts';
import { readyConditions } from './ready-conditions.ts';
import type { Snapshots } from './snapshot-fields.ts';

/**
 * What time alone changes about leads: copies calculated fields into stored ones, because a formula that drifts starts no
 * automation and leaves no history, and moves leads that have become ready (semantics §4: decided at 00:00).
 */
export function sweepFlow(
  workbench: Workbench,
  snapshots: Snapshots | undefined,
  entries: readonly AutomaticEntry[],
  fields: MoveFields,
  fault: string,
): Flow | undefined {
  const copying = snapshots === undefined ? [] : copyElements(snapshots, entries.length > 0);
  const moves = entries.length === 0 ? [] : moveElements(workbench, entries, fields);
  const elements = [...copying, ...moves];
  const [first] = elements;
  if (first === undefined) return undefined;
  return {
    name: flowNames(workbench).sweep,
    label: 'Daily sweep',
    description:
      'Every day: copies score, verdicts and readiness into stored fields with the day of the change, and moves leads that time alone has made ready.',
    start: {
      when: 'daily',
      hour: 0,
      filters: [{ field: 'IsConverted', operator: 'EqualTo', value: { flag: false } }],
      logic: 'and',
      next: first.name,
    },
    formulas: [faultFormula],
    blanks: [],
    elements: [...elements, faultNote(fault)],
  };
}

function copyElements({ changedOn, pairs }: Snapshots, goesOn: boolean): readonly FlowElement[] {
  const on = goesOn ? 'May_Move' : undefined;
  return [
    {
      kind: 'decision',
      name: 'Has_Changed',
      label: 'Has anything changed?',
      description: 'Compares what is calculated now with what was stored.',
      outcomes: [
        {
          name: 'Changed',
          label: 'Changed',
          conditions: pairs.map(({ calculated, stored }) => ({
            left: ofLead(calculated),
            operator: 'NotEqualTo',
            right: { ref: ofLead(stored) },
          })),
          logic: 'or',
          next: 'Copy',
        },
      ],
      ...(on !== undefined && { otherwise: on }),
    },
    {
      kind: 'update',
      name: 'Copy',
      label: 'Store what is calculated',
      description: 'With the day on which it changed.',
      set: [
        ...pairs.map(({ calculated, stored }) => ({ field: stored, value: { ref: ofLead(calculated) } })),
        { field: changedOn, value: today },
      ],
      ...(on !== undefined && { next: on }),
      fault: faultNoteName,
    },
  ];
}

function moveElements(
  workbench: Workbench,
  entries: readonly AutomaticEntry[],
  fields: MoveFields,
): readonly FlowElement[] {
  return [
    {
      kind: 'decision',
      name: 'May_Move',
      label: 'May the lead move?',
      description: 'Stages in their order; saving the lead looks at the next one.',
      outcomes: entries.map((entry, index) => ({
        name: `Ready_${index + 1}`,
        label: `Ready: ${workbench.words(entry.stage.title)}`,
        ...both(mayMove(entry, fields), readyConditions(entry.view, workbench.fields())),
        next: `Enter_${index + 1}`,
      })),
    },
    ...entries.map((entry, index) => moving(workbench, entry, fields, `Enter_${index + 1}`)),
  ];
}

function both(left: Conditions, right: Conditions): Conditions {
  const shifted = spelled(right).replaceAll(/\d+/g, (number) =>
    String(Number(number) + left.conditions.length),
  );
  return {
    conditions: [...left.conditions, ...right.conditions],
    logic: `(${spelled(left)}) AND (${shifted})`,
  };
}

function spelled({ conditions, logic }: Conditions): string {
  const numbers = conditions.map((_, index) => index + 1);
  if (logic === 'and' || logic === 'or') return numbers.join(` ${logic.toUpperCase()} `);
  return logic;
}
