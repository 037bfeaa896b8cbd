import type { HandoffOutcome } from '../../model/lifecycle.ts';
import type { Instant } from '../../support/instant.ts';
/** What became of a lead: append-only facts, from which first, last and current stages are derived (semantics §4). */
export interface Journey {
    /** In the order of their making. */
    readonly entries: readonly Entry[];
    readonly handoffs: readonly Handoff[];
    readonly ends: readonly End[];
    readonly tasks: readonly Task[];
    /** Facts that changed nothing. */
    readonly refused: readonly Refusal[];
    readonly current: Current;
    /** Total, stage and cycle after each decision at which one of them changed. */
    readonly totals: readonly TotalAt[];
}
/** A stage entered. */
export interface Entry {
    /** The cycle it belongs to; for an entry that ends a cycle, the ending one. */
    readonly cycle: number;
    readonly from: string;
    readonly to: string;
    readonly at: Instant;
    /** A person, the criteria, or the end of the decision window. */
    readonly actor: 'user' | 'auto' | 'deadline';
    /** Reason of a return or recycle; `expired` at the end of the decision window. */
    readonly reason: string | null;
    /** Implied by an entry further on. */
    readonly inferred: boolean;
    /** Taken back by a correction. */
    readonly voided: boolean;
    readonly voidedAt?: Instant;
    /** Id of the happening that made it. */
    readonly fact?: string;
}
/** One offer of the lead to sales, with its final outcome as known at asOf. */
export interface Handoff {
    readonly cycle: number;
    readonly at: Instant;
    /** The last instant at which a decision counts; null when the calendar cannot tell. */
    readonly deadline: Instant | null;
    readonly outcome: HandoffOutcome;
    readonly decidedAt: Instant | null;
}
export type EndKind = 'recycle' | 'disqualify' | 'lost' | 'expired' | 'withdrawn' | 'gate';
/** The end of a cycle. */
export interface End {
    readonly cycle: number;
    readonly at: Instant;
    readonly as: EndKind;
    /** Reason of the disposition, or the one the gate names. */
    readonly reason: string | null;
    /** Id of the gate that ended it. */
    readonly gate?: string;
}
/** A gate that became true after acceptance: the owner has to look at the lead. */
export interface Task {
    readonly cycle: number;
    readonly at: Instant;
    readonly gate: string;
}
export interface Refusal {
    /** Id of the happening. */
    readonly fact: string;
    readonly at: Instant;
    readonly why: 'cycle-ended' | 'nothing-to-accept' | 'nothing-to-dispose' | 'not-a-declared-transition' | 'not-the-newest-entry-or-too-late' | 'unknown-reason' | 'unknown-stage';
}
interface Current {
    readonly stage: string;
    readonly cycle: number;
    /** How the cycle ended, while it has. */
    readonly ended: EndKind | null;
}
export interface TotalAt {
    readonly at: Instant;
    /** Scaled points; null without a score. */
    readonly total: number | null;
    readonly stage: string;
    readonly cycle: number;
}
export {};
