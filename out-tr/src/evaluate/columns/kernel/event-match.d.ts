/** Which events a rule or a test speaks of, look-back and order apart. */
export interface EventMatch {
    readonly signals: readonly string[];
    /** All of them must pass. */
    readonly filters: readonly EventFilter[];
}
/** A property that an event must have, with one of these values where they are given. */
export interface EventFilter {
    readonly property: string;
    readonly values?: readonly string[];
}
export declare function passesFilter({ values }: EventFilter, value: string | undefined): boolean;
