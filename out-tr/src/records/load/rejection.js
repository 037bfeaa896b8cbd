/**
 * Why a row is left out, in the order in which reasons are asked: a row counts for the first (semantics §8). What the
 * agreement has no name for comes last.
 */
export const rejections = ['missingId', 'duplicateId', 'badInstant', 'unknownLead', 'unknownName'];
/** How it is written in a column `row_fault`; 0 = the row is kept. */
export function faultCode(rejection) {
    return rejections.indexOf(rejection) + 1;
}
