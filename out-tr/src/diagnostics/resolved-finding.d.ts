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
export declare function resolve(findings: readonly Finding[], locate: (place: Place) => Range): readonly ResolvedFinding[];
export declare function resolved(finding: Finding, locate: (place: Place) => Range): ResolvedFinding;
export declare function inReadingOrder(left: ResolvedFinding, right: ResolvedFinding): number;
