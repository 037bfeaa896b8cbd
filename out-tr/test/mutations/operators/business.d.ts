import type { Operator } from '../mutation.ts';
/** Changes that departments make: every figure, time, share, date, list and choice of a definition, whatever its kind. */
export declare const business: readonly Operator[];
