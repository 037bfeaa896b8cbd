import type { UnconfiguredTarget } from '../target.ts';
/** TypeScript types and data of the agreement's own words, for code that works with its leads. */
export declare const types: UnconfiguredTarget;
