import fc from 'fast-check';
/**
 * A lead before it is known of which agreement: numbers that `leadOf` reads as choices among that agreement's fields,
 * signals and boundaries. Each kind of fact is one number where its parts need not shrink apart.
 */
export interface LeadSketch {
    /** One number per field, in order; 0 = missing. */
    readonly values: readonly number[];
    readonly events: readonly EventSketch[];
    /** The same event over and over. */
    readonly burst: BurstSketch | null;
    readonly consents: readonly ConsentSketch[];
    /** Where the objection lies beside asOf; null = none. */
    readonly objection: number | null;
    /** Even = not recorded. */
    readonly stage: number;
    /** Which event the recycle lies beside; null = none. */
    readonly recycle: {
        readonly event: number;
        readonly beside: number;
    } | null;
}
/** What it is, when it was, and beside that when exactly. */
export interface EventSketch {
    /** Signal, properties and id. */
    readonly what: number;
    /** Boundary in days, counted from asOf or from the event before. */
    readonly day: number;
    /** A millisecond, a day or anything beside the boundary; whether it was logged later. */
    readonly beside: number;
}
export interface BurstSketch extends EventSketch {
    readonly events: number;
    /** Between two of them. */
    readonly stepMs: number;
}
export interface ConsentSketch {
    readonly purpose: number;
    readonly isGiven: boolean;
    readonly day: number;
    readonly beside: number;
}
/** Leads of an agreement with so many fields, or fewer. */
export declare function arbitraryLead(fields: number): fc.Arbitrary<LeadSketch>;
