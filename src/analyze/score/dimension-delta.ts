import type { Node } from '../diagram/diagrams.ts';
import { addUp } from './add-up.ts';
import { bindingBounds, type DeltaPart, deltaParts, isFree, rangeOfParts } from './delta-parts.ts';
import type { DimensionPair } from './dimension-pair.ts';
import { isTimelineRule, type TimelineRule } from './event-range.ts';
import { boundsOf, type EventSum } from './event-sum.ts';
import { leadDelta } from './lead-delta.ts';
import { isLeadRule, type SideSums } from './lead-points.ts';
import type { Range } from './ranges.ts';
import { meaningOf, withoutEqual } from './rule-meaning.ts';
import { pointsOfRule } from './rule-points.ts';
import { haveSameEvents } from './same-events.ts';
import { areSameOnTimelines } from './same-timelines.ts';
import type { Scene } from './scene.ts';

/** A dimension whose points may differ. */
export interface DimensionDelta {
  readonly dimension: string;
  /** Groups in which something is left; empty text for what has no bounds of its own. */
  readonly groups: readonly string[];
  /** Variables on which the difference depends, as far as the lead itself decides it. */
  readonly variables: readonly number[];
  /** Signals of rules that are left. */
  readonly signals: readonly string[];
  /** Within what the difference lies before bounds of the dimension, when the lead itself decides it. */
  readonly range?: Range;
}

/** A part of a dimension on both sides. */
interface PartPair {
  readonly id: string;
  readonly before: SidePart;
  readonly after: SidePart;
}
interface SidePart {
  readonly sums: SideSums;
  readonly part: DeltaPart;
}

/** What is left of a dimension once equal parts are taken off; nothing when every lead has the same points. */
export function dimensionDelta(scene: Scene, pair: DimensionPair): DimensionDelta | undefined {
  const { before, after } = pair;
  const parts = partPairs(pair).filter((part) => !isSamePart(scene, part));
  const ofEvents = parts.filter((part) => timelineRules(part).length > 0);
  const { least, most, variables } = leadDelta(
    before.scoring.sums,
    parts.flatMap((part) => leadNodes(part.before)),
    parts.flatMap((part) => leadNodes(part.after)),
  );
  const isRawSame = ofEvents.length === 0 && variables.length === 0 && least === 0;
  if (isRawSame && boundsText(before) === boundsText(after)) return undefined;
  return {
    dimension: pair.id,
    groups: parts.map(({ id }) => id),
    variables,
    signals: [...new Set(ofEvents.flatMap(timelineRules).flatMap(({ signals }) => signals))],
    ...(ofEvents.length === 0 && { range: { least, most } }),
  };
}

function partPairs({ before, after }: DimensionPair): readonly PartPair[] {
  const older = deltaParts(before.scoring.sums, before.dimension);
  const newer = deltaParts(after.scoring.sums, after.dimension);
  return [...new Set([...older, ...newer].map(({ id }) => id))].map((id) => ({
    id,
    before: { sums: before.scoring.sums, part: partOf(older, id) },
    after: { sums: after.scoring.sums, part: partOf(newer, id) },
  }));
}

function partOf(parts: readonly DeltaPart[], id: string): DeltaPart {
  return parts.find((part) => part.id === id) ?? { id, rules: [] };
}

/** The rules that differ come to the same, or all of them do once they are inside the bounds. */
function isSamePart(scene: Scene, pair: PartPair): boolean {
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
  const nodesOf = ({ sums }: SidePart, rules: DeltaPart['rules']): readonly Node[] =>
    rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
  const { least, variables } = leadDelta(before.sums, nodesOf(before, older), nodesOf(after, newer));
  if (least !== 0 || variables.length > 0) return false;
  return haveSameEvents(scene, older.filter(isTimelineRule), newer.filter(isTimelineRule));
}

/** What the lead itself adds: inside the bounds where there are any, rule by rule otherwise. */
function leadNodes({ sums, part }: SidePart): readonly Node[] {
  const nodes = ruleNodes({ sums, part });
  return isFree(part) ? nodes : [addUp(sums, nodes, part)];
}

function ruleNodes({ sums, part }: SidePart): readonly Node[] {
  return part.rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}

function timelineRules({ before, after }: PartPair): readonly TimelineRule[] {
  return [...before.part.rules, ...after.part.rules].filter(isTimelineRule);
}

function eventSum({ rules, ...bounds }: DeltaPart): EventSum {
  return { rules: rules.filter(isTimelineRule), sums: [], ...boundsOf(bounds) };
}

function boundsText({ scoring, dimension }: DimensionPair['before']): string {
  return meaningOf(bindingBounds(dimension, rangeOfParts(scoring.sums, deltaParts(scoring.sums, dimension))));
}
