import type { TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import type { AttributedOpportunity, Touch } from './touch.ts';
/**
 * Which touch holds which role: the ends of the path, and the last touch at or before each instant. A role whose instant
 * is missing, after `asOf` or after the anchor is absent (semantics §9).
 */
export declare function touchRoles(touches: readonly Touch[], opportunity: AttributedOpportunity, { anchor, asOf }: {
    readonly anchor: Instant;
    readonly asOf: Instant;
}): ReadonlyMap<TouchRole, Touch>;
