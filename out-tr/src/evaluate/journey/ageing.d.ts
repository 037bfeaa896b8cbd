import type { InactivityRule } from '../../model/scoring.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
/** The ages at which time alone may change a score, a gate or the entry of a stage. */
export interface Ageing {
    /** Signal → ages of its events in whole days, rising. */
    readonly signals: ReadonlyMap<string, readonly number[]>;
    /** Date attribute → ages in dates, rising. */
    readonly dates: ReadonlyMap<string, readonly number[]>;
    readonly idle: readonly InactivityRule[];
}
/** The ageing of an agreement; worked out once per lifecycle and scoring. */
export declare function ageingOf(agreement: JourneyAgreement): Ageing;
