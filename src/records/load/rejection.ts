/**
 * Why a row is left out, in the order in which reasons are asked: a row counts for the first (semantics §8). What the
 * agreement has no name for, and what leaves out what every row has to say, comes last.
 */
export const rejections = [
  'missingId',
  'duplicateId',
  'badInstant',
  'unknownLead',
  'unknownOpportunity',
  'unknownName',
  'badValue',
] as const;

export type Rejection = (typeof rejections)[number];

/** How it is written in a column `row_fault`; 0 = the row is kept. */
export function faultCode(rejection: Rejection): number {
  return rejections.indexOf(rejection) + 1;
}
