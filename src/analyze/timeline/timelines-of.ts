import { type Budget, within } from '../budget.ts';
import { isHalfNew } from './event-type.ts';
import { foldCases } from './fold-cases.ts';
import { type Plan, planOf } from './plan.ts';
import { realise } from './realise.ts';
import { replay } from './replay.ts';
import type { Sink } from './sinks.ts';
import type { TimelineQuestion } from './timeline-question.ts';
import type { AbstractedRule, TimelineAnswer, Timelines, TimelineVector } from './timelines.ts';

/**
 * What the events of a lead can add up to: every vector of the columns that a real timeline has (semantics §11). All ages,
 * any number of events, all property values.
 */
export function timelinesOf(question: TimelineQuestion, budget: Budget): TimelineAnswer {
  const result = within(() => solve(question, budget));
  return 'found' in result ? result.found : { kind: 'ended', exhausted: result.exhausted };
}

function solve(question: TimelineQuestion, budget: Budget): TimelineAnswer {
  const plan = planOf(question);
  if ('unbounded' in plan) return { kind: 'unbounded', column: plan.unbounded };
  const { found, bounds, sinks, eventsOf } = foldCases(plan, question, budget);
  const nodes = new Map<TimelineVector, number>();
  const vectors = found.map(({ values, events, node }, index) => {
    const vector: TimelineVector = { values, events, index };
    nodes.set(vector, node);
    return vector;
  });
  const timelines: Timelines = {
    vectors,
    abstracted: abstractedRules(question, plan, bounds, sinks),
    timelineOf(vector) {
      const node = nodes.get(vector);
      const timeline = node === undefined ? undefined : realise(eventsOf(node), plan.board.rings);
      if (timeline === undefined) return undefined;
      return isSame(replay(question, timeline), vector.values) ? timeline : undefined;
    },
  };
  return { kind: 'vectors', timelines };
}

function abstractedRules(
  { leaves }: TimelineQuestion,
  { board, sums, rangeOf }: Plan,
  bounds: ReadonlyMap<number, string>,
  sinks: readonly Sink[],
): readonly AbstractedRule[] {
  const found = new Map<number, string>();
  for (const { slot } of sinks) {
    const falling = sums.nodes[slot]?.leaves.filter(({ of }) => rangeOf(of).low < 0) ?? [];
    for (const { of } of falling) found.set(of, 'sums are lost sight of far below what matters');
  }
  for (const { open } of board.types.filter(isHalfNew)) {
    for (const { reading } of open)
      found.set(reading.leaf, 'a value may be new to one rule and known to another');
  }
  for (const [ring, bound] of bounds)
    for (const leaf of board.rings[ring]?.leaves ?? []) found.set(leaf, bound);
  return Array.from(found).flatMap(([index, bound]) => {
    const leaf = leaves[index];
    return leaf?.kind === 'rule' ? [{ rule: leaf.rule.id, bound }] : [];
  });
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.every((value, index) => value === right[index]);
}
