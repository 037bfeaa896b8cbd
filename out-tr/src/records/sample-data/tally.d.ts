import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import type { SampleLead } from './sample-lead.ts';
/**
 * What forecasts and costs follow from, summed up while leads go by: its size depends on members, sources and months,
 * never on the number of leads.
 */
export interface Tally {
    readonly add: (lead: SampleLead) => void;
    /** Owner → month → minor units won, or expected of open opportunities. */
    readonly revenue: ReadonlyMap<string, ReadonlyMap<number, number>>;
    /** Source → month → leads. */
    readonly arrivals: ReadonlyMap<string, ReadonlyMap<number, number>>;
}
export declare function createTally(agreement: Agreement): Tally;
/** Months since the year 0. */
export declare function monthOfDay(day: number): number;
export declare function monthAt(zone: string, at: Instant): number;
