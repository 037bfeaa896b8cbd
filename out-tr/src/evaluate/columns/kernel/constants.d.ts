/**
 * What generated code reads: arrays and functions, each under a name of ours. No word of an agreement and no value of a
 * lead ever stands in the code itself, only names from here and numbers, so nothing anybody writes can become code.
 */
export interface Constants {
    /** The name under which the code finds the value. */
    readonly nameOf: (value: object) => string;
    readonly values: readonly object[];
}
export declare function constants(): Constants;
export declare function constantName(index: number): string;
/** A number as code. */
export declare function literal(value: number): string;
