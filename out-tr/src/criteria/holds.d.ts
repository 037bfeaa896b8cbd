import type { Criterion } from './criterion.ts';
import type { Facts } from './facts.ts';
/** Does the criterion hold for these facts? Total: a missing value answers false, never an error (semantics §1, §2). */
export declare function holds(criterion: Criterion, facts: Facts): boolean;
