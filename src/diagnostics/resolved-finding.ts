import { compareCodePoints } from '../support/code-points.ts';
import type { Finding, Range, Related } from './finding.ts';
import type { Place } from './place.ts';

/** A finding whose places are ranges of the user's text. */
export interface ResolvedFinding extends Finding {
  readonly range: Range;
  readonly related: readonly ResolvedRelated[];
}

export interface ResolvedRelated extends Related {
  readonly range: Range;
}

/** Finds the ranges of all findings and puts them in order: by file, position, code, message. */
export function resolve(
  findings: readonly Finding[],
  locate: (place: Place) => Range,
): readonly ResolvedFinding[] {
  return findings.map((finding) => resolved(finding, locate)).sort(inReadingOrder);
}

export function resolved(finding: Finding, locate: (place: Place) => Range): ResolvedFinding {
  return {
    ...finding,
    range: finding.range ?? locate(finding.place),
    related: (finding.related ?? []).map((related) => ({ ...related, range: locate(related.place) })),
  };
}

export function inReadingOrder(left: ResolvedFinding, right: ResolvedFinding): number {
  return (
    compareCodePoints(left.place.file, right.place.file) ||
    left.range.start.offset - right.range.start.offset ||
    left.range.end.offset - right.range.end.offset ||
    compareCodePoints(left.code, right.code) ||
    compareCodePoints(left.message, right.message) ||
    // Whatever is left to differ must not depend on which file was read first.
    compareCodePoints(JSON.stringify(left), JSON.stringify(right))
  );
}
