import type { Bounds, Dimension, ScoringRule } from '../../model/scoring.ts';
import { boundedRange, isTimelineRule, rangeOfTimelineRule } from './event-range.ts';
import { boundsOf } from './event-sum.ts';
import { isLeadRule, type SideSums } from './lead-points.ts';
import { type Range, rangeSum } from './ranges.ts';
import { pointsOfRule } from './rule-points.ts';

/** Rules that are added up inside bounds of their own; without bounds, all rules of a dimension that only its own bounds hold. */
export interface DeltaPart extends Bounds {
  /** The group; empty for those without bounds. */
  readonly id: string;
  readonly rules: readonly ScoringRule[];
}

/** The parts of a dimension. Bounds that no lead can reach are none. */
export function deltaParts(sums: SideSums, { groups }: Dimension): readonly DeltaPart[] {
  const parts = groups.map(({ id, rules, ...bounds }) => {
    return { id, rules, ...bindingBounds(bounds, rangeOfRules(sums, rules)) };
  });
  const free = parts.filter(isFree).flatMap(({ rules }) => rules);
  return [{ id: '', rules: free }, ...parts.filter((part) => !isFree(part))];
}

export function isFree({ min, max }: Bounds): boolean {
  return min === undefined && max === undefined;
}

/** Those of the bounds that points in a range can reach. */
export function bindingBounds({ min, max }: Bounds, { least, most }: Range): Bounds {
  return boundsOf({
    min: min !== undefined && least < min ? min : undefined,
    max: max !== undefined && most > max ? max : undefined,
  });
}

export function rangeOfRules(sums: SideSums, rules: readonly ScoringRule[]): Range {
  const ofEvents = rules.filter(isTimelineRule).map((rule) => rangeOfTimelineRule(rule));
  const ofLead = rules.filter(isLeadRule).map((rule) => sums.rangeOf(pointsOfRule(rule, sums)));
  return rangeSum([...ofEvents, ...ofLead]);
}

/** Within what the points of a dimension lie. */
export function rangeOfDimension(sums: SideSums, dimension: Dimension): Range {
  return boundedRange(rangeOfParts(sums, deltaParts(sums, dimension)), dimension);
}

/** Within what the points of parts can lie, all of them together. */
export function rangeOfParts(sums: SideSums, parts: readonly DeltaPart[]): Range {
  return rangeSum(parts.map((part) => boundedRange(rangeOfRules(sums, part.rules), part)));
}
