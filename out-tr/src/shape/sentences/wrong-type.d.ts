import type { Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** `'weight' is the text 'two', not a whole number`. */
export declare function wrongType(breach: Breach): Complaint;
