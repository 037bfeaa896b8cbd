import { type Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** A key that stands where it has no meaning: `'intnet' is no key of signal 'demo-request'`. */
export declare function unknownKey(breach: Breach): Complaint;
/** The key the writer meant, where one of those that are free is close. */
export declare function meantKey(breach: Breach, key: string, allowed: readonly string[]): string | undefined;
/** The name of an entry or field that has the wrong form, or a key that does not go with the others. */
export declare function wrongName(breach: Breach): Complaint;
