import type { Value } from '../../criteria/attribute.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Instant } from '../../support/instant.ts';
/** Where a lead went and why (semantics §7). */
export interface Routed {
    readonly lead: string;
    /** The rule that matched; null for an account's owner and when no rule did. */
    readonly rule: string | null;
    readonly via: 'account' | 'rule' | 'pool' | 'ignoreAvailability' | 'fallback' | 'heldTooLong' | 'held';
    /** Member id. */
    readonly owner?: string;
    readonly queue?: string;
    /** The account whose owner got the lead. */
    readonly account?: string;
    /** When it was assigned; null while held. */
    readonly at: Instant | null;
    /** Since when it had to wait for a pool. */
    readonly heldFrom?: Instant;
    /** The rules before the winner. */
    readonly failed: readonly FailedRule[];
    /** Every attempt on a pool. */
    readonly picks: readonly PoolPick[];
}
/** A rule that did not get the lead: its first failed condition and what that read, or an empty pool. */
export interface FailedRule {
    readonly rule: string;
    /** Path into the rule's criterion; `pool` for a rule that handed on because its pool was empty. */
    readonly path: string;
    readonly condition?: Criterion;
    readonly read: Value | null;
}
/** One attempt to find somebody in a pool. */
export interface PoolPick {
    readonly pool: string;
    readonly at: Instant;
    readonly ignoresAvailability: boolean;
    /** Member → why not. */
    readonly excluded: Readonly<Record<string, Exclusion>>;
    /** Member → leads assigned since the pool's reset, just before. */
    readonly assigned: Readonly<Record<string, number>>;
    /** Member id; null when nobody was left. */
    readonly pick: string | null;
}
/** Tested in this order. */
export type Exclusion = 'inactive' | 'absent' | 'outside hours' | 'cap' | 'skill';
