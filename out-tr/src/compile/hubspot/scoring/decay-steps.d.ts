import type { EventRule } from '../../../model/scoring.ts';
/** Points added while the age is below `untilDay` (no day = at any age), so that the sum at any age is the decay's. */
export interface DecayStep {
    readonly change: number;
    readonly untilDay?: number;
}
/** A decay in steps, at most `error` scaled points beside it at any age. */
export interface DecaySteps {
    readonly steps: readonly DecayStep[];
    readonly error: number;
}
/** Steps that one rule may need; a finer decay is drawn together. */
export declare const mostSteps = 12;
/** The decay of an event, or of one worth `points`, as steps of the age in whole days. */
export declare function decaySteps(rule: Pick<EventRule, 'decay' | 'lookbackDays' | 'points'>): DecaySteps;
