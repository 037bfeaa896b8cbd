import type { Node } from '../diagram/diagrams.ts';
import { addUp } from './add-up.ts';
import { type DeltaPart, deltaParts, isFree } from './delta-parts.ts';
import type { DimensionPair } from './dimension-pair.ts';
import { isTimelineRule, type TimelineRule } from './event-range.ts';
import { boundsOf, type EventSum } from './event-sum.ts';
import { isLeadRule, type SideSums } from './lead-points.ts';
import { pointsOfRule } from './rule-points.ts';

/** A part of a dimension on both sides. */
export interface PartPair {
  readonly id: string;
  readonly before: SidePart;
  readonly after: SidePart;
}
export interface SidePart {
  readonly sums: SideSums;
  readonly part: DeltaPart;
}

export function partPairs({ before, after }: DimensionPair): readonly PartPair[] {
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

/** What the lead itself adds: inside the bounds where there are any, rule by rule otherwise. */
export function leadNodes({ sums, part }: SidePart): readonly Node[] {
  const nodes = ruleNodes({ sums, part });
  return isFree(part) ? nodes : [addUp(sums, nodes, part)];
}

export function ruleNodes(side: SidePart): readonly Node[] {
  return nodesOf(side, side.part.rules);
}

/** Points of those of the rules that look at the lead itself. */
export function nodesOf({ sums }: SidePart, rules: DeltaPart['rules']): readonly Node[] {
  return rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}

export function timelineRules({ before, after }: PartPair): readonly TimelineRule[] {
  return [...before.part.rules, ...after.part.rules].filter(isTimelineRule);
}

export function eventSum({ rules, ...bounds }: DeltaPart): EventSum {
  return { rules: rules.filter(isTimelineRule), sums: [], ...boundsOf(bounds) };
}
