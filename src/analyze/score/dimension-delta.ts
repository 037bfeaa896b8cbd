import { type BoundedSum, boundedDelta } from './bounded-delta.ts';
import { bindingBounds, deltaParts, rangeOfParts } from './delta-parts.ts';
import type { DimensionPair } from './dimension-pair.ts';
import { boundsOf } from './event-sum.ts';
import { leadDelta } from './lead-delta.ts';
import { type LeadMoves, leadMoves } from './lead-moves.ts';
import { changedSignals, leadDifferences, partDelta } from './part-delta.ts';
import { leadNodes, type PartPair, partPairs, timelineRules } from './part-pair.ts';
import { type Range, rangeSum } from './ranges.ts';
import { meaningOf } from './rule-meaning.ts';
import { isSamePart } from './same-part.ts';
import type { Scene } from './scene.ts';

/** A dimension whose points may differ. */
export interface DimensionDelta {
  readonly dimension: string;
  /** Groups in which something is left; empty text for what has no bounds of its own. */
  readonly groups: readonly string[];
  /** Variables on which the difference depends, as far as the lead itself decides it. */
  readonly variables: readonly number[];
  /** Where the lead itself decides the difference. */
  readonly moves?: LeadMoves;
  /** Signals of rules that are left. */
  readonly signals: readonly string[];
  /** Within what the difference lies. */
  readonly range: Range;
}

/** What is left of a dimension once equal parts are taken off; nothing when every lead has the same points. */
export function dimensionDelta(scene: Scene, pair: DimensionPair): DimensionDelta | undefined {
  const { before, after } = pair;
  const parts = partPairs(pair).filter((part) => !isSamePart(scene, part));
  const ofEvents = parts.filter((part) => timelineRules(part).length > 0);
  const delta = leadDelta(
    before.scoring.sums,
    parts.flatMap((part) => leadNodes(part.before)),
    parts.flatMap((part) => leadNodes(part.after)),
  );
  const isBoundsSame = boundsText(before) === boundsText(after);
  const isRawSame = ofEvents.length === 0 && delta.variables.length === 0 && delta.least === 0;
  if (isRawSame && isBoundsSame) return undefined;
  const moves = isBoundsSame ? movesOf(scene, parts) : undefined;
  return {
    dimension: pair.id,
    groups: parts.map(({ id }) => id),
    variables: delta.variables,
    ...(moves && { moves }),
    signals: [...new Set(parts.flatMap(changedSignals))],
    range: boundedDelta(sumOf(before), sumOf(after), rangeSum(parts.map((part) => partDelta(scene, part)))),
  };
}

function movesOf({ space: { diagrams }, budget }: Scene, parts: readonly PartPair[]): LeadMoves | undefined {
  const differences = parts.map((part) => leadDifferences(diagrams, part));
  return differences.includes(undefined)
    ? undefined
    : leadMoves(
        diagrams,
        budget,
        differences.flatMap((nodes) => nodes ?? []),
      );
}

function sumOf({ scoring: { sums }, dimension }: DimensionPair['before']): BoundedSum {
  return { range: rangeOfParts(sums, deltaParts(sums, dimension)), bounds: boundsOf(dimension) };
}

function boundsText({ scoring, dimension }: DimensionPair['before']): string {
  return meaningOf(bindingBounds(dimension, rangeOfParts(scoring.sums, deltaParts(scoring.sums, dimension))));
}
