import type { Stage } from '../../../model/lifecycle.ts';
import { all, any, ask, type Condition, never } from '../criteria/condition.ts';
import { isAnyOf, isKnown, numberIs, reversed, timeIs } from '../criteria/operation.ts';
import { workProperties } from '../lifecycle/work-properties.ts';
import { contactList, rootOf } from '../lists/contact-list.ts';
import { entryCondition } from '../lists/entry-lists.ts';
import { listName } from '../lists/list-name.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { addOne, type Step, setTo } from './step.ts';
import { workflowPayload } from './workflow.ts';

/** What moves leads to one stage by itself. */
export interface Move {
  readonly payloads: readonly Payload[];
}

/**
 * For every stage to which leads move by themselves: the list of those who are to move now, and the workflow that moves them.
 * None where the list cannot be written.
 */
export function moveWorkflows(workbench: Workbench): ReadonlyMap<string, Move> {
  const moves = workbench.agreement.lifecycle.stages.flatMap((stage) => {
    if (!stage.entry.automatic) return [];
    const name = listName(workbench, `moves to ${stage.id}`);
    const list = contactList(`move-${stage.id}`, name, movesNow(workbench, stage)).payload;
    if (list === undefined) return [];
    const workflow = workflowPayload({
      id: `move-${stage.id}`,
      name,
      description: 'Moves who meets the entry of the stage.',
      list: name,
      leaves: false,
      steps: stepsTo(workbench, stage),
    });
    return [[stage.id, { payloads: [list, workflow] }] as const];
  });
  return new Map(moves);
}

/**
 * The entry holds, the lead is not there yet, and its cycle goes on or begins again (semantics §4). A lead with a disposition
 * waits: a returned one until leadpact clears it, a recycled one until its date.
 */
function movesNow(workbench: Workbench, stage: Stage): Condition {
  const { stages } = workbench.agreement.lifecycle;
  const work = workProperties(workbench);
  const reached = stages.filter(({ rank }) => rank >= stage.rank).map(({ id }) => id);
  return all(
    entryCondition(workbench, stage),
    ask(reversed(isAnyOf(work.stage, reached))),
    any(ask(reversed(isKnown(work.disposition))), reopens(workbench, stage)),
  );
}

/** Recycled leads come back at the stage of the handoff only, from their date on, while cycles are left. */
function reopens(workbench: Workbench, stage: Stage): Condition {
  const { lifecycle, zone } = workbench.agreement;
  const work = workProperties(workbench);
  if (!comesBack(workbench, stage)) return never;
  const today = { zone, from: 'TODAY', offset: {} } as const;
  return all(
    ask(isAnyOf(work.disposition, ['recycle'])),
    ask(reversed(timeIs(work.until, 'after', false, today))),
    ask(numberIs(work.cycle, 'lt', lifecycle.cycles.max)),
  );
}

function comesBack({ agreement }: Workbench, { id }: Stage): boolean {
  const { lifecycle, reasons } = agreement;
  const recycles = Object.values(reasons).some((reason) => reason.class === 'recycle');
  return recycles && id === lifecycle.handoff.stage && lifecycle.cycles.max > 1;
}

function stepsTo(workbench: Workbench, stage: Stage): readonly Step[] {
  const work = workProperties(workbench);
  const move = setTo(work.stage, stage.id);
  if (!comesBack(workbench, stage)) return [move];
  const { yes } = isAnyOf(work.disposition, ['recycle']);
  const again: Step = {
    do: 'branch',
    ways: [
      {
        name: 'Recycled before',
        filters: rootOf([[{ property: work.disposition, operation: yes }]]),
        steps: [addOne(work.cycle)],
      },
    ],
    otherwise: 'First time or returned',
  };
  return [again, move];
}
