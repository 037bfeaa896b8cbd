import type { Rule } from '../../rule.ts';
/** An answer counts for the side it is given to; coverage and its stability count for both (semantics §10). */
export declare const wrongSide: Rule;
