import type { Bounds } from '../../model/scoring.ts';
import type { Node } from '../diagram/diagrams.ts';
import { addUp, type Sums } from './add-up.ts';
import { boundedRange } from './event-range.ts';
import { type Range, type RangeOf, rangeSum } from './ranges.ts';

/**
 * Points that the lead itself decides: results of diagrams, added up and then brought inside the bounds. It stays a list,
 * for the sum as one diagram may be far larger than its parts are together.
 */
export interface LeadSum extends Bounds {
  readonly parts: readonly Node[];
}

export function rangeOfLeadSum(rangeOf: RangeOf, { parts, ...bounds }: LeadSum): Range {
  return boundedRange(rangeSum(parts.map(rangeOf)), bounds);
}

/** As one diagram; for few parts only. */
export function asOneDiagram(sums: Sums, { parts, ...bounds }: LeadSum): Node {
  return addUp(sums, parts, bounds);
}

/** Whether two sums are seen to be the same for every lead: by what is left when equal parts are taken off both. */
export function areSame(sums: Sums, one: LeadSum, other: LeadSum): boolean {
  if (one.min !== other.min || one.max !== other.max) return false;
  return addUp(sums, without(one.parts, other.parts)) === addUp(sums, without(other.parts, one.parts));
}

/** A part that is there twice has to be taken off twice. */
function without(parts: readonly Node[], taken: readonly Node[]): readonly Node[] {
  const left = new Map<Node, number>();
  for (const node of taken) left.set(node, (left.get(node) ?? 0) + 1);
  return parts.filter((node) => {
    const count = left.get(node) ?? 0;
    left.set(node, count - 1);
    return count <= 0;
  });
}
