import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Instant } from '../../../src/support/instant.ts';
/** The instant for which all leads are scored. */
export declare const asOf: Instant;
/** What is known about a lead of the bench; undefined = missing. All leads have one shape, as those of an export have. */
export interface BenchValues {
    readonly employees: number | undefined;
    readonly revenue: number | undefined;
    readonly sites: number | undefined;
    /** Tenths of a per cent. */
    readonly growth: number | undefined;
    readonly founded: number | undefined;
    readonly industry: string | undefined;
    readonly country: string | undefined;
    readonly seniority: string | undefined;
    readonly area: string | undefined;
    readonly language: string | undefined;
    readonly position: string | undefined;
    readonly domain: string | undefined;
    readonly postal: string | undefined;
    readonly tools: readonly string[];
    readonly cloud: boolean | undefined;
    readonly referred: boolean | undefined;
    readonly customer: boolean | undefined;
}
export type BenchEvent = LeadRecord['events'][number];
export interface BenchLead extends LeadRecord {
    readonly values: LeadRecord['values'] & BenchValues;
}
/** The lead of that number: the same in every run, whatever leads were made before. */
export declare function benchLead(index: number): BenchLead;
