import type { Instant } from '../../support/instant.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import type { ClockFact } from './clock-fact.ts';
import type { ClockProblem } from './clock-reading.ts';
/** One clock as it begins, with what is resolved at its start and kept through restarts. */
export interface Clock {
    readonly definition: ClockDefinition;
    readonly zone: string;
    readonly firstStartAt: Instant;
    readonly calendar?: string;
    readonly hours?: OpeningHours;
    /** Or why it cannot be told. */
    readonly hardLimitAt?: Instant | ClockProblem;
}
/** The calendar is the SLA's, else that of the owner's team at the start, else the agreement's (semantics §5). */
export declare function beginClock(definition: ClockDefinition, surroundings: ClockSurroundings, facts: readonly ClockFact[], firstStartAt: Instant): Clock;
