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
export declare function drawPermissions(purposes: readonly string[], random: Random, { createdAt, asOf }: {
    readonly createdAt: Instant;
    readonly asOf: Instant;
}): Permissions;
