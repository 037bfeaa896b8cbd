import type { Bounds } from '../../model/scoring.ts';
import type { Node } from '../diagram/diagrams.ts';
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
