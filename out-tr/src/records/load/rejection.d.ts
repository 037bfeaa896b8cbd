/**
 * Why a row is left out, in the order in which reasons are asked: a row counts for the first (semantics §8). What the
 * agreement has no name for comes last.
 */
export declare const rejections: readonly ['missingId', 'duplicateId', 'badInstant', 'unknownLead', 'unknownName'];
export type Rejection = (typeof rejections)[number];
/** How it is written in a column `row_fault`; 0 = the row is kept. */
export declare function faultCode(rejection: Rejection): number;
