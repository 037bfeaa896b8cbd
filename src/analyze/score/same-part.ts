import { addUp } from './add-up.ts';
import { type DeltaPart, isFree } from './delta-parts.ts';
import { isTimelineRule } from './event-range.ts';
import { boundsOf } from './event-sum.ts';
import { leadDelta } from './lead-delta.ts';
import { isLeadRule } from './lead-points.ts';
import { eventSum, nodesOf, type PartPair, ruleNodes, timelineRules } from './part-pair.ts';
import { meaningOf, withoutEqual } from './rule-meaning.ts';
import { haveSameEvents } from './same-events.ts';
import { areSameOnTimelines } from './same-timelines.ts';
import type { Scene } from './scene.ts';

/** The rules that differ come to the same, or all of them do once they are inside the bounds. */
export function isSamePart(scene: Scene, pair: PartPair): boolean {
  const [before, after] = [pair.before, pair.after];
  const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
  const isBoundAlike = meaningOf(boundsOf(before.part)) === meaningOf(boundsOf(after.part));
  if (isBoundAlike && comesToTheSame(scene, pair, older, newer)) return true;
  // Without bounds the difference was told exactly.
  if (isFree(before.part) && isFree(after.part)) return false;
  if (timelineRules(pair).length === 0) {
    return (
      addUp(before.sums, ruleNodes(before), before.part) === addUp(after.sums, ruleNodes(after), after.part)
    );
  }
  if ([...before.part.rules, ...after.part.rules].some(isLeadRule)) return false;
  return areSameOnTimelines(scene, eventSum(before.part), eventSum(after.part));
}

function comesToTheSame(
  scene: Scene,
  { before, after }: PartPair,
  older: DeltaPart['rules'],
  newer: DeltaPart['rules'],
): boolean {
  const { least, variables } = leadDelta(before.sums, nodesOf(before, older), nodesOf(after, newer));
  if (least !== 0 || variables.length > 0) return false;
  return haveSameEvents(scene, older.filter(isTimelineRule), newer.filter(isTimelineRule));
}
