import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { type BoundedSum, boundedDelta } from './bounded-delta.ts';
import { isFree, rangeOfRules } from './delta-parts.ts';
import { eventDelta } from './event-delta.ts';
import { isTimelineRule, type TimelineRule } from './event-range.ts';
import { boundsOf } from './event-sum.ts';
import { everything } from './joint-column.ts';
import { differencesOf, leadDelta } from './lead-delta.ts';
import { isLeadRule } from './lead-points.ts';
import { eventSum, leadNodes, nodesOf, type PartPair, type SidePart, timelineRules } from './part-pair.ts';
import { overlap, type Range, rangeSum } from './ranges.ts';
import { withoutEqual } from './rule-meaning.ts';
import { differenceOnTimelines } from './same-timelines.ts';
import type { Scene } from './scene.ts';

/** Within what the points of a part differ, told from the rules that are not the same on both sides. */
export function partDelta(scene: Scene, pair: PartPair): Range {
  const { before, after } = pair;
  if (timelineRules(pair).length === 0) return leadDelta(before.sums, leadNodes(before), leadNodes(after));
  const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
  const ofLead = leadDelta(before.sums, nodesOf(before, older), nodesOf(after, newer));
  const ofEvents = eventDelta(scene, older.filter(isTimelineRule), newer.filter(isTimelineRule));
  const raw = rangeSum([ofLead, ofEvents]);
  if (isFree(before.part) && isFree(after.part)) return raw;
  const delta = boundedDelta(sumOf(before), sumOf(after), raw);
  return overlap(delta, exactDelta(scene, pair) ?? everything);
}

/** Diagrams that add up to the difference, where the lead itself decides it; nothing where events do, or bounds that are moved. */
export function leadDifferences(diagrams: Diagrams, pair: PartPair): readonly Node[] | undefined {
  const { before, after } = pair;
  if (timelineRules(pair).length === 0) return differencesOf(diagrams, leadNodes(before), leadNodes(after));
  const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
  const isOfLead = [...older, ...newer].every(isLeadRule);
  const isBoundsSame = before.part.min === after.part.min && before.part.max === after.part.max;
  return isOfLead && isBoundsSame
    ? differencesOf(diagrams, nodesOf(before, older), nodesOf(after, newer))
    : undefined;
}

/** Of a part that only events decide, where it is quick to tell: how often events count and how much meets a bound hang together. */
function exactDelta(scene: Scene, { before, after }: PartPair): Range | undefined {
  if ([...before.part.rules, ...after.part.rules].some(isLeadRule)) return undefined;
  return differenceOnTimelines(scene, eventSum(before.part), eventSum(after.part));
}

function sumOf({ sums, part }: SidePart): BoundedSum {
  return { range: rangeOfRules(sums, part.rules), bounds: boundsOf(part) };
}

/** Signals of the rules that differ; of all, where only bounds do. */
export function changedSignals(pair: PartPair): readonly string[] {
  const changed = withoutEqual(pair.before.part.rules, pair.after.part.rules).flat();
  const rules: readonly TimelineRule[] =
    changed.length > 0 ? changed.filter(isTimelineRule) : timelineRules(pair);
  return rules.flatMap(({ signals }) => signals);
}
