import type { Rule } from '../../rule.ts';
/** The alarm compares a share of cases with the interval of chance around an earlier one (semantics §8). */
export declare const alarmNeverRings: Rule;
