import type { Instant } from '../../support/instant.ts';

/** Later than every instant. */
export const never = 9_007_199_254_740_991;

/** A fact exists from the later of its claimed and its logged instant on (semantics §1). */
export function isKnown(alias: string, asOf: Instant): string {
  return `${alias}.occurred_at <= ${asOf} AND (${alias}.logged_at IS NULL OR ${alias}.logged_at <= ${asOf})`;
}

/** When a fact became known. */
export function loggedAt(alias: string): string {
  return `coalesce(${alias}.logged_at, ${alias}.occurred_at)`;
}
