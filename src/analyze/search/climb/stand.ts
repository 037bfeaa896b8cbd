import { bounded } from '../../../evaluate/score/bounded.ts';
import type { EventColumns } from '../../score/event-columns.ts';
import type { LeadSum } from '../../score/lead-sum.ts';
import type { Scene } from '../../score/scene.ts';
import { isOfEvents } from '../../score/shared-variables.ts';
import { softened, softlyBounded } from '../../score/softly-bounded.ts';
import type { LeadVerdict, VerdictPlan } from '../../score/verdict-plan.ts';
import type { Replayed } from '../../timeline/replay.ts';
import type { PartSums } from './part-sums.ts';

/** Where a lead stands. */
export interface Stand {
  /** Of every variable, those that events and points decide, too. */
  readonly classes: readonly number[];
  /** By variable of a verdict, the points that decide it, with soft bounds. */
  readonly points: ReadonlyMap<number, number>;
  /** By variable of a grade, by how many points more is known than has to be; where not enough is, less than 0. */
  readonly known: ReadonlyMap<number, number>;
}

/** Under an objection there are no events and no points. */
export function unscored(scene: Scene, ofLead: readonly number[]): Stand {
  const classes = ofLead.map((at, index) => (isOfEvents(scene, index) ? 0 : at));
  return { classes, points: new Map(), known: new Map() };
}

export interface StandOptions {
  readonly plan: VerdictPlan;
  readonly sums: PartSums;
  readonly places: EventColumns;
}

/** A stand that is being found out. */
interface Draft {
  readonly classes: number[];
  readonly points: Map<number, number>;
  readonly known: Map<number, number>;
}

/** Where a lead stands whose events add up to these values. */
export function standOf(
  { plan, sums, places }: StandOptions,
  ofLead: readonly number[],
  { values, unbounded }: Replayed,
): Stand {
  const draft: Draft = { classes: [...ofLead], points: new Map(), known: new Map() };
  const soft = values.map((value, column) => softened(value, unbounded[column] ?? 0));
  for (const { index, column, classOf } of places.classes) {
    draft.classes[index] = classOf(at(values, column));
    draft.points.set(index, at(soft, column));
  }
  sums.look(draft.classes);
  for (const verdict of plan.ofLead) standOfLead(draft, sums, verdict);
  const pointsOf = (of: readonly number[], within: typeof bounded): Points => ({
    lead: plan.columns.map((column) => added(sums, column.lead, within)),
    events: places.values.map((column) => at(of, column)),
  });
  standTogether(draft, plan, pointsOf(values, bounded), pointsOf(soft, softlyBounded));
  return draft;
}

function standOfLead({ classes, points, known }: Draft, { sumOf }: PartSums, verdict: LeadVerdict): void {
  const own = sumOf(verdict.points);
  const surplus = verdict.known === undefined ? 0 : sumOf(verdict.known.points) - verdict.known.least;
  if (verdict.known !== undefined) known.set(verdict.index, surplus);
  points.set(verdict.index, softlyBounded(own, verdict.points));
  classes[verdict.index] = verdict.classAt(bounded(own, verdict.points), surplus >= 0);
}

/** By column of the plan. */
interface Points {
  readonly lead: readonly number[];
  readonly events: readonly number[];
}

function standTogether(
  { classes, points, known }: Draft,
  plan: VerdictPlan,
  real: Points,
  soft: Points,
): void {
  for (const { index, classAt, guideAt, known: enough } of plan.together) {
    classes[index] = classAt(real.lead, real.events);
    points.set(index, guideAt(soft.lead, soft.events));
    if (enough !== undefined) known.set(index, at(real.lead, enough.column) - enough.least);
  }
}

function added({ sumOf }: PartSums, sums: readonly LeadSum[], within: typeof bounded): number {
  return sums.reduce((sum, each) => sum + within(sumOf(each), each), 0);
}

function at(values: readonly number[], column: number | undefined): number {
  return column === undefined ? 0 : (values[column] ?? 0);
}
