import type { Instant } from '../../support/instant.ts';
/** Something marketing or sales did that reached somebody. */
export interface Touch {
    readonly id: string;
    readonly contact: string;
    readonly at: Instant;
    /** When the source learned of it; at once when absent. */
    readonly loggedAt?: Instant;
    readonly channel: string;
    /** What it was, e.g. the signal. */
    readonly type: string;
    /** What it was about, e.g. which webinar; two touches without one are never the same. */
    readonly asset?: string;
}
/** The opportunity whose touches share the credit; several contacts form one path. */
export interface AttributedOpportunity {
    readonly contacts: readonly string[];
    /** The earliest among the contacts. */
    readonly leadCreatedAt?: Instant;
    readonly createdAt?: Instant;
    readonly closedAt?: Instant;
}
/** Why a touch of the contacts gets no credit. */
export type Exclusion = 'type' | 'later' | 'after anchor' | 'lookback' | 'duplicate' | 'collapsed';
