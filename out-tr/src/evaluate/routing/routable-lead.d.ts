import type { Facts } from '../../criteria/facts.ts';
import type { Instant } from '../../support/instant.ts';
/** A lead at the instant at which it is handed over, the MQL instant. */
export interface RoutableLead {
    readonly id: string;
    readonly at: Instant;
    /** As they were then. */
    readonly facts: Facts;
    /** A skill the lead itself asks for, where its rule does not. */
    readonly skill?: string;
    /** The best matching account, when its owner is active. */
    readonly account?: {
        readonly id: string;
        readonly owner: string;
    };
}
