import type { Carrier } from '../carrier.ts';
import type { ScoreFields } from '../formula/criterion-condition.ts';
import type { ListView } from '../lifecycle/list-view.ts';
import { readyViewName } from '../lifecycle/list-view.ts';
import type { LeadQueues } from '../routing/queue.ts';
import type { Workbench } from '../workbench.ts';
import { clockFields } from './clock-fields.ts';
import { dispositionFlow } from './disposition-flow.ts';
import { type AutomaticEntry, entryFlow, type MoveFields } from './entry-flow.ts';
import { entrySources } from './entry-sources.ts';
import { faultField } from './fault-note.ts';
import type { Flow } from './flow.ts';
import { clockCarriers, refusedClock, wakeUpCarrier } from './flow-carriers.ts';
import { lastScoredField, recyclingFields, wakingReasons } from './recycling.ts';
import { slaStateFlow } from './sla-state-flow.ts';
import { slaStepsFlow } from './sla-steps-flow.ts';
import { snapshotFields } from './snapshot-fields.ts';
import { stageEnteredFlow } from './stage-entered-flow.ts';
import { sweepFlow } from './sweep-flow.ts';
import { wakeUpFlow } from './wake-up-flow.ts';

/** What flows are made of besides the agreement. */
export interface FlowParts {
  readonly fields: MoveFields;
  readonly queues: LeadQueues;
  readonly score: ScoreFields | undefined;
  readonly views: readonly ListView[];
  /** False for calculated fields that Salesforce has no room for. */
  readonly isEmitted: (field: string) => boolean;
}

/** All flows of the agreement; their fields are added to the workbench. */
export function flowPart(
  workbench: Workbench,
  parts: FlowParts,
): { readonly flows: readonly Flow[]; readonly carriers: readonly Carrier[] } {
  const { fields, queues } = parts;
  const fault = faultField(workbench);
  const { kept: clocks, refused } = clockFields(workbench);
  const entries = automaticEntries(workbench, parts.views);
  const cycles = cycleFlows(workbench, parts, fault);
  const entered = stageEnteredFlow(workbench, fields.stage, 20);
  const sweep = sweepFlow(
    workbench,
    snapshotFields(workbench, parts.score, parts.isEmitted),
    entries,
    fields,
    fault,
  );
  return {
    flows: [
      ...cycles,
      ...(entered === undefined ? [] : [entered]),
      ...clocks.map((clock, index) => slaStateFlow(workbench, clock, 100 + index)),
      ...entries.map((entry, index) => entryFlow(workbench, entry, fields, fault, 10 + index)),
      ...clocks.map((clock, index) => slaStepsFlow(workbench, clock, queues, fault, 100 + index)),
      ...(sweep === undefined ? [] : [sweep]),
    ],
    carriers: [
      ...clockCarriers(workbench, clocks, queues),
      ...refused.map(refusedClock),
      ...(cycles.some(({ start }) => start.when === 'daily') ? [wakeUpCarrier(workbench)] : []),
    ],
  };
}

/** What ends a cycle, and what begins the next; the former first, for the latter reads what it writes. */
function cycleFlows(workbench: Workbench, { fields, views }: FlowParts, fault: string): readonly Flow[] {
  const { lifecycle, reasons } = workbench.agreement;
  if (Object.keys(reasons).length === 0) return [];
  const between = { ...fields, ...recyclingFields(workbench) };
  const disposition = dispositionFlow(workbench, between, 10);
  const waking = wakingReasons(lifecycle, reasons);
  const handoff = views.find(({ name }) => name === readyViewName(workbench, lifecycle.handoff.stage));
  if (waking.length === 0 || handoff === undefined) return [disposition];
  const waked = { ...between, lastScored: lastScoredField(workbench) };
  return [disposition, wakeUpFlow(workbench, waking, handoff, waked, fault)];
}

function automaticEntries(workbench: Workbench, views: readonly ListView[]): readonly AutomaticEntry[] {
  const { lifecycle } = workbench.agreement;
  return lifecycle.stages.flatMap((stage) => {
    const sources = entrySources(lifecycle, stage);
    const view = views.find(({ name }) => name === readyViewName(workbench, stage.id));
    return view === undefined || sources.length === 0 ? [] : [{ stage, view, sources }];
  });
}
