import type { Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** More than one of keys of which exactly one is possible. */
export declare function conflictingKeys(breach: Breach, keys: readonly string[]): Complaint;
/** A block with more keys than the one it may have: a condition, or the test of a field. */
export declare function secondKey(breach: Breach): Complaint;
