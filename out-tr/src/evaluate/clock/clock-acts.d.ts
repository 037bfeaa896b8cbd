import type { Instant } from '../../support/instant.ts';
import type { ClockFact } from './clock-fact.ts';
/** A fact that acts on a running clock at one instant. */
export type ClockAct = Extract<ClockFact, {
    readonly fact: 'void' | 'cancel' | 'stop' | 'reset' | 'reassign';
}>;
/** The acts among the facts in the order in which they take effect. */
export declare function actsOf(facts: readonly ClockFact[]): readonly ClockAct[];
/**
 * The acts that can reach a clock. At its own start all do, but for a clock begun by a reset: every cancel, stop and
 * reset of that instant went to the clock before it.
 */
export declare function actsAfter(acts: readonly ClockAct[], startAt: Instant, byReset: boolean): readonly ClockAct[];
