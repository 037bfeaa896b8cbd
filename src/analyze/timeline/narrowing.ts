import { type Interval, multiplied, nothing, plus } from './interval.ts';
import type { Plan } from './plan.ts';
import type { Step } from './schedule.ts';
import type { Slot } from './slots.ts';
import type { Stage } from './stages.ts';
import type { Unit } from './units.ts';

/** A stage whose steps know how far the sums can still go; `unsaid`: leaves that are still to be said otherwise. */
export type Narrow = (stage: Stage, unsaid: readonly number[]) => Stage;

/** For stages that are added to the rows of all, in this order. */
export function narrowing(
  plan: Plan,
  units: readonly Unit[],
  slots: readonly Slot[],
  order: readonly Stage[],
): Narrow {
  const steps = order.flatMap((stage) => stage.steps);
  return (stage, unsaid) => ({
    ...stage,
    steps: stage.steps.map((step) => {
      const left = leavesLeft(steps.slice(steps.indexOf(step)), units, plan);
      return { ...step, slots: narrowed(new Set([...left, ...unsaid]), slots, plan) };
    }),
  });
}

/** Leaves to which the steps can still give, or which are not settled: those that remember wait until the end. */
function leavesLeft(steps: readonly Step[], units: readonly Unit[], { board }: Plan): readonly number[] {
  const types = steps.flatMap(({ unit }) => units[unit]?.types ?? []);
  return [...types.flatMap(({ leaves }) => leaves), ...board.watched.map(({ reading }) => reading.leaf)];
}

/** Only columns without parts of their own are narrowed: all they are made of is known. */
function narrowed(
  left: ReadonlySet<number>,
  slots: readonly Slot[],
  { sums, needs, rangeOf }: Plan,
): readonly Slot[] {
  return slots.map((slot, index) => {
    const node = sums.nodes[index];
    const need = needs[index];
    if (node === undefined || need === undefined || node.children.length > 0) return slot;
    const rest = node.leaves
      .filter(({ of }) => left.has(of))
      .map(({ of, times }) => multiplied(rangeOf(of), times))
      .reduce<Interval>(plus, nothing);
    return {
      ...slot,
      // What has sunk is known by its place.
      low: slot.sinks === true ? slot.low : Math.max(slot.low, need.low - rest.high),
      high: Math.min(slot.high, need.high - rest.low),
    };
  });
}
