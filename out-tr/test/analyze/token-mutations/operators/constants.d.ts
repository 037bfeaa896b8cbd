import type { Operator } from '../operator.ts';
/** Points of a rule, a choice or a range, one smallest step more or less. */
export declare const weight: Operator;
/** What an attribute is compared with, one step more or less. */
export declare const constant: Operator;
/** One value of a list or of an `eq` taken out, or another of the domain in its place. */
export declare const listedValue: Operator;
/** Points that a score is compared with, or kept within. */
export declare const threshold: Operator;
/** A share: where a grade begins, how much has to be known. */
export declare const share: Operator;
/** A window, a decay or a number of events, one more or less. */
export declare const window: Operator;
