import type { Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** `'2 days' does not say whether business days or calendar days are meant`. */
export declare function wrongForm(breach: Breach): Complaint;
