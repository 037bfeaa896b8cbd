import type { Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** `'intent' cannot be 'hihg'`. */
export declare function unknownValue(breach: Breach): Complaint;
