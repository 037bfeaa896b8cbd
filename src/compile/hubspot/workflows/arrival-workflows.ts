import type { Stage } from '../../../model/lifecycle.ts';
import { isAnyOf } from '../criteria/operation.ts';
import { workProperties } from '../lifecycle/work-properties.ts';
import { rootOf } from '../lists/contact-list.ts';
import { listName } from '../lists/list-name.ts';
import { stageListName } from '../lists/stage-lists.ts';
import type { Payload } from '../payload.ts';
import { enteredProperty } from '../stored-property.ts';
import type { Workbench } from '../workbench.ts';
import { defaultLifecycleStages } from './lifecycle-stage.ts';
import { type Step, setTo, stamp } from './step.ts';
import { workflowPayload } from './workflow.ts';

/**
 * What follows from coming to a stage, whoever moved the lead: the instant, the state of the handoff and the lifecycle stage
 * of HubSpot. To be asked for last, when it is known which instants any criterion reads.
 */
export function arrivalWorkflows(workbench: Workbench): ReadonlyMap<string, Payload> {
  const read = new Set(workbench.identities().values());
  return new Map(
    workbench.agreement.lifecycle.stages.flatMap((stage) => {
      const steps = stepsAt(workbench, stage, read.has(`entered/${stage.id}`));
      if (steps.length === 0) return [];
      const workflow = workflowPayload({
        id: `arrival-${stage.id}`,
        name: listName(workbench, `arrives in ${stage.id}`),
        description: 'Records what follows from coming to the stage.',
        list: stageListName(workbench, stage.id),
        leaves: false,
        steps,
      });
      return [[stage.id, workflow] as const];
    }),
  );
}

function stepsAt(workbench: Workbench, { id }: Stage, isRead: boolean): readonly Step[] {
  const { handoff } = workbench.agreement.lifecycle;
  const outcome = workProperties(workbench).handoff;
  const lifecycleStage = defaultLifecycleStages(workbench.agreement).get(id);
  return [
    ...(isRead ? [stamp(enteredProperty(workbench, id))] : []),
    ...(id === handoff.stage ? [setTo(outcome, 'pending')] : []),
    ...(id === handoff.acceptance ? [accepted(outcome)] : []),
    ...(lifecycleStage === undefined ? [] : [setTo('lifecyclestage', lifecycleStage)]),
  ];
}

/** Coming to the stage of acceptance accepts; an outcome once decided stays (semantics §4). */
function accepted(outcome: string): Step {
  const { yes } = isAnyOf(outcome, ['pending']);
  return {
    do: 'branch',
    ways: [
      {
        name: 'Not decided yet',
        filters: rootOf([[{ property: outcome, operation: yes }]]),
        steps: [setTo(outcome, 'accepted')],
      },
    ],
    otherwise: 'Decided before',
  };
}
