import type { Rule } from '../../rule.ts';
/** Campaigns whose territories all lie within those of another compete for the same people. */
export declare const volumeAboveCapacity: Rule;
