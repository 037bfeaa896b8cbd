/** What of a lead decides whether it can be one that is looked for. */
export interface Interest {
    /** Signals of rules. */
    readonly signals: readonly string[];
    /** Places of attributes. */
    readonly variables: readonly number[];
}
export declare const noInterest: Interest;
