import type { Instant } from '../../support/instant.ts';
import type { Random } from '../../support/random.ts';

/** A consent given or withdrawn, as an export has it. */
export interface SampleConsent {
  readonly purpose: string;
  readonly state: 'given' | 'withdrawn';
  readonly at: Instant;
}

/** What a lead permits: two of three say yes to a purpose, few take it back, fewer object to everything. */
export interface Permissions {
  /** Oldest first. */
  readonly consents: readonly SampleConsent[];
  readonly objectionAt?: Instant;
}

export function drawPermissions(
  purposes: readonly string[],
  random: Random,
  { createdAt, asOf }: { readonly createdAt: Instant; readonly asOf: Instant },
): Permissions {
  const seconds = Math.floor((asOf - createdAt) / 1000);
  const later = (): Instant => createdAt + random.below(seconds + 1) * 1000;
  const consents: SampleConsent[] = [];
  for (const purpose of purposes) {
    if (random.chance(1, 3)) continue;
    const at = random.chance(4, 5) ? createdAt : later();
    consents.push({ purpose, state: 'given', at });
    if (random.chance(6, 100)) consents.push({ purpose, state: 'withdrawn', at: Math.max(at, later()) });
  }
  consents.sort((left, right) => left.at - right.at);
  return random.chance(7, 1000) ? { consents, objectionAt: later() } : { consents };
}
