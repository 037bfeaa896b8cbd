/**
 * The instant of a local time in milliseconds. In a fold it is the earlier one, as at the boundaries of periods; in a gap
 * the instant after it (semantics §1). The zone's changes come from the tables that every other engine here uses.
 */
export declare function instantOfLocal(local: string, zone: string): string;
/** The local time of an instant, both in milliseconds; NULL outside the same years. */
export declare function localOfInstant(instant: string, zone: string): string;
