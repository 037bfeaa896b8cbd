import type { TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import type { AttributedOpportunity, Touch } from './touch.ts';

/**
 * Which touch holds which role: the ends of the path, and the last touch at or before each instant. A role whose instant
 * is missing, after `asOf` or after the anchor is absent (semantics §9).
 */
export function touchRoles(
  touches: readonly Touch[],
  opportunity: AttributedOpportunity,
  { anchor, asOf }: { readonly anchor: Instant; readonly asOf: Instant },
): ReadonlyMap<TouchRole, Touch> {
  const upTo = (instant: Instant | undefined): Touch | undefined =>
    instant === undefined || instant > asOf || instant > anchor
      ? undefined
      : touches.findLast(({ at }) => at <= instant);
  const holders: readonly (readonly [TouchRole, Touch | undefined])[] = [
    ['first', touches[0]],
    ['lead', upTo(opportunity.leadCreatedAt)],
    ['opportunity', upTo(opportunity.createdAt)],
    ['close', upTo(opportunity.closedAt)],
    ['last', touches.at(-1)],
  ];
  return new Map(holders.filter((pair): pair is [TouchRole, Touch] => pair[1] !== undefined));
}
