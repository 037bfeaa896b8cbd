import type { Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** A block or list without the entries it needs, or with too many. */
export declare function wrongSize(breach: Breach): Complaint;
/** A number beyond a bound. */
export declare function outsideBounds(breach: Breach): Complaint;
/** The second of two equal entries. */
export declare function repeated(breach: Breach): Complaint;
