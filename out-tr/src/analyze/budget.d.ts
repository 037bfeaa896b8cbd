/** What an analysis may take before it has to give up. */
export interface BudgetLimits {
    /** Milliseconds on the clock of `now`; absent = no limit. */
    readonly milliseconds?: number;
    /** Nodes and states made, most of which are dropped again: a limit that is the same on every machine. */
    readonly steps?: number;
    /** Bytes by which what the process holds may grow; needs `memory`. */
    readonly bytes?: number;
    /** Bytes that the process holds. */
    readonly memory?: () => number;
    /** Milliseconds of a clock that never goes back; needed for a limit of time. */
    readonly now?: () => number;
}
/** Counts what an analysis takes. */
export interface Budget {
    /** Takes steps off; throws `BudgetEnded` when there are none left or the time is over. */
    spend(steps: number): void;
    /** Does the work in at most so many steps; whatever it calls that spends of this budget is limited, too. */
    limited<Found>(steps: number, work: () => Found): Found;
}
/** A budget that several questions share. */
export interface SharedBudget extends Budget {
    /** From now on no more than this share of what is left may be taken, until the next allotment; 1 = all of it. */
    allot(share: number): void;
}
export type Exhausted = 'time' | 'steps' | 'memory';
/** Ends an analysis from within; whoever opened the budget catches it and answers `unknown`. */
export declare class BudgetEnded extends Error {
    readonly exhausted: Exhausted;
    constructor(exhausted: Exhausted);
}
export declare function openBudget({ milliseconds, steps, now, bytes, memory, }: BudgetLimits): SharedBudget;
/** At most so many steps of what is left of another budget. */
export declare function partOf(budget: Budget, steps: number): Budget;
/** The answer, or what ran out before there was one. */
export declare function within<Found>(work: () => Found): {
    readonly found: Found;
} | {
    readonly exhausted: Exhausted;
};
