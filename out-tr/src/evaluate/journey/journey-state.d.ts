import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Instant } from '../../support/instant.ts';
import type { End, EndKind, Entry, Handoff, Refusal, Task } from './journey.ts';
/** A journey in the making; every step returns a new one. */
export interface JourneyState {
    readonly stage: string;
    readonly cycle: number;
    readonly entries: readonly Entry[];
    readonly handoffs: readonly HandoffState[];
    readonly ends: readonly End[];
    readonly tasks: readonly Task[];
    readonly refused: readonly Refusal[];
    /** Set while the cycle has ended. */
    readonly ended: Ended | null;
    /** Instant of the newest return of this cycle: the lead waits for a newer attribute until it is handed over again. */
    readonly returnedAt: Instant | null;
    /** Events at or before it are hidden. */
    readonly resetAt: Instant | null;
    /** Stages of the first cycle that count as reached because the CRM had recorded the lead there. */
    readonly recorded: readonly string[];
}
export interface HandoffState extends Handoff {
    /** Index of the entry that opened it; -1 when the CRM had recorded it. */
    readonly entry: number;
    /** Index of the entry of the acceptance stage, once there is one. */
    readonly acceptance: number | null;
    /** The lead was returned to marketing. */
    readonly returned: boolean;
}
export interface Ended {
    readonly as: EndKind;
    readonly at: Instant;
    /** From when the next cycle may begin, and from which stage; null = never. */
    readonly reopens: {
        readonly opensAt: Instant;
        readonly from: string;
    } | null;
}
/** A lead before anything happened, in the first stage or in the one the CRM had recorded. */
export declare function initialState(lifecycle: Lifecycle, recordedStage?: string): JourneyState;
/** Stages entered in this cycle; every lead has reached the first one. */
export declare function reachedStages(lifecycle: Lifecycle, state: JourneyState): ReadonlySet<string>;
/** The handoff on which sales works: of a cycle that goes on, not returned, and not moved back behind its stage. */
export declare function openHandoff(lifecycle: Lifecycle, state: JourneyState): HandoffState | undefined;
/** Was the lead returned in this cycle, and not handed over since? */
export declare function isReturned(state: JourneyState): boolean;
/** The newest handoff of the current cycle. */
export declare function newestHandoff({ handoffs, cycle }: JourneyState): HandoffState | undefined;
export declare function isBeforeHandoff(lifecycle: Lifecycle, stage: string): boolean;
/** The state with one handoff replaced. */
export declare function withHandoff(state: JourneyState, handoff: HandoffState, change: Partial<HandoffState>): JourneyState;
