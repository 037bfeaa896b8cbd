import type { LocalDate } from '../support/local-date.ts';
import type { Finding, Range } from './finding.ts';
import type { Place } from './place.ts';
import { inReadingOrder, type ResolvedFinding, resolved } from './resolved-finding.ts';

/** A finding that is accepted for a while: it fails nothing, and is counted and shown on demand. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** Where the acceptance is written. */
  readonly by: 'comment' | 'baseline' | 'record';
  readonly reason: string;
  /** The last day. */
  readonly until: LocalDate;
}

export interface ResolvedSuppression extends Omit<SuppressedFinding, 'finding'> {
  readonly finding: ResolvedFinding;
}

/** Finds the ranges and puts them in the order of findings. */
export function resolveSuppressed(
  suppressed: readonly SuppressedFinding[],
  locate: (place: Place) => Range,
): readonly ResolvedSuppression[] {
  return suppressed
    .map((one) => ({ ...one, finding: resolved(one.finding, locate) }))
    .sort((left, right) => inReadingOrder(left.finding, right.finding));
}
