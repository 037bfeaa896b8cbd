import type { Rule } from '../../rule.ts';
/** Only channels that say what they bring by themselves make the calendar the whole source of leads. */
export declare const volumesBelowCommitment: Rule;
