import { type Breach } from '../breach.ts';
import type { Complaint } from '../complaint.ts';
/** `signal 'demo-request' has no 'intent'`. */
export declare function missingKey(breach: Breach): Complaint;
/** A key that needs another beside it: `'within' stands without 'signal'`. */
export declare function missingCompanion(breach: Breach): Complaint;
/** None of several keys of which one is needed. */
export declare function missingChoice(breach: Breach, keys: readonly string[]): Complaint;
