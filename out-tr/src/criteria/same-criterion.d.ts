import type { Criterion } from './criterion.ts';
/** True when two criteria are written alike, wherever they stand. Different words may still mean the same. */
export declare function sameCriterion(left: Criterion | undefined, right: Criterion | undefined): boolean;
