import type { Rule } from '../../rule.ts';
/** Only what is certain: one rule above, or several together, take every lead of a rule. */
export declare const neverReached: Rule;
